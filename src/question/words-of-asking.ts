import { formsOf } from "../language/inflect.ts";
import { listed, wordSet } from "../language/lists/word-set.ts";
import type { QuestionWord } from "./question.ts";

/** What somebody wants, thinks, feels or says is seldom told in these words, but shown, or put into a speech. */
const SHOWN = listed(`
	want wish hope intend plan mean try attempt decide choose think believe suppose consider know realise realize understand
	learn find notice feel react respond reply answer say tell ask talk speak mention describe explain call claim state suggest
	discuss comment refer express reveal show happen occur`);

/** The same as nouns: "what was his reaction", and others that ask for a thing by its place in the question alone. */
const NAMED = listed(`
	plan wish intention decision choice thought opinion belief idea feeling reaction response reply answer reason purpose
	way manner thing time moment event`);

/** They point at what is asked for, and are seldom written beside it. Not "own": "how many ships does he own" asks for owning. */
const POINTING = wordSet(`
	last first final main certain particular specific exact actual
	exactly actually really finally eventually originally initially specifically apparently probably`);

const OF_ASKING: ReadonlySet<string> = new Set([...formsOf(SHOWN, "verb"), ...formsOf(NAMED, "noun"), ...POINTING]);

/**
 * Whether a word says how something is asked ("how did he *react*"): where a story does not have it, that tells nothing of what
 * the story has.
 */
export function isOfAsking({ text, name }: Pick<QuestionWord, "text" | "name">): boolean {
	return !name && OF_ASKING.has(text);
}
