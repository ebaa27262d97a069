import type { Span } from "./span.ts";

/**
 * Sentences of one paragraph, trimmed, sorted, covering everything in it but white space.
 *
 * Every run of stops is judged by what stands before and after it. `Intl.Segmenter` is not used: it is quadratic in the
 * length of its text (a paragraph of 1 MB needs gigabytes), differs between ICU versions, and most of its choices
 * would have to be overruled.
 *
 * @param span The paragraph, in `text`.
 */
export function splitSentences(text: string, span: Span): Span[] {
	const paragraph = text.slice(span.start, span.end);
	const cuts = [...stopCuts(paragraph), ...listCuts(paragraph)].sort((a, b) => a - b);
	const sentences: Span[] = [];
	let start = 0;
	for (const cut of [...cuts, paragraph.length]) {
		const sentence = trimmed(paragraph, start, cut);
		if (sentence.end > sentence.start) {
			sentences.push({ start: span.start + sentence.start, end: span.start + sentence.end });
		}
		start = Math.max(start, cut);
	}
	return sentences;
}

/** Stops, the marks that close after them, and the white space that follows. */
const STOPS = /(\.(?:\s?\.){2,}|[.!?…‽]+|[。！？]+)(["'”’»›)\]}*_]*)(?=\s|$|(?<=[。！？]["'”’»›)\]}*_]*))/gu;

function* stopCuts(paragraph: string): Generator<number> {
	for (const match of paragraph.matchAll(STOPS)) {
		const end = match.index + match[0].length;
		const after = NEXT_WORD.exec(paragraph.slice(end, end + 80));
		if (after === null) continue;
		const place: Stop = {
			stops: match[1] as string,
			closers: match[2] as string,
			before: paragraph.slice(Math.max(0, match.index - 40), match.index),
			openers: after[1] as string,
			next: after[2] as string,
			rest: paragraph.slice(end + after[0].length, end + 120),
		};
		if (endsSentence(place)) yield end;
	}
}

type Stop = {
	readonly stops: string;
	/** Marks that close right after the stops. */
	readonly closers: string;
	/** Up to 40 characters before the stops. */
	readonly before: string;
	/** Marks that open before the next word. */
	readonly openers: string;
	/** The next word. */
	readonly next: string;
	readonly rest: string;
};

const NEXT_WORD = /^\s*((?:["'“‘”’«‹([{*_¿¡—–-]|\s)*)([\p{L}\p{N}$€£&#@][\p{L}\p{N}'’-]*|\S)/u;

function endsSentence(stop: Stop): boolean {
	const { stops, closers, before, openers, next } = stop;
	if (/^[。！？]/u.test(stops)) return true;
	if (/^\p{Ll}/u.test(next) && !/^(?:i|e)(?:Phone|Pad|Pod|Mac|Bay|Tunes)/u.test(next)) return false;
	if (closers !== "" && saysSomeone(stop)) return false;
	if (/\.\s?\.|…/u.test(stops)) return endsAtEllipsis(stop);
	if (stops !== "." || closers !== "") return !/^[,;:.!?…)\]]/u.test(next);
	if (/^[,;:.)\]!?]/u.test(next)) return false;
	const word = /[\p{L}\p{N}.&°º]+$/u.exec(before)?.[0] ?? "";
	return !isAbbreviation(word, before.slice(0, before.length - word.length), openers, next);
}

/** "What is it?" Emma asked. The words after the quotation belong to it. */
function saysSomeone({ closers, next, openers, rest }: Stop): boolean {
	return /["”’']/u.test(closers) && openers === "" && /^\p{Lu}/u.test(next) && SAYS.test(rest);
}

const SAYS =
	/^(?:\s+\p{Lu}[\p{L}'’-]+)?\s+(?:said|says|asked|replied|cried|answered|exclaimed|inquired|whispered|shouted|murmured|muttered|demanded|repeated|remarked|observed|returned|added|continued|began|called|screamed|yelled|sighed|laughed)(?:\s+\p{L}+ly)?[.,;:]/u;

function endsAtEllipsis({ before, next }: Stop): boolean {
	if (!/^[\p{Lu}\p{N}]/u.test(next)) return false;
	const last = /[\p{L}'’]+(?=\s*$)/u.exec(before)?.[0] ?? "";
	// "I ... I don't know": a stammer goes on.
	return last.toLowerCase() !== next.toLowerCase();
}

function isAbbreviation(word: string, before: string, openers: string, next: string): boolean {
	const lower = word.toLowerCase();
	if (NEVER_LAST.has(lower)) return true;
	if (BEFORE_NUMBERS.has(lower)) return /^(?:[\p{N}#]|[IVXLC]+\b)/u.test(next);
	if (/^\d+$/.test(word) && /^\s*$/.test(before) && openers === "") return true;
	if (/^\p{Lu}$/u.test(word)) return !startsSentence(next) || /\p{Lu}\.\s*$/u.test(before);
	if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return !startsSentence(next);
	if (MAY_BE_LAST.has(lower)) return !startsSentence(next);
	return false;
}

function startsSentence(next: string): boolean {
	return STARTERS.has(next.toLowerCase().replace(/['’](?:s|re|ll|ve|d|m|t)$/u, ""));
}

/** Abbreviations that something always follows. */
const NEVER_LAST = new Set(
	(
		"mr mrs ms mx dr prof rev revd hon messrs mme mlle mgr msgr gen col capt lt sgt cpl pvt maj cmdr cdr adm brig gov sen rep " +
		"supt insp det amb atty ft mt st ste fr bro pres vs v viz cf e.g i.e eg ie ca approx al.e lieut serg corp'l dept asst assoc univ"
	).split(" "),
);

/** Abbreviations before a number; words of their own otherwise ("No."). */
const BEFORE_NUMBERS = new Set([
	"no",
	"nos",
	"p",
	"pp",
	"vol",
	"vols",
	"ch",
	"chap",
	"fig",
	"figs",
	"art",
	"sec",
	"n°",
	"nº",
	"op",
	"pt",
	"c",
]);

/** Abbreviations that end a sentence only if the next word is a usual beginning. */
const MAY_BE_LAST = new Set(
	(
		"inc corp co ltd llc bros jr sr esq ave blvd rd hwy sq jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat " +
		"calif mass conn penn pa va fla ga tex ariz colo ill ind kan ky la md mich minn miss mo mont neb nev okla ore tenn vt wash wis wyo ont que " +
		"ph.d m.d b.a m.a ed eds est ext min max lb lbs oz in ft hr hrs sec mph approx"
	).split(" "),
);

const STARTERS = new Set(
	(
		"the a an this that these those he she it we they i you there here in on at for to from of with by but and or nor so yet if when while as after before " +
		"since although though because however then now his her its our their my your what who how why where which whose did do does is are was were am has have had " +
		"will would can could should shall may might must not no yes one some many most all each every both another other such even also meanwhile instead still " +
		"only just perhaps maybe let never soon later under over during despite until once unlike like more"
	).split(" "),
);

/** Items of a list written in a row ("1. The first 2. The second"), if the paragraph begins with one. */
function* listCuts(paragraph: string): Generator<number> {
	const first = /^\s*(?:[•⁃‣*-]\s*)?(?:(\d{1,3})(\.\)?|\))|([a-z])([.)]))\s/u.exec(paragraph);
	if (first === null) return;
	let label = first[1] ?? (first[3] as string);
	const mark = (first[2] ?? first[4] ?? "").replace(/[.)]/g, "\\$&");
	let from = first[0].length;
	for (;;) {
		label = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1);
		const next = new RegExp(`(?<=\\s)(?:[•⁃‣*-]\\s*)?${label.replace(/\W/g, "")}${mark}\\s+(?=\\p{Lu})`, "u");
		const match = next.exec(paragraph.slice(from));
		if (match === null) return;
		yield from + match.index;
		from += match.index + match[0].length;
	}
}

function trimmed(text: string, start: number, end: number): Span {
	let first = start;
	let last = end;
	while (first < last && /\s/u.test(text[first] as string)) first++;
	while (last > first && /\s/u.test(text[last - 1] as string)) last--;
	return { start: first, end: last };
}
