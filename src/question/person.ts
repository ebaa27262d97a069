import { ARTICLES, DEMONSTRATIVES } from "../language/lists/function-words.ts";
import { POSSESSIVE_DETERMINERS } from "../language/lists/pronouns.ts";
import { anyOf } from "../language/lists/word-set.ts";
import { isCapitalised } from "../language/words.ts";
import { readAskedText } from "./asked-text.ts";
import { withoutEndMarks } from "./end-marks.ts";
import type { PersonAsked, SpeakerAsked } from "./question.ts";
import { readRelative } from "./relative.ts";

/** Reads who is meant: "Losyukov", "the second in command", "Davy and Dora", "who is Losyukov's wife?". */
export function readPerson(typed: string): PersonAsked {
	const name = bareName(typed);
	return { name, isName: isWrittenLikeName(name), relative: readRelative(name), several: readSeveral(name) };
}

export function readSpeaker(name: string): SpeakerAsked {
	return {
		name,
		isDescription: DESCRIBED.test(name),
		said: readAskedText(name, "said"),
	};
}

/** "the doctor", "her brother". */
const DESCRIBED = new RegExp(`^${anyOf([...ARTICLES, ...DEMONSTRATIVES, ...POSSESSIVE_DETERMINERS])}\\s`, "iu");

/** The words that name somebody, out of "is the Russian envoy?" */
function bareName(typed: string): string {
	const name = typed
		.replace(/\s+/g, " ")
		.replace(/^\s*(?:whom?(?:['’]?s| is| was| are| were)?\s+)?(?:(?:is|was|are|were)\s+)?/i, "");
	return withoutEndMarks(name).trim();
}

/** Capitalised throughout, but for particles: "Colin Powell", "Vincent van Gogh". */
function isWrittenLikeName(words: string): boolean {
	return (
		isCapitalised(words) &&
		!/['’]s?\s/u.test(words) &&
		words
			.split(" ")
			.every((word) => isCapitalised(word) || /^(?:of|the|de|von|van|der|la|le|da|al|bin|ibn|and)$/u.test(word))
	);
}

/** "Davy and Dora", "Rice, Putin and Kim"; undefined if the words are no list of two to four. */
function readSeveral(words: string): readonly string[] | undefined {
	const names = words.split(/\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+/iu).filter((name) => name !== "");
	return names.length < 2 || names.length > 4 ? undefined : names;
}
