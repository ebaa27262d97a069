import { anyOf, listed } from "../../language/lists/word-set.ts";
import { countStartingBefore, type Span } from "../../story/span.ts";

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

/** Marks that are read as two: ``so'', ‘‘so’’. */
const DOUBLE = /["“”„«»‟]|``|''|‘‘|’’/gu;
/** The same mark twice, as scans have it: ""so"", ““so””. */
const DOUBLED = /(?:^|[\s([—–-])(?:""|““|„„|««)(?=\S)/u;
const DOUBLE_OR_DOUBLED = /"{1,2}|“{1,2}|”{1,2}|„{1,2}|«{1,2}|»{1,2}|‟|``|''|‘‘|’’/gu;
/** Marks that stand for others. */
const RARE = /[＂″❝❞〝〞＇´`「」『』‹›‚]/u;

type Mark = { readonly at: number; readonly length: number; readonly turn: "open" | "close" | "either" };

/** Words between two marks of one paragraph, or from a mark to its end. */
export type Pair = {
	readonly open: number;
	readonly openLength: number;
	/** End of the words. */
	readonly inner: number;
	/** End of the closing mark. */
	readonly close: number;
	readonly unclosed: boolean;
};

/** The pairs of one paragraph. */
type Pairs = {
	readonly pairs: readonly Pair[];
	/** Whether there is any mark of speech. */
	readonly marked: boolean;
	/** The first mark, if it closes what an earlier paragraph opened. */
	readonly closesOther: Mark | undefined;
};

/** Pairs of marks in a paragraph. One missing mark spoils one paragraph at most. */
export function pairsIn(paragraph: string, style: MarkStyle): Pairs {
	const words = RARE.test(paragraph) ? withUsualMarks(paragraph) : paragraph;
	return style === "double" ? doublePairs(words) : singlePairs(words);
}

/** The words with rare marks put as the usual ones of their kind, character for character. */
function withUsualMarks(paragraph: string): string {
	let words = paragraph
		.replace(/[＂″]/gu, '"')
		.replace(/[❝〝]/gu, "“")
		.replace(/[❞〞]/gu, "”")
		.replace(/[＇´]/gu, "'")
		.replace(/(?<![\p{L}\p{N}`])`(?=[\p{L}…])/gu, "‘");
	// Of two sorts the inner one is a quotation within the quotation.
	words = words.includes("「") ? swap(words, "「」", "“”") : swap(words, "『』", "“”");
	if (!/["“”„«»]/u.test(words)) words = swap(words, "‹›", "«»");
	if (/["“”„«»]/u.test(words) || !/(?<![\p{L}\p{N}])‚(?=\S)/u.test(words)) return words;
	return words.includes("‘") ? swap(words, "‚‘", "„“") : swap(words, "‚", "„").replace(/’(?!\p{L})/gu, "”");
}

/** The words with each of some signs put as the one at the same place in others. */
function swap(words: string, from: string, to: string): string {
	return words.replace(new RegExp(`[${from}]`, "gu"), (sign) => to[from.indexOf(sign)] as string);
}

function doubleMarks(words: string): Mark[] {
	const marks: Mark[] = [];
	for (const match of words.matchAll(DOUBLED.test(words) ? DOUBLE_OR_DOUBLED : DOUBLE)) {
		const mark = match[0];
		marks.push({ at: match.index, length: mark.length, turn: turnOf(mark) });
	}
	const german = words.includes("„");
	const outward = words.includes("«");
	const inward = outward && words[marks[0]?.at ?? 0] === "»" && !isFrench(words, marks);
	return marks.map((mark) => {
		const sign = words[mark.at] as string;
		// »Swedish»: one mark opens and closes. »French« paragraphs that go on with a speech begin with the closing one.
		if (sign === "»" && !outward) return { ...mark, turn: "either" };
		if (sign === "»" && !inward && mark.at === 0) return { ...mark, turn: "open" };
		if (german && sign === "“") return { ...mark, turn: "close" };
		if (inward && sign === "»") return { ...mark, turn: "open" };
		if (inward && sign === "«") return { ...mark, turn: "close" };
		return mark;
	});
}

/** Whether « opens in a paragraph that begins with ». */
function isFrench(words: string, marks: readonly Mark[]): boolean {
	return marks.some(
		({ at }) => words[at] === "«" && turnByNeighbours(words, { at, length: 1, turn: "either" }) === "open",
	);
}

function turnOf(mark: string): Mark["turn"] {
	const sign = mark[0] as string;
	if ("“„«`‟‘".includes(sign)) return "open";
	return "”»’".includes(sign) ? "close" : "either";
}

function doublePairs(words: string): Pairs {
	const marks = doubleMarks(words);
	const pairs: Pair[] = [];
	let open: Mark | undefined;
	let closesOther: Mark | undefined;
	let inner = 0;
	marks.forEach((mark, index) => {
		const looks = mark.turn === "either" ? turnByNeighbours(words, mark) : mark.turn;
		if (open === undefined) {
			// A lone closing mark: its opening one was lost. An even number of marks is trusted to pair up.
			if (looks === "close" && (mark.turn === "close" || (marks.length - index) % 2 === 1)) {
				if (index === 0) closesOther = mark;
				return;
			}
			open = mark;
			return;
		}
		const step = stepWithin(words, mark, inner);
		inner += step;
		if (step !== 0) return;
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
	return { pairs, marked: marks.length > 0, closesOther };
}

/** “I said ‘“ever”’”: how many quotations within one within one a mark opens, or closes (−1). */
function stepWithin(words: string, { at, turn }: Mark, inner: number): number {
	if (turn === "open" && /[‘']/u.test(words[at - 1] ?? "")) return 1;
	return turn === "close" && inner > 0 ? -1 : 0;
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

function singlePairs(words: string): Pairs {
	const pairs: Pair[] = [];
	let marked = false;
	let closesOther: Mark | undefined;
	let open: { readonly at: number; readonly double: boolean } | undefined;
	let known: readonly TellingMark[] | undefined;
	const telling = () => (known ??= tellingMarks(words));
	for (const { index: at, 0: sign } of words.matchAll(/["“”'‘’]/gu)) {
		const double = isDouble(sign);
		if (open === undefined) {
			if (opensSpeech(words, at, sign, telling)) open = { at, double };
			else if (!marked && !double && /[.,!?…]/u.test(words[at - 1] ?? "") && closesSingle(words, at, telling))
				closesOther = { at, length: 1, turn: "close" };
			marked ||= open !== undefined || closesOther !== undefined;
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
	return { pairs, marked, closesOther };
}

function opensSpeech(words: string, at: number, sign: string, telling: () => readonly TellingMark[]): boolean {
	if (isDouble(sign)) return sign !== "”";
	return sign !== "’" && (opensSingle(words, at) || opensElided(words, at, telling));
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

/** "'E's gone,' said Tom": at the start of a paragraph the mark opens if the next plain one closes. */
function opensElided(words: string, at: number, telling: () => readonly TellingMark[]): boolean {
	if (at > 0 || !ELISION.test(words.slice(0, 12))) return false;
	const first = telling().find(({ start }) => start > 0);
	return first !== undefined && !first.opens;
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
