import type { PassageQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { longCitation, placeOf, placeText } from "../story/citation.ts";
import type { Paragraph, Story } from "../story/story.ts";
import type { Answer, Evidence } from "./answer.ts";
import { evidenceAt } from "./evidence.ts";
import { joinWords, refuse } from "./refusal.ts";

/** The paragraph a citation names, with its neighbours if wanted. */
export async function answerPassage(stories: readonly SearchableStory[], question: PassageQuestion): Promise<Answer> {
	const { citation, place } = question;
	const parsed = place ?? headingCitation(stories, citation);
	if (parsed === undefined) {
		return noSuchPassage(
			citation,
			`“${citation}” is no citation. Write it as it stands under an answer, such as ${exampleOf(stories)}.`,
		);
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
			headline: `Several stories have a ¶${parsed.paragraph}. Which one?`,
			candidates: hits.slice(0, 10).map(({ searchable: { story }, index }) => ({
				name: `${story.id} ${placeText(story, placeOf(story.paragraphs[index] as Paragraph))}`,
				detail: story.title,
			})),
		};
	}
	return show(hit.searchable, hit.index, question);
}

function show(searchable: SearchableStory, from: number, { around, move }: PassageQuestion): Answer {
	const { story } = searchable;
	const last = story.paragraphs.length - 1;
	const index = Math.min(Math.max(from + move, 0), last);
	const first = Math.max(index - around, 0);
	const evidence = Array.from({ length: Math.min(index + around, last) - first + 1 }, (_, i) =>
		evidenceAt(searchable, first + i),
	);
	const place = placeOf(story.paragraphs[index] as Paragraph);
	const heading = story.chapters.find(({ number }) => number === place.chapter)?.title;
	const begins = from + move < 0 ? ["This is where the story begins."] : [];
	const absent = from + move > last ? ["There is nothing after this."] : [];
	return {
		kind: "found",
		confidence: "high",
		headline: longCitation(story, place),
		evidence: evidence as [Evidence, ...Evidence[]],
		details: [...(heading === undefined ? [] : [heading]), ...begins, ...absent],
		...(absent.length === 0 ? {} : { absent }),
	};
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
	stories: readonly SearchableStory[],
	asked: { chapter?: number | undefined; paragraph: number },
): string {
	const [only, ...others] = stories;
	if (only === undefined || others.length > 0) return "None of the stories has that passage.";
	const { story } = only;
	const inChapter = story.paragraphs.filter(({ chapter }) => chapter === (asked.chapter ?? 1)).length;
	if (story.chapters.length <= 1) return `${story.title} has paragraphs 1 to ${story.paragraphs.length}.`;
	return inChapter === 0
		? `${story.title} has chapters 1 to ${story.chapters.at(-1)?.number ?? 1}.`
		: `Chapter ${asked.chapter ?? 1} of ${story.title} has paragraphs 1 to ${inChapter}.`;
}

function exampleOf(stories: readonly SearchableStory[]): string {
	const story = stories[0]?.story;
	const first = story?.paragraphs[0];
	const examples =
		story && first
			? [`“${story.id} ${placeText(story, placeOf(first))}”`, `“${placeText(story, placeOf(first))}”`]
			: ["“5”", "“3:12”"];
	return joinWords(examples, "or");
}

function noSuchPassage(citation: string, explanation: string): Answer {
	return {
		...(refuse({ reason: "no-such-passage", explanation, searchedFor: [citation] }) as Extract<
			Answer,
			{ kind: "not-in-story" }
		>),
		headline: "There is no such passage.",
	};
}
