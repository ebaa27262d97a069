import type { Span } from "../span.ts";
import { firstOfLine, linesOf } from "./page-breaks.ts";

/** Lines that a width broke have so many characters. */
const NARROWEST_LINE = 40;
const WIDEST_LINE = 100;

/** A line whose length is at least this share of the widest was broken at the width. */
const FULL = 0.8;

/** Lines that stop within a sentence before others are believed to, and the share of all lines that they are. */
const LEAST_TORN = 3;
const TORN_SHARE = 1 / 3;

/**
 * Closes up a text with a blank line after every line, as typewritten pages have: the break between two lines of a paragraph
 * becomes one. A line that stops within a sentence which goes on below in small letters shows it; where many do,
 * any full line is followed by its paragraph's next.
 */
export function closeUp(text: string): string {
	const parts: string[] = [];
	let from = 0;
	let widest = 0;
	let torn = 0;
	let pairs = 0;
	const runs = [...runsOf(text)];
	for (const [index, run] of runs.entries()) {
		const above = runs[index - 1];
		if (above === undefined || run.blanks !== 1 || run.lines > 1 || !isWrapped(above)) continue;
		pairs++;
		const isTorn = isTornBefore(text, above, run);
		if (isTorn) torn++;
		const isFull = above.end - above.start >= widest * FULL && torn >= pairs * TORN_SHARE;
		const isUsual = torn >= LEAST_TORN && !/^\s{2}/u.test(text.slice(run.start, run.end));
		const goesOn = stopsWithin(text, above) && (torn > 0 || isProseBefore(text, above, run, runs[index + 1]));
		if (!isTorn && !goesOn && !(isFull && isUsual)) continue;
		if (!isTorn && !isFull && torn > 0) continue;
		widest = Math.max(widest, above.end - above.start);
		parts.push(text.slice(from, above.end).trimEnd(), "\n");
		from = firstOfLine(text, run);
	}
	parts.push(text.slice(from));
	return parts.join("");
}

/** Lines without a blank one between. */
type Run = Span & { readonly lines: number; readonly blanks: number };

function* runsOf(text: string): Generator<Run> {
	let run: Run | undefined;
	let blanks = 0;
	for (const line of linesOf(text)) {
		if (text.slice(line.start, line.end).trim() === "") blanks++;
		else if (run !== undefined && blanks === 0) run = { ...run, end: line.end, lines: run.lines + 1 };
		else {
			if (run !== undefined) yield run;
			run = { ...line, lines: 1, blanks };
			blanks = 0;
		}
	}
	if (run !== undefined) yield run;
}

function isWrapped({ start, end, lines }: Run): boolean {
	return lines === 1 && end - start >= NARROWEST_LINE && end - start <= WIDEST_LINE;
}

function isTornBefore(text: string, above: Run, run: Run): boolean {
	return isWrapped(above) && stopsWithin(text, above) && /^\s*\p{Ll}/u.test(text.slice(run.start, run.end));
}

/** Whether a first line is no title: its words are small, and the line below it is torn. */
function isProseBefore(text: string, above: Run, run: Run, next: Run | undefined): boolean {
	if (next === undefined || next.blanks !== 1 || !isTornBefore(text, run, next)) return false;
	const words = text.slice(above.start, above.end).match(/\p{L}+/gu) ?? [];
	return words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= words.length * 2;
}

function stopsWithin(text: string, { start, end }: Span): boolean {
	return /(?:[\p{L},]|\p{L}-)$/u.test(text.slice(start, end).trimEnd());
}

/**
 * Takes out the marks before lines that a mail quotes ("> "): where two lines one below the other have them.
 * A line alone is what somebody types to a game.
 */
export function withoutQuoteMarks(text: string): string {
	if (!text.includes("\n>")) return text;
	const lines = [...linesOf(text)];
	const depths = lines.map(
		({ start, end }) => QUOTED.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0,
	);
	const parts: string[] = [];
	let from = 0;
	for (const [index, { start }] of lines.entries()) {
		const depth = depths[index] as number;
		if (depth === 0 || ((depths[index - 1] ?? 0) === 0 && (depths[index + 1] ?? 0) === 0)) continue;
		parts.push(text.slice(from, start));
		from = start + depth;
	}
	parts.push(text.slice(from));
	return parts.join("");
}

/** "> ", ">> ", "> > " */
const QUOTED = /^(?:> ?){1,8}/u;
