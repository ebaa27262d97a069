import type { PassageQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { longCitation, placeOf, placeText } from "../story/citation.ts";
import type { Paragraph, Story } from "../story/story.ts";
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
	const parsed = place ?? headingCitation(stories, citation);
	if (parsed === undefined) {
		return noSuchPassage(citation, { say: "no-citation", typed: citation, examples: examplesOf(stories) });
	}
	const named = parsed.story === undefined ? stories : stories.filter(({ story }) => story.id === parsed.story);
	const hits = named.flatMap((searchable) => {
		const index = indexOf(searchable.story, parsed.chapter, parsed.paragraph);
		return index < 0 ? [] : [{ searchable, index }];
	});
	const [hit, ...others] = hits;
	if (hit === undefined) return noSuchPassage(citation, extentOf(named.length > 0 ? named : stories, parsed));
	if (others.length > 0) {
		return {
			kind: "ambiguous",
			headline: { say: "several-have-it", paragraph: parsed.paragraph },
			candidates: hits.slice(0, 10).map(({ searchable: { story }, index }) => ({
				name: `${story.id} ${placeText(story, placeOf(story.paragraphs[index] as Paragraph))}`,
				detail: { say: "words", words: story.title },
			})),
		};
	}
	return show(hit.searchable, hit.index, question) ?? noSuchPassage(citation, extentOf(named, parsed));
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

/** In a story of one chapter a lone number is a paragraph; in others it needs its chapter, and a lone number means chapter 1. */
function indexOf(story: Story, chapter: number | undefined, paragraph: number): number {
	return story.paragraphs.findIndex((one) => one.chapter === (chapter ?? 1) && one.number === paragraph);
}

/** "Chapter IV ¶3": a chapter named by its printed heading. */
function headingCitation(stories: readonly SearchableStory[], typed: string) {
	const match = /^(?<heading>.+?)[\s,]*¶\s*(?<paragraph>\d+)$/u.exec(typed.trim());
	const heading = match?.groups?.["heading"]?.toLowerCase();
	if (heading === undefined) return undefined;
	for (const { story } of stories) {
		const chapter = story.chapters.find(({ title }) => {
			const printed = title?.toLowerCase() ?? "";
			return (
				printed === heading || (printed.startsWith(heading) && !/[\p{L}\p{N}]/u.test(printed[heading.length] ?? ""))
			);
		});
		if (chapter !== undefined) {
			return { story: story.id, chapter: chapter.number, paragraph: Number(match?.groups?.["paragraph"]) };
		}
	}
	return undefined;
}

function extentOf(
	[only, ...others]: readonly SearchableStory[],
	asked: { chapter?: number | undefined; paragraph: number },
): Saying {
	if (only === undefined || others.length > 0) return { say: "none-has-passage" };
	const { title, paragraphs, chapters } = only.story;
	if (chapters.length <= 1) return { say: "has-paragraphs", title, count: paragraphs.length };
	const chapter = asked.chapter ?? 1;
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
