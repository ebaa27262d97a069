import type { Evidence, Found } from "../../answering/answer.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { headlineOf } from "../../answering/wording/words.ts";
import { unescapeText } from "./escape.ts";
import { headline, type Within } from "./render-parts.ts";

/**
 * The headline of an answer, without the story's words where the passage below it shows them anyway: nobody reads a sentence
 * twice. What it says besides stays: who speaks, a name, that this is the closest passage.
 *
 * @param shown The passage as it is shown.
 * @returns undefined where the passage says it all.
 */
export function headlineBeside(
	answer: Found,
	evidence: Evidence,
	shown: string,
	{ language }: Within,
): string | undefined {
	const short = answer.page === undefined ? shortened(answer.headline) : undefined;
	const isShort = short !== undefined && shows(shown, evidence, short);
	const words = !isShort ? headlineOf(answer, language) : short.rest && language.say(short.rest);
	if (answer.confidence === "high") return words && headline(words);
	const closest: Saying =
		words === undefined ? { say: "closest-passage-here" } : { say: "closest-passage", headline: words };
	return headline(language.say(closest));
}

/** The passage with the headline's sentence marked, where only a name in it was: so it need not be said above. */
export function withWordsMarked({ headline: said, page }: Found, evidence: Evidence): Evidence {
	if (said.say !== "words" || page !== undefined) return evidence;
	const span = spanOf(said.words, evidence.text);
	if (span === undefined || !evidence.highlights.some(({ start, end }) => start < span.end && end > span.start))
		return evidence;
	const others = evidence.highlights.filter(({ start, end }) => end <= span.start || start >= span.end);
	const isWhole = evidence.highlights.some(({ start, end }) => start <= span.start && end >= span.end);
	return isWhole ? evidence : { ...evidence, highlights: [...others, span].toSorted((a, b) => a.start - b.start) };
}

/** Where words stand, however a line breaks between them. */
function spanOf(words: string, text: string): { readonly start: number; readonly end: number } | undefined {
	const pieces = words.split(/\s+/u).filter((piece) => piece !== "");
	const [first] = pieces;
	if (first === undefined) return undefined;
	for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
		const end = endOf(pieces, text, start);
		if (end !== undefined) return { start, end };
	}
	return undefined;
}

function endOf(pieces: readonly string[], text: string, start: number): number | undefined {
	let at = start;
	for (const [index, piece] of pieces.entries()) {
		if (index > 0) while (/\s/u.test(text.charAt(at))) at++;
		if (!text.startsWith(piece, at)) return undefined;
		at += piece.length;
	}
	return at;
}

/** Words of the story in a headline, what is left of it without them, and whether nothing but a mark tells which words answer. */
type Shortened = { readonly words: string; readonly rest?: Saying; readonly needsMark?: true };

function shortened(said: Saying): Shortened | undefined {
	switch (said.say) {
		case "words":
			return { words: said.words, needsMark: true };
		case "quoted":
			return { words: said.words, rest: speakerOf(said.speaker, said.resolved ? "resolved" : "named", false) };
		case "reported":
			return { words: said.words, rest: speakerOf(said.speaker, "named", true) };
		case "told-by-story":
			return { words: said.words, rest: { say: "told-by-story-here", mayBeSaid: said.mayBeSaid === true } };
		case "speaker-unknown":
			return { words: said.words, rest: { say: "speaker-unknown-here" } };
		case "first-named":
			return { words: said.words, rest: { say: "first-named-here", name: said.name } };
		case "close":
			return { words: said.words, rest: { say: "close-here" } };
		default:
			return undefined;
	}
}

function speakerOf(speaker: string | undefined, how: "named" | "resolved", reported: boolean): Saying {
	return { say: "evidence-speaker", how: speaker === undefined ? "unknown" : how, speaker, reported };
}

function shows(shown: string, { text, highlights }: Evidence, { words, needsMark }: Shortened): boolean {
	// A long sentence is cut in a headline.
	const wanted = inOneLine(words).replace(/ ?…$/u, "");
	const seen = inOneLine(unescapeText(shown.replace(MARKS, "")));
	const marked = highlights.map(({ start, end }) => inOneLine(text.slice(start, end)));
	const isMarked = marked.join(" ").includes(wanted);
	if (needsMark === true) return isMarked && marked.every((piece) => seen.includes(piece));
	return seen.includes(wanted);
}

/** Bold and underlined: "**word**", "__word__", and no stars of the story's own, which are escaped. */
const MARKS = /(?<!\\)(?:\*\*|__)/gu;

function inOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

/** Whether a headline says who speaks. */
export function tellsSpeaker({ say }: Saying): boolean {
	return say === "quoted" || say === "reported" || say === "told-by-story" || say === "speaker-unknown";
}
