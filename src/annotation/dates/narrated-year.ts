import { civilDay, dayNumber, weekdayOf } from "../../story/day.ts";
import { contains, indexAt, type Span } from "../../story/span.ts";
import type { Day } from "../../story/story.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { findStretches } from "../speech/quotation-marks.ts";
import type { DayOfYear, Reading } from "./rule.ts";

/** Characters within which another year leaves open which of them a day belongs to, and within which a year is sure to hold. */
const NEAR = 20_000;
/** Within which it holds where the tale has gone on to it from another, and named no day in it. */
const BESIDE = 5_000;
/** Within which it holds once a weekday has borne it out. The next tale of a collection has its own. */
const LASTS = 60_000;
/** Years between which a reader could waver; "the house in which Sheridan died in 1814" is history in a tale of 1872. */
const SAME_AGE = 25;
/** Days between two dates of one year beyond which the year may have turned. */
const HALF_A_YEAR = 183;

/**
 * A year left blank: "in the year of grace 17—", "March 1, 17--", "April, 187-". Such a story does not want its year known.
 */
const BLANK_YEAR =
	/1\d(?<=(?:\b(?:in|of|year|grace|Lord|since|until|by)|,|\bA\.\s?D\.)\s{1,3}1\d)(?:\d?(?:--|—|––|__|\*\*)|\d[-–_*](?!\d))/iu;
/** "Three years later", "the following year": the tale has gone on to another. */
const GOES_ON = /\b(?:next|following|ensuing|later|after|afterwards?)\b/iu;
/** A book that speaks of itself, or a log of its games: "First published in 1920", "Session 2 – 14 Mar 2021". */
const OF_THE_BOOK =
	/^(?:session|episode|game)\s+\d|\b(?:published|copyright|printed|edition|reprinted|press|publishers?|©)\b/iu;
/** Chapters that are no part of the tale. */
const BESIDE_THE_TALE =
	/\b(?:preface|introduction|foreword|note|notes|translator|editor|publisher|contents|appendix)\b/iu;

/** The year that a tale has named for what it tells, by which days without a year are read. */
export type NarratedYear = {
	/** The day, if what stands before it leaves no doubt of its year. */
	readonly dayAt: (offset: number, day: DayOfYear) => Day | undefined;
	/** Learns from what was read; places come in order. */
	readonly hear: (span: Span, reading: Reading, sentence: string) => void;
};

/** What the tale told last. */
type Now = {
	readonly year: number;
	/** Where the year was named, or held, last. */
	readonly at: number;
	readonly day: Day | undefined;
	/** Whether the tale named a whole day in it. */
	readonly isDated: boolean;
	/** Whether a weekday beside a day was right in this year. */
	readonly isBorneOut: boolean;
	/** Whether the tale came to it from another year of the same age. */
	readonly isMoved: boolean;
	/** Whether it may have gone on to another year since. */
	readonly isOver: boolean;
};

/**
 * Knows only what stands before a place, so that a story cut there gives the same. A year of somebody's words, of a blank for a year, of the
 * book itself or of a chapter beside the tale tells nothing; nor does one whose neighbours compete with it.
 */
export function narratedYear(story: VisibleStory): NarratedYear {
	const { text, paragraphs, chapters } = story;
	const words = (span: Span) => text.slice(span.start, span.end);
	let stretches: readonly Span[] | undefined;
	const isQuoted = (span: Span) => {
		stretches ??= findStretches(text, paragraphs).map(({ open, close }) => ({ start: open, end: close }));
		const around = stretches[indexAt(stretches, span.start)];
		return around !== undefined && contains(around, span);
	};
	const isBeside = ({ start }: Span) => {
		const chapter = chapters[indexAt(chapters, start)];
		return BESIDE_THE_TALE.test(chapter?.title ?? "");
	};
	let blank: number | undefined;
	const isBlankBefore = (offset: number) => {
		blank ??= BLANK_YEAR.exec(text)?.index ?? text.length;
		return blank < offset;
	};
	const lastNamed = new Map<number, number>();
	let now: Now | undefined;

	return {
		dayAt: (offset, { month, date, weekday, length }) => {
			if (now === undefined || now.isOver || offset - now.at > reachOf(now) || isBlankBefore(offset)) return undefined;
			const day = civilDay(now.year, month, date);
			const end = offset + length;
			if (day === undefined || isOfOtherYears(text, { start: offset, end }, now.year)) return undefined;
			const isRight = weekday !== undefined && weekdayOf(day) === weekday;
			if (!isRight && (weekday !== undefined || isQuoted({ start: offset, end }))) return undefined;
			if (now.day !== undefined && Math.abs(dayNumber(day) - dayNumber(now.day)) > HALF_A_YEAR) {
				now = { ...now, isOver: true };
				return undefined;
			}
			const isOpen = hasRival(now.year, offset, lastNamed);
			if (isOpen && !now.isBorneOut) return undefined;
			now = { ...now, at: offset, day: isOpen ? now.day : day, isBorneOut: now.isBorneOut || isRight };
			return isOpen ? undefined : day;
		},
		hear: (span, { form, value = "", grain, why }, sentence) => {
			if (
				now !== undefined &&
				form === "relative" &&
				grain === "year" &&
				GOES_ON.test(words(span)) &&
				!isQuoted(span)
			) {
				now = { ...now, isOver: true };
			}
			if (form !== "date" || why.by !== "as-written" || !/^\d{4}(?:[-/]|$)/u.test(value)) return;
			if (OF_THE_BOOK.test(sentence) || isBeside(span) || isQuoted(span)) return;
			const years = value.split("/").map((one) => Number(one.slice(0, 4)));
			for (const year of years) lastNamed.set(year, span.start);
			const [year, last] = years as [number, number | undefined];
			// A stretch of years, a year in brackets, or "a profit for the year 1865" is beside the tale.
			const isAside =
				last !== undefined || /(?:\(|\bfor\s)$/u.test(text.slice(Math.max(0, span.start - 5), span.start));
			if (isAside || (now !== undefined && year < now.year)) return;
			const day = grain === "day" ? (value as Day) : undefined;
			if (now?.year === year) {
				const isDated = now.isDated || day !== undefined;
				now = { ...now, at: span.start, day: day ?? now.day, isDated, isOver: false };
				return;
			}
			const isMoved = now !== undefined && year - now.year <= SAME_AGE;
			now = { year, at: span.start, day, isDated: day !== undefined, isBorneOut: false, isMoved, isOver: false };
		},
	};
}

/** "Every 17th of August", "the 15th of September in Dartmouth, Anno 1587". */
function isOfOtherYears(text: string, { start, end }: Span, year: number): boolean {
	if (/\b(?:every|each)\s+$/iu.test(text.slice(Math.max(0, start - 12), start))) return true;
	const named = /^(?:[^.;!?\n]|\n(?!\s*\n))*?\b(1\d{3}|20\d\d)\b/u.exec(text.slice(end, end + 60))?.[1];
	return named !== undefined && Number(named) !== year;
}

function reachOf({ isBorneOut, isMoved, isDated }: Now): number {
	if (isBorneOut) return LASTS;
	return isMoved && !isDated ? BESIDE : NEAR;
}

/** Whether a year of the same age was named nearby, or so many others that history is told. */
function hasRival(year: number, offset: number, lastNamed: ReadonlyMap<number, number>): boolean {
	let others = 0;
	for (const [other, at] of lastNamed) {
		if (other === year || offset - at > NEAR) continue;
		if (Math.abs(other - year) <= SAME_AGE || ++others > 1) return true;
	}
	return false;
}
