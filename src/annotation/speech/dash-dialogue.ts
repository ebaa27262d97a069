import { pastOf } from "../../language/inflect.ts";
import { ARTICLES } from "../../language/lists/function-words.ts";
import { USUAL_SAYING_VERBS } from "../../language/lists/verbs-of-saying.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { Paragraph } from "../../story/story.ts";
import { SPEAKER_OWNERS, SPEAKER_PRONOUNS } from "./phrase-words.ts";
import type { Stretch } from "./quotation-marks.ts";

/** Paragraphs that must begin with a dash before a story counts as one that marks dialogue so. */
const LEAST_PARAGRAPHS = 5;
const OPENING = /^\s*(?:[—–―]|--+)\s*(?=[\p{L}\p{N}¿¡«"“'’…])/u;
/** Verbs of a cue: "said", "asked", "returned". */
const SAID = anyOf([
	"says",
	...[...USUAL_SAYING_VERBS, "continue", "return"].filter((verb) => verb !== "think").map(pastOf),
]);
/** Who a cue may name: "He", "Mr Dedalus", "his brother". */
const SUBJECT_AFTER = `(?:\\p{Lu}|${anyOf([...SPEAKER_PRONOUNS.keys(), ...SPEAKER_OWNERS.keys(), ...ARTICLES])}\\b)`;
const SUBJECT_BEFORE = `(?:I|${anyOf(SPEAKER_PRONOUNS.keys())}|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)`;
/** Where speech breaks off for its cue: ", said Stephen", "— asked the man —", "! he cried". */
const CUE = new RegExp(
	`(?<=[,.!?…])\\s{0,99}(?:(?:[—–―]|--+)\\s{0,99})?(?=${SAID}\\s+${SUBJECT_AFTER}|${SUBJECT_BEFORE}\\s+${SAID}\\b)`,
	"u",
);
/** Where the cue is over and speech goes on. */
const RESUMES = /(?:[.,;:]\s+|\s{0,99}(?:[—–―]|--+)\s*)(?=\S)/u;

/** Whether a story marks dialogue by a dash before it, as Joyce does, and not by quotation marks. */
export function marksByDash(text: string, paragraphs: readonly Paragraph[]): boolean {
	let dashes = 0;
	let marks = 0;
	for (const { start } of paragraphs) {
		const opening = text.slice(start, start + 4);
		if (OPENING.test(opening)) dashes++;
		else if (/^["“„«‘'»]/u.test(opening)) marks++;
	}
	return dashes >= LEAST_PARAGRAPHS && dashes > marks;
}

/** Stretches of dash dialogue, sorted by start. */
export function findDashStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
	return paragraphs.flatMap(({ start, end }, paragraph) => {
		const words = text.slice(start, end);
		const opening = OPENING.exec(words);
		if (opening === null) return [];
		const from = opening[0].length;
		const cue = CUE.exec(words.slice(from));
		if (cue === null) return [stretch(start, from, words.length, paragraph)];
		const first = stretch(start, from, from + cue.index, paragraph);
		const told = from + cue.index + cue[0].length;
		const resumes = RESUMES.exec(words.slice(told));
		if (resumes === null) return [first];
		const again = told + resumes.index + resumes[0].length;
		return again < words.length ? [first, stretch(start, again, words.length, paragraph)] : [first];
	});
}

function stretch(offset: number, from: number, to: number, paragraph: number): Stretch {
	const start = offset + from;
	const end = offset + to;
	return { start, end, open: start, close: end, paragraph, continues: false };
}
