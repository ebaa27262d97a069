import { anyOf, listed } from "../../language/lists/word-set.ts";
import { countStartingBefore, type Span } from "../../story/span.ts";
import type { Paragraph } from "../../story/story.ts";

/** Words between quotation marks, without the marks, in one paragraph. */
export type Stretch = Span & {
	/** Index into the paragraphs given. */
	readonly paragraph: number;
	/** The offset of the opening mark; `start` where dialogue opens with a dash or a name. */
	readonly open: number;
	/** The offset after the closing mark; the end of the words if there is none. */
	readonly close: number;
	/** Whether the speech runs on in the next paragraph, which reopens it. */
	readonly continues: boolean;
};

/** Which marks a story puts around speech. */
export type MarkStyle = "double" | "single";

const OPENERS_BEFORE = /[\s([{<—–―\-_*"“‘'/]/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
/** What is left of words of which an apostrophe takes the place: 'tis, 'em, 'cause … */
const ELIDED = listed(`
	tis twas twere twill twould em er im is e un cause cos coz bout pon neath gainst tween til till prentice ere ave as ad ow ome
	ouse ead eart and n nother most course way low fraid ceptin cept scuse spect spose less stead round long kerchief change zackly
`);
/** Such a word, or a short year or decade: "'tis", "'90s", "'49". */
const ELISION = new RegExp(`^['’‘](?:${anyOf(ELIDED)}|\\d0s|\\d\\d)(?![\\p{L}\\p{N}])`, "iu");

type Mark = { readonly at: number; readonly length: number; readonly turn: "open" | "close" | "either" };

/**
 * Stretches of quoted words, sorted by start, paragraph by paragraph.
 *
 * Every paragraph starts outside a quotation, so one missing mark spoils one paragraph at most.
 */
export function findStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
	const style = markStyle(text, paragraphs);
	const found: Stretch[] = [];
	paragraphs.forEach((paragraph, index) => {
		const words = text.slice(paragraph.start, paragraph.end);
		const pairs = style === "double" ? doublePairs(words) : singlePairs(words);
		for (const pair of pairs) {
			const span = trimmed(words, pair.open + pair.openLength, pair.inner);
			if (span.start >= span.end) continue;
			found.push({
				start: paragraph.start + span.start,
				end: paragraph.start + span.end,
				paragraph: index,
				open: paragraph.start + pair.open,
				close: paragraph.start + pair.close,
				continues: pair.unclosed && opensWithMark(text, paragraphs[index + 1], style),
			});
		}
	});
	return found;
}

/** Single marks count as speech marks only where they open more paragraphs than double ones, or, failing dialogue, more words (British novels). */
export function markStyle(text: string, paragraphs: readonly Paragraph[]): MarkStyle {
	let doubles = 0;
	let singles = 0;
	for (const { start } of paragraphs) {
		const opening = text.slice(start, start + 2);
		if (/^["“„«»]|^``|^''/u.test(opening)) doubles++;
		else if (/^['‘][\p{L}\d…—]/u.test(opening)) singles++;
	}
	if (doubles + singles < 5) {
		doubles = (text.match(/["“„«»]/gu) ?? []).length / 2;
		singles = (text.match(/(?:^|[\s—(–])['‘](?=[\p{Lu}…])/gmu) ?? []).length;
	}
	return singles > doubles ? "single" : "double";
}

type Pair = {
	readonly open: number;
	readonly openLength: number;
	/** End of the words. */
	readonly inner: number;
	/** End of the closing mark. */
	readonly close: number;
	readonly unclosed: boolean;
};

function trimmed(words: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/u.test(words[from] as string)) from++;
	while (to > from && /\s/u.test(words[to - 1] as string)) to--;
	return { start: from, end: to };
}

function opensWithMark(text: string, next: Paragraph | undefined, style: MarkStyle): boolean {
	if (next === undefined) return false;
	const first = text.slice(next.start, next.start + 2);
	return style === "double" ? /^(?:["“„«»]|``|'')/u.test(first) : /^['‘"“]/u.test(first);
}

function doubleMarks(words: string): Mark[] {
	const marks: Mark[] = [];
	for (const match of words.matchAll(/["“”„«»‟]|``|''/gu)) {
		const mark = match[0];
		marks.push({ at: match.index, length: mark.length, turn: turnOf(mark) });
	}
	const german = words.includes("„");
	const inward = marks.length > 0 && words[marks[0]?.at ?? 0] === "»" && words.includes("«");
	return marks.map((mark) => {
		const sign = words[mark.at] as string;
		if (german && sign === "“") return { ...mark, turn: "close" };
		if (inward && sign === "»") return { ...mark, turn: "open" };
		if (inward && sign === "«") return { ...mark, turn: "close" };
		return mark;
	});
}

function turnOf(mark: string): Mark["turn"] {
	if (mark === "“" || mark === "„" || mark === "«" || mark === "``" || mark === "‟") return "open";
	if (mark === "”" || mark === "»") return "close";
	return "either";
}

function doublePairs(words: string): Pair[] {
	const marks = doubleMarks(words);
	const pairs: Pair[] = [];
	let open: Mark | undefined;
	marks.forEach((mark, index) => {
		const looks = mark.turn === "either" ? turnByNeighbours(words, mark) : mark.turn;
		if (open === undefined) {
			// A lone closing mark: its opening one was lost. An even number of marks is trusted to pair up.
			if (looks === "close" && (mark.turn === "close" || (marks.length - index) % 2 === 1)) return;
			open = mark;
			return;
		}
		const reopens = looks === "open" && (mark.turn === "open" || (marks.length - index) % 2 === 0);
		pairs.push({
			open: open.at,
			openLength: open.length,
			inner: mark.at,
			close: reopens ? mark.at : mark.at + mark.length,
			unclosed: false,
		});
		open = reopens ? mark : undefined;
	});
	if (open !== undefined) {
		pairs.push({ open: open.at, openLength: open.length, inner: words.length, close: words.length, unclosed: true });
	}
	return pairs;
}

function turnByNeighbours(words: string, mark: Mark): Mark["turn"] {
	const before = words[mark.at - 1];
	const after = words[mark.at + mark.length];
	const spaceBefore = before === undefined || /[\s([—–-]/u.test(before);
	const spaceAfter = after === undefined || /[\s)\].,;:!?—–-]/u.test(after);
	if (spaceBefore && !spaceAfter) return "open";
	if (!spaceBefore && spaceAfter) return "close";
	return "either";
}

function singlePairs(words: string): Pair[] {
	const pairs: Pair[] = [];
	let open: { readonly at: number; readonly double: boolean } | undefined;
	let known: readonly TellingMark[] | undefined;
	const telling = () => (known ??= tellingMarks(words));
	for (const { index: at, 0: sign } of words.matchAll(/["“”'‘’]/gu)) {
		const double = isDouble(sign);
		if (open === undefined) {
			if (double ? sign !== "”" : sign !== "’" && opensSingle(words, at)) open = { at, double };
			continue;
		}
		// Marks of the other sort are quotations within the quotation.
		if (double !== open.double) continue;
		if (double ? sign === "“" : sign === "‘" || !closesSingle(words, at, telling)) continue;
		pairs.push({ open: open.at, openLength: 1, inner: at, close: at + 1, unclosed: false });
		open = undefined;
	}
	if (open !== undefined) {
		pairs.push({ open: open.at, openLength: 1, inner: words.length, close: words.length, unclosed: true });
	}
	return pairs;
}

function isDouble(sign: string): boolean {
	return sign === '"' || sign === "“" || sign === "”";
}

function opensSingle(words: string, at: number): boolean {
	const before = words[at - 1];
	if (before !== undefined && !OPENERS_BEFORE.test(before)) return false;
	const after = words[at + 1];
	if (after === undefined || /\s/u.test(after)) return false;
	return !ELISION.test(words.slice(at, at + 12)) || words[at] === "‘";
}

/** After a stop the mark closes; after a letter only if no later mark in the paragraph closes more clearly before the next one opens. */
function closesSingle(words: string, at: number, telling: () => readonly TellingMark[]): boolean {
	const before = words[at - 1] ?? " ";
	const after = words[at + 1];
	if (after !== undefined && LETTER_OR_NUMBER.test(after)) return false;
	if (/\s/u.test(before)) return after === undefined || !LETTER_OR_NUMBER.test(after);
	if (!LETTER_OR_NUMBER.test(before)) return true;
	const marks = telling();
	const next = marks[countStartingBefore(marks, at + 1)];
	return next === undefined || next.start >= at + NEXT_MARK || next.opens;
}

/** Characters after a mark in which a clearer one is looked for. */
const NEXT_MARK = 2000;

/** A single mark of which it is plain whether it opens or closes. */
type TellingMark = Span & { readonly opens: boolean };

/** All of a paragraph, found once: it may have ten thousand marks that are not plain. */
function tellingMarks(words: string): TellingMark[] {
	const found: TellingMark[] = [];
	for (const { index, 0: sign } of words.matchAll(/['’‘]/gu)) {
		const before = words[index - 1] ?? " ";
		const after = words[index + 1];
		const span = { start: index, end: index + 1 };
		if (sign !== "’" && opensSingle(words, index)) found.push({ ...span, opens: true });
		else if ((after === undefined || !LETTER_OR_NUMBER.test(after)) && !LETTER_OR_NUMBER.test(before))
			found.push({ ...span, opens: false });
	}
	return found;
}
