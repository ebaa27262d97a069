import { SHORT_TITLES } from "../../language/abbreviations.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import type { Paragraph } from "../../story/story.ts";
import type { Stretch } from "./quotation-marks.ts";

/** "My dear Miss Lucas,": the words before the name. */
const DEAR = "(?:my )?(?:very |own )?dear(?:est)?";
/** How a letter's writer is somebody's: "truly yours". */
const TRULY = anyOf(listed("truly sincerely faithfully affectionately"));
/** A letter's first line: "My dear Mr. Darcy,", "Dearest,—". */
const SALUTATION = new RegExp(`^${DEAR} (?:${anyOf(SHORT_TITLES)}\\.|[^.!?]){1,40}[,:;.—–-]*$`, "iu");
/** Its last: "Ever yours,", "I remain your devoted friend", "Yours, &c.", "believe me, yours most truly …", "sincerely yours". */
const CLOSE = new RegExp(
	`^(?:${[
		"(?:ever |most |believe me,? |(?:i am|i remain)\\b.{0,30} )?yours?(?:'s)?\\b[^.!?]{0,40}[,.]?(?: &c\\.)?",
		"believe me,?",
		`.{0,60}\\byours?(?:'s)?,? (?:${TRULY}|etc|&c)\\b.{0,40}`,
		`(?:${TRULY}) yours[,.]`,
	].join("|")})$`,
	"iu",
);
/**
 * A line that is a letter's wherever it stands: "My dear Emma,", "Yours ever,", "Yours most truly", "J. W."; a speech may be "Your hat!", so
 * that it asks for more than `CLOSE`.
 */
const LETTER_LINE = new RegExp(
	`^(?:${[
		`${DEAR} [^.!?]{1,40}[,:—–-]+`,
		`(?:ever |most )?yours?(?: (?:ever|most|very|${TRULY}|devotedly|affectionate|loving|obedient|sincere|&c)\\b[^.!?]{0,40})?[,.]`,
		`(?:${TRULY}) yours[,.]`,
		"\\p{Lu}\\. ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?",
	].join("|")})$`,
	"iu",
);

/** Whether words that stand alone in their paragraph are a line of a letter. */
export function isLetterLine(words: string): boolean {
	return LETTER_LINE.test(words);
}

/** A signature, a place, a day. */
const SHORT = /^\S+(?:\s+\S+){0,3}[,.]$/u;
/** Paragraphs after a salutation, or before a close, in which the letter's other end is looked for. */
const LONGEST = 12;

/**
 * The stretches, by index, that are no speech though they stand in marks: letters, from salutation to close, and verses, notices and
 * the like that are set in from the margin where other paragraphs are not.
 */
export function findWritten(
	text: string,
	paragraphs: readonly Paragraph[],
	stretches: readonly Stretch[],
): Set<number> {
	const written = new Set<number>();
	const usual = usualIndent(text, paragraphs);
	const lastOfRun = runEnds(stretches);
	let until = -1;
	for (const [index, stretch] of stretches.entries()) {
		if (indentOf(text, paragraphs[stretch.paragraph] as Paragraph) > usual + 1) written.add(index);
		if (!isLine(text, paragraphs, stretch, SALUTATION)) continue;
		// "Tunbridge Wells," "September." above it.
		for (let at = index - 1; at > index - 3 && isLine(text, paragraphs, stretches[at], SHORT); at--) written.add(at);
		const end = endOfLetter(text, paragraphs, stretches, index, lastOfRun);
		for (let at = Math.max(index, until + 1); at <= end; at++) written.add(at);
		until = Math.max(until, end);
	}
	return written;
}

/** The close of the letter, if there is one near; else the end of the speech that runs on from the salutation. */
function endOfLetter(
	text: string,
	paragraphs: readonly Paragraph[],
	stretches: readonly Stretch[],
	salutation: number,
	lastOfRun: Uint32Array,
): number {
	const body = stretches[salutation + 1];
	let end = isLine(text, paragraphs, body, ANYTHING) ? salutation + 1 : salutation;
	end = lastOfRun[end] ?? end;
	for (let at = salutation + 1; at < salutation + LONGEST; at++) {
		if (!isLine(text, paragraphs, stretches[at], ANYTHING)) break;
		if (!isLine(text, paragraphs, stretches[at], CLOSE)) continue;
		end = Math.max(end, at);
		while (end < at + 3 && isLine(text, paragraphs, stretches[end + 1], SHORT)) end++;
		break;
	}
	return end;
}

/** For each stretch the one in which a speech that runs on from it ends. */
function runEnds(stretches: readonly Stretch[]): Uint32Array {
	const ends = new Uint32Array(stretches.length);
	for (let at = stretches.length - 1; at >= 0; at--) {
		ends[at] = stretches[at]?.continues === true ? (ends[at + 1] ?? at + 1) : at;
	}
	return ends;
}

const ANYTHING = /./su;

/** Whether a stretch is a paragraph of its own and its words are of that form. */
function isLine(text: string, paragraphs: readonly Paragraph[], stretch: Stretch | undefined, form: RegExp): boolean {
	if (stretch === undefined) return false;
	return (
		form.test(text.slice(stretch.start, stretch.end)) &&
		isAlone(text, paragraphs[stretch.paragraph] as Paragraph, stretch)
	);
}

function isAlone(text: string, paragraph: Span, { open, close }: Stretch): boolean {
	return text.slice(paragraph.start, open).trim() === "" && text.slice(close, paragraph.end).trim() === "";
}

/** Spaces that most paragraphs begin with. */
function usualIndent(text: string, paragraphs: readonly Paragraph[]): number {
	const counts = new Map<number, number>();
	for (const paragraph of paragraphs) {
		const indent = indentOf(text, paragraph);
		counts.set(indent, (counts.get(indent) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function indentOf(text: string, { start }: Span): number {
	let indent = 0;
	while (text[start - indent - 1] === " ") indent++;
	return indent;
}
