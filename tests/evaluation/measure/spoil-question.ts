import { oppositesOf } from "../../../src/language/opposites.ts";
import { isStopWord } from "../../../src/language/stop-words.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import type { QuestionWord } from "../../../src/question/question.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { isCapital, tokenAt, wordOf } from "../../../src/retrieval/index/token.ts";
import { wordAt } from "../../../src/retrieval/index/word-list.ts";

/**
 * Makes a question that its story very likely does not answer out of one that it does, as people made SQuAD 2's: one
 * word is exchanged for another of the same sort that the story has elsewhere, turned into its opposite, or denied.
 *
 * @param random Numbers from 0 to 1, seeded.
 */
export function spoilQuestion(text: string, story: SearchableStory, random: () => number): string | undefined {
	const words = readAskedText(text).words;
	const candidates = words.filter((word) => word.content && !word.frame);
	if (candidates.length === 0) return undefined;
	const way = random();
	if (way < 0.1) return denied(text);
	if (way < 0.35) {
		const turned = shuffled(candidates, random)
			.map((word) => opposed(text, word))
			.find((one) => one !== undefined);
		if (turned !== undefined) return turned;
	}
	const word = candidates[Math.floor(random() * candidates.length)] as QuestionWord;
	const other = otherOfSort(word, story, new Set(words.map((one) => one.text)), random);
	return other === undefined ? undefined : text.slice(0, word.start) + other + text.slice(word.end);
}

function denied(text: string): string | undefined {
	const verb = /\b(?:did|does|do|was|were|is|are|had|has|could|would|can|will)\b/iu.exec(text);
	if (verb === null) return undefined;
	const end = verb.index + verb[0].length;
	return `${text.slice(0, end)}n't${text.slice(end)}`;
}

function opposed(text: string, word: QuestionWord): string | undefined {
	const [opposite] = oppositesOf(word.text);
	return opposite === undefined ? undefined : text.slice(0, word.start) + opposite + text.slice(word.end);
}

function sortOf(text: string, capital: boolean): string {
	if (/^\d{4}$/.test(text)) return "year";
	if (/^\d/.test(text)) return "number";
	if (capital) return "name";
	return /(?:ed|ing|ly|[^s]s)$/.exec(text)?.[0].slice(-1) ?? "plain";
}

/** Tries to find a word of a sort before giving up. */
const TRIES = 200;

/** A word of the same sort from anywhere in the story: one more often used is likelier, as in its text. */
function otherOfSort(
	{ text, name }: QuestionWord,
	{ index }: SearchableStory,
	asked: ReadonlySet<string>,
	random: () => number,
): string | undefined {
	const sort = sortOf(text, name);
	for (let tried = 0; tried < TRIES; tried++) {
		const at = 1 + Math.floor(random() * (index.tokens.length - 1));
		const token = tokenAt(index.tokens, at);
		const other = wordAt(index.words, wordOf(token));
		const capital = isCapital(token);
		// A capital alone may begin a sentence: a name is capitalised nearly always.
		const isName =
			capital && (index.capitalCounts[wordOf(token)] as number) > 0.8 * (index.wordCounts[wordOf(token)] as number);
		if (capital !== isName || isStopWord(other, "en") || asked.has(other) || sortOf(other, isName) !== sort) continue;
		return isName ? other.charAt(0).toUpperCase() + other.slice(1) : other;
	}
	return undefined;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((one) => ({ one, order: random() }))
		.sort((a, b) => a.order - b.order)
		.map(({ one }) => one);
}
