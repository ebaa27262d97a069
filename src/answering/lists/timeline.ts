import type { DateExpression } from "../../annotation/layers.ts";
import type { ListQuestion } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { placeOf } from "../../story/citation.ts";
import { textAt } from "../../story/span.ts";
import type { Paragraph } from "../../story/story.ts";
import { boundsOf, compareDays } from "../../story/value-bounds.ts";
import type { Answer } from "../answer.ts";
import { paragraphAt, placeSaying, sentenceAround } from "../evidence.ts";
import type { IsLate } from "../late.ts";
import { unreadAmong } from "../unread.ts";
import type { Saying } from "../wording/saying.ts";
import { earlyFirst, LINES_ON_PAGE, linesOf, pageOf } from "./pages.ts";

/** Characters of the sentence shown on a line. */
const EXCERPT = 140;

type Dated = DateExpression & { readonly value: string };
type Event = { readonly searchable: SearchableStory; readonly date: Dated };

/** What the story dates, in order of time with citations; what is told late after the rest. What it does not date ("that day") has no place in it. */
export async function answerTimeline(
	stories: readonly SearchableStory[],
	{ page }: ListQuestion<"timeline">,
	isLate: IsLate,
): Promise<Answer> {
	const unread = unreadAmong(stories);
	if (unread !== undefined && unread.titles === undefined) return { kind: "info", headline: unread, lines: [] };
	const events = stories.flatMap((searchable) => oneEach(searchable).map((date) => ({ searchable, date })));
	const [only, ...others] = stories;
	const among = only !== undefined && others.length === 0 ? { title: only.story.title } : { stories: stories.length };
	if (events.length === 0) {
		const notes = unread === undefined ? {} : { notes: [unread] };
		return { kind: "info", headline: { say: "no-dates", in: among }, lines: [{ say: "ask-when" }], ...notes };
	}
	const inTime = events.toSorted((a, b) => compareValues(a.date.value, b.date.value));
	const listed = earlyFirst(inTime, ({ searchable, date }) => isLate(searchable.story, date.start));
	const shown = pageOf(listed, page, LINES_ON_PAGE);
	const timesItself = stories.some(({ layers }) =>
		layers.dates.some(({ form, value }) => form === "relative" && value === undefined),
	);
	return {
		kind: "info",
		headline: { say: "dated-events", dated: events.length, in: among },
		...linesOf(shown.items, (event) => line(event, stories.length > 1)),
		page: shown.page,
		notes: [
			...(timesItself ? [{ say: "dates-nothing-else", dated: events.length, in: among } as const] : []),
			...(unread === undefined ? [] : [unread]),
		],
	};
}

/** The first date of each sentence with the same value: "on Sunday … that Sunday" is one event. */
function oneEach({ story, layers }: SearchableStory): readonly Dated[] {
	const seen = new Set<string>();
	return layers.dates.filter((date): date is Dated => {
		if (date.form === "duration" || date.value === undefined || paragraphAt(story, date.start) < 0) return false;
		const key = `${sentenceAround(story, date).start} ${date.value}`;
		return seen.has(key) ? false : seen.add(key).has(key);
	});
}

/** Order of EDTF values by when they begin; of two that begin together, the shorter stretch of time first. */
function compareValues(a: string, b: string): number {
	const [first, second] = [boundsOf(a), boundsOf(b)];
	if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
	return compareDays(first.first, second.first) || compareDays(first.last, second.last);
}

function line({ searchable: { story }, date }: Event, inSeveral: boolean): Saying {
	// Only dates within paragraphs are listed.
	const paragraph = story.paragraphs[paragraphAt(story, date.start)] as Paragraph;
	const sentence = textAt(story, sentenceAround(story, date)).replace(/\s+/g, " ");
	return {
		say: "event",
		when: { value: date.value, words: date.text },
		excerpt: excerptAround(sentence, date.text.replace(/\s+/g, " ")),
		at: { ...placeSaying(story, placeOf(paragraph)), ...(inSeveral ? { title: story.title } : {}) },
	};
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
