import type { DateExpression } from "../annotation/layers.ts";
import type { ListQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { placeOf, placeText } from "../story/citation.ts";
import { formatValue } from "../story/day.ts";
import { textAt } from "../story/span.ts";
import { boundsOf } from "../story/value-bounds.ts";
import type { Answer } from "./answer.ts";
import { paragraphAt, sentenceAround } from "./evidence.ts";
import { pageOf } from "./pages.ts";

/** Events on one page. */
const PAGE_SIZE = 10;
/** Characters of the sentence shown on a line. */
const EXCERPT = 140;

type Event = { readonly searchable: SearchableStory; readonly date: DateExpression };

/** What the story dates, in order of time with citations; what it does not date comes after, in the story's order. */
export async function answerTimeline(
	stories: readonly SearchableStory[],
	{ page }: ListQuestion<"timeline">,
): Promise<Answer> {
	const events = stories.flatMap((searchable) => oneEach(searchable).map((date) => ({ searchable, date })));
	const dated = events.filter(({ date }) => date.form === "date" && date.value !== undefined);
	const undated = events.filter(({ date }) => date.form === "relative");
	const ordered = [
		...dated.toSorted((a, b) => compareValues(a.date.value as string, b.date.value as string)),
		...undated,
	];
	const shown = pageOf(ordered, page, PAGE_SIZE);
	const title = stories.length === 1 ? stories[0]?.story.title : `${stories.length} stories`;
	if (ordered.length === 0) {
		return {
			kind: "info",
			headline: `${title} gives no dates.`,
			lines: ["Its own words for time are found with /when."],
		};
	}
	return {
		kind: "info",
		headline: `${dated.length} dated ${dated.length === 1 ? "event" : "events"} in ${title}${
			undated.length > 0 ? `, ${undated.length} more in the story's own time` : ""
		}${shown.page.count > 1 ? `, page ${shown.page.number} of ${shown.page.count}` : ""}`,
		lines: shown.items.map((event) => line(event, stories.length > 1)),
	};
}

/** The first date of each sentence with the same value: "on Sunday … that Sunday" is one event. */
function oneEach({ story, layers }: SearchableStory): readonly DateExpression[] {
	const seen = new Set<string>();
	return layers.dates.filter((date) => {
		if (paragraphAt(story, date.start) < 0) return false;
		const key = `${sentenceAround(story, date).start} ${date.value ?? date.text}`;
		return seen.has(key) ? false : seen.add(key).has(key);
	});
}

/** Order of EDTF values by when they begin; of two that begin together, the shorter stretch of time first. */
function compareValues(a: string, b: string): number {
	const [first, second] = [boundsOf(a), boundsOf(b)];
	if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
	return compareDays(first.first, second.first) || compareDays(first.last, second.last);
}

function compareDays(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function line({ searchable: { story }, date }: Event, severalStories: boolean): string {
	const paragraph = story.paragraphs[paragraphAt(story, date.start)];
	const place = paragraph === undefined ? "" : `¶${placeText(story, placeOf(paragraph))}`;
	const when = date.form === "date" && date.value !== undefined ? formatValue(date.value) : `“${date.text}”`;
	const sentence = textAt(story, sentenceAround(story, date)).replace(/\s+/g, " ");
	const excerpt = excerptAround(sentence, date.text.replace(/\s+/g, " "));
	return `${when}: ${excerpt} (${severalStories ? `${story.title}, ` : ""}${place})`;
}

/** As much of the sentence as fits a line, with the words for the time in it. */
function excerptAround(sentence: string, words: string): string {
	if (sentence.length <= EXCERPT) return sentence;
	const at = Math.max(0, sentence.indexOf(words));
	const start =
		at + words.length <= EXCERPT ? 0 : sentence.indexOf(" ", Math.min(at - EXCERPT / 2, sentence.length - EXCERPT)) + 1;
	const end = start + EXCERPT >= sentence.length ? sentence.length : sentence.lastIndexOf(" ", start + EXCERPT);
	return `${start > 0 ? "… " : ""}${sentence.slice(start, end)}${end < sentence.length ? " …" : ""}`;
}
