import type { Gender } from "../../language/gender.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import type { Token } from "./narration-tokens.ts";
import { genderOfNoun } from "./role-nouns.ts";

type Pronoun = { readonly gender: Gender; readonly person: 1 | 3; readonly plural: boolean };
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
	Object.entries({
		he: { gender: "male", person: 3, plural: false },
		she: { gender: "female", person: 3, plural: false },
		they: { gender: "unknown", person: 3, plural: true },
		i: { gender: "unknown", person: 1, plural: false },
		we: { gender: "unknown", person: 1, plural: true },
	}),
);

export const DETERMINERS = new Set(
	"the a an this that his her my our their your its another one some each every either neither both several many few two three four five six other all most".split(
		" ",
	),
);
export const INDEFINITE = new Set(
	"someone somebody everyone everybody anyone another one others officials sources experts analysts critics witnesses police".split(
		" ",
	),
);
/** Words that end a noun phrase. */
export const PHRASE_END = new Set(
	"till until about like against between through during off out up down around toward towards among beneath beside behind near since except seemed felt knew saw heard thought is was are were be been being has had have having will would shall should can could may might must did does do of in on at by with from to for as and or but who whom which that when while after before over under into upon without within then so if than because though although not never only just also again presently at once turned looked smiled nodded laughed went came took stood sat shook put gave made got".split(
		" ",
	),
);
const LY_ADJECTIVE =
	/^(?:ugly|elderly|kindly|friendly|lovely|lonely|silly|jolly|worldly|burly|surly|homely|motherly|fatherly|portly|stately|lively|comely|family|curly|holy|sickly|scholarly|manly|womanly|grizzly|bully|belly|fly|ally)$/u;
/** What is owned and speaks for its owner. */
export const VOICE = /^(?:voice|voices|tone|tones|lips|mouth|tongue)$/u;

export function endsPhrase(token: Token): boolean {
	const adverb = !token.capital && token.word.endsWith("ly") && !LY_ADJECTIVE.test(token.word);
	return token.punctuation || PHRASE_END.has(token.word) || isSaying(token.word) || adverb;
}

/** "a thin, elderly gentleman": the comma stands between adjectives. */
export function isAdjectiveComma(tokens: readonly Token[], comma: number, at: number): boolean {
	const [before, sign, after] = [tokens[comma - 1], tokens[comma], tokens[comma + 1]];
	if (before === undefined || sign?.word !== "," || after === undefined || comma - at > 2) return false;
	const adjectives = !after.capital && !endsPhrase(after) && !/ing$|ed$/u.test(after.word);
	return (
		adjectives &&
		genderOfNoun(before.word) === "unknown" &&
		comma + 2 < tokens.length &&
		!endsPhrase(tokens[comma + 2] as Token)
	);
}
