import type { PassageQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { readTypedLabel } from "../story/chapter-label.ts";
import { citationOf, longCitation, placeOf, placeText } from "../story/citation.ts";
import { citedPlaces } from "../story/cited-places.ts";
import type { Paragraph, Place, Story } from "../story/story.ts";
import type { Answer, Found } from "./answer.ts";
import { evidenceAt } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { refuse } from "./refusal.ts";
import type { Saying } from "./wording/saying.ts";

/** Paragraphs that are shown on either side of one, at most. */
export const MOST_AROUND = 3;

/** The paragraph a citation names, with its neighbours if wanted. */
export async function answerPassage(stories: readonly SearchableStory[], question: PassageQuestion): Promise<Answer> {
	const { citation, place } = question;
	const named = place?.story === undefined ? stories : stories.filter(({ story }) => story.id === place.story);
	const inOrder = named.length > 0 ? named : stories;
	const cited = inOrder.map((searchable) => ({ searchable, places: citedPlaces(searchable.story, question) }));
	const hits = cited.flatMap(({ searchable, places }) =>
		places.flatMap((one) => {
			const index = indexOf(searchable.story, one);
			return index < 0 ? [] : [{ searchable, index }];
		}),
	);
	const [hit, ...others] = hits;
	if (hit === undefined) return noSuchPassage(citation, whyNone(question, stories, cited));
	if (others.length > 0) {
		return {
			kind: "ambiguous",
			headline: severalWords(question, hits),
			candidates: hits.slice(0, MOST_CANDIDATES).map(({ searchable: { story }, index }) => ({
				name: citationOf(story, placeOf(story.paragraphs[index] as Paragraph)),
				detail: { say: "words", words: longCitation(story, placeOf(story.paragraphs[index] as Paragraph)) },
			})),
		};
	}
	return show(hit.searchable, hit.index, question) ?? noSuchPassage(citation, { say: "none-has-passage" });
}

/** Candidates shown where a citation fits several passages. */
const MOST_CANDIDATES = 10;

type Hit = { readonly searchable: SearchableStory; readonly index: number };

function severalWords({ citation, place }: PassageQuestion, hits: readonly Hit[]): Saying {
	const [first, ...others] = hits.map(({ searchable }) => searchable.story.id);
	return others.every((id) => id === first)
		? { say: "several-headed-so", typed: citation, count: hits.length }
		: { say: "several-have-it", paragraph: place?.paragraph ?? 1 };
}

type CitedIn = { readonly searchable: SearchableStory; readonly places: readonly Place[] };

function whyNone(
	{ citation, place, heading }: PassageQuestion,
	stories: readonly SearchableStory[],
	cited: readonly CitedIn[],
): Saying {
	const inReach = cited.filter(({ places }) => places.length > 0);
	const [first] = inReach.flatMap(({ places }) => places);
	if (first !== undefined) {
		return extentOf(
			inReach.map(({ searchable }) => searchable),
			first,
		);
	}
	const examples = examplesOf(stories);
	const isOfStory = stories.some(({ story }) => story.id === place?.story);
	return heading !== undefined && readTypedLabel(heading.words) !== undefined && !isOfStory
		? { say: "no-chapter-headed", typed: heading.words, examples }
		: { say: "no-citation", typed: citation, examples };
}

function show(searchable: SearchableStory, from: number, { around, move }: PassageQuestion): Found | undefined {
	const { story } = searchable;
	const last = story.paragraphs.length - 1;
	const index = Math.min(Math.max(from + move, 0), last);
	const first = Math.max(index - around, 0);
	const evidence = Array.from({ length: Math.min(index + around, last) - first + 1 }, (_, i) =>
		evidenceAt(searchable, first + i),
	);
	const place = placeOf(story.paragraphs[index] as Paragraph);
	const heading = story.chapters.find(({ number }) => number === place.chapter)?.title;
	return foundIn(evidence, {
		confidence: "high",
		headline: { say: "words", words: longCitation(story, place) },
		asked: index - first,
		details: [
			...(heading === undefined ? [] : [{ say: "words", words: heading } as const]),
			...(from + move < 0 ? [{ say: "story-begins-here" } as const] : []),
			...(from + move > last ? [{ say: "nothing-after" } as const] : []),
		],
	});
}

function indexOf(story: Story, { chapter, paragraph }: Place): number {
	return story.paragraphs.findIndex((one) => one.chapter === chapter && one.number === paragraph);
}

function extentOf([only, ...others]: readonly SearchableStory[], { chapter }: Place): Saying {
	if (only === undefined || others.length > 0) return { say: "none-has-passage" };
	const { title, paragraphs, chapters } = only.story;
	if (chapters.length <= 1) return { say: "has-paragraphs", title, count: paragraphs.length };
	const inChapter = paragraphs.filter((one) => one.chapter === chapter).length;
	return inChapter === 0
		? { say: "has-chapters", title, count: chapters.at(-1)?.number ?? 1 }
		: { say: "has-paragraphs", title, count: inChapter, chapter };
}

function examplesOf([first]: readonly SearchableStory[]): readonly string[] {
	const paragraph = first?.story.paragraphs[0];
	if (first === undefined || paragraph === undefined) return ["5", "3:12"];
	const place = placeText(first.story, placeOf(paragraph));
	return [`${first.story.id} ${place}`, place];
}

function noSuchPassage(citation: string, explanation: Saying): Answer {
	const headline: Saying = { say: "no-such-passage" };
	return refuse({ reason: "no-such-passage", headline, explanation, searchedFor: [citation] });
}
