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
const SAYS = `(?=${SAID}\\s+${SUBJECT_AFTER}|${SUBJECT_BEFORE}\\s+${SAID}\\b)`;
/** Where speech breaks off for its cue: ", said Stephen", "— asked the man —", "! he cried", "No —said Diego". */
const CUE = new RegExp(
	`(?:(?<=[,.!?…])\\s{0,99}(?:(?:[—–―]|--+)\\s{0,99})?|(?<=\\S)\\s{1,99}(?:[—–―]|--+)\\s{0,99})${SAYS}`,
	"u",
);
/** Where the cue is over and speech goes on, not ", rising"; "said Diego—. Come" puts the stop of the speech behind the cue. */
const RESUMES =
	/(?:(?:[.;:]\s+|,\s+(?!(?:\p{Ll}{2,20}ing|with|without|as|while|when|who|in)\b))(?:(?:[—–―]|--+)\s*)?|\s{0,99}(?:[—–―]|--+)[.,;:]?\s*)(?=\S)/u;

/**
 * The paragraphs, by index, in which a dash marks speech, as in Joyce: all that open with one, where more do so than open with
 * quotation marks; else those of a run between which no paragraph opens with a mark (chapters by another hand).
 */
export function dashParagraphs(text: string, paragraphs: readonly Paragraph[]): ReadonlySet<number> {
	const runs: number[][] = [[]];
	let marks = 0;
	paragraphs.forEach(({ start }, index) => {
		const opening = text.slice(start, start + 4);
		if (OPENING.test(opening)) (runs.at(-1) as number[]).push(index);
		else if (/^["“„«‘'»]/u.test(opening)) {
			marks++;
			runs.push([]);
		}
	});
	const dashes = runs.flat();
	// A list has dashes, too, but nobody says anything in it.
	const isDialogue = (run: readonly number[]) =>
		run.length >= LEAST_PARAGRAPHS &&
		run.some((index) => CUE.test(text.slice(paragraphs[index]?.start, paragraphs[index]?.end)));
	return new Set(dashes.length > marks && isDialogue(dashes) ? dashes : runs.filter(isDialogue).flat());
}

/** Stretches of dash dialogue, sorted by start. @param dashed What `dashParagraphs` finds. */
export function findDashStretches(
	text: string,
	paragraphs: readonly Paragraph[],
	dashed: ReadonlySet<number>,
): Stretch[] {
	return [...dashed].flatMap((paragraph) => {
		const { start, end } = paragraphs[paragraph] as Paragraph;
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
