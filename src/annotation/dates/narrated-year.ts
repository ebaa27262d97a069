import { civilDay, dayNumber, weekdayOf } from "../../story/day.ts";
import { contains, indexAt, type Span } from "../../story/span.ts";
import type { Day } from "../../story/story.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { findStretches } from "../speech/quotation-marks.ts";
import type { DayOfYear, Reading } from "./rule.ts";

/** Characters within which another year of the same age leaves open which of them a day belongs to. */
const NEAR = 20_000;
/** Years between which a reader could waver; "the house in which Sheridan died in 1814" is history in a tale of 1872. */
const SAME_AGE = 25;
/** Characters after which a year that nothing confirmed is forgotten: the next tale of a collection has its own. */
const LASTS = 60_000;
/** Days between two dates of one year beyond which the year may have turned. */
const HALF_A_YEAR = 183;

/**
 * A year left blank: "in the year of grace 17—", "March 1, 17--", "April, 187-". Such a story does not want its year known.
 */
const BLANK_YEAR =
	/(?:\b(?:in|of|year|grace|Lord|since|until|by)|,|\bA\.\s?D\.)\s+1\d(?:\d?(?:--|—|––|__|\*\*)|\d[-–_*](?!\d))/u;
/** "Three years later", "the following year": the tale has gone on to another. */
const GOES_ON = /\b(?:next|following|ensuing|later|after|afterwards?)\b/iu;
/** A book that speaks of itself: "First published in 1920". */
const OF_THE_BOOK = /\b(?:published|copyright|printed|edition|reprinted|press|publishers?|©)\b/iu;
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
	/** Where the year was named, or bore out, last. */
	readonly at: number;
	readonly day: Day | undefined;
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
			if (now === undefined || isBlankBefore(offset)) return undefined;
			const day = civilDay(now.year, month, date);
			if (day === undefined) return undefined;
			const isBorneOut = weekday !== undefined && weekdayOf(day) === weekday;
			if (weekday !== undefined && !isBorneOut) return undefined;
			if (!isBorneOut && isQuoted({ start: offset, end: offset + length })) return undefined;
			if (now.isOver || offset - now.at > LASTS) return undefined;
			if (now.day !== undefined && Math.abs(dayNumber(day) - dayNumber(now.day)) > HALF_A_YEAR) {
				now = { ...now, isOver: true };
				return undefined;
			}
			const isOpen = hasRival(now.year, offset, lastNamed);
			now = { ...now, at: offset, day: isOpen ? now.day : day };
			return isOpen ? undefined : day;
		},
		hear: (span, { form, value, grain, why }, sentence) => {
			if (
				now !== undefined &&
				form === "relative" &&
				grain === "year" &&
				GOES_ON.test(words(span)) &&
				!isQuoted(span)
			) {
				now = { ...now, isOver: true };
			}
			if (form !== "date" || why.by !== "as-written" || !/^\d{4}(?:-|$)/u.test(value ?? "")) return;
			if (OF_THE_BOOK.test(sentence) || isBeside(span) || isQuoted(span)) return;
			const year = Number(value?.slice(0, 4));
			lastNamed.set(year, span.start);
			if (now !== undefined && year < now.year) return;
			const named = grain === "day" ? (value as Day) : undefined;
			now = { year, at: span.start, day: named ?? (now?.year === year ? now.day : undefined), isOver: false };
		},
	};
}

function hasRival(year: number, offset: number, lastNamed: ReadonlyMap<number, number>): boolean {
	for (let other = year - SAME_AGE; other <= year + SAME_AGE; other++) {
		const at = other === year ? undefined : lastNamed.get(other);
		if (at !== undefined && offset - at <= NEAR) return true;
	}
	return false;
}
