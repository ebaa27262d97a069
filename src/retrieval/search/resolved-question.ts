import { tellingness } from "../../language/commonness.ts";
import { slipsInName } from "../../language/spelling.ts";
import { stemOf } from "../../language/stems.ts";
import { askedIn } from "../../question/asked-in.ts";
import type { AskedText, QuestionWord } from "../../question/question.ts";
import { isMereFrame } from "../../question/question-words.ts";
import { isOfAsking } from "../../question/words-of-asking.ts";
import { rarityOf } from "../index/bm25.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { idOf, wordAt } from "../index/word-list.ts";
import { type AskedStems, stemQuestion } from "./asked-stems.ts";
import { divideWords } from "./divide-words.ts";
import { personNamesOf } from "./named-story.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Correction, QueryTerm } from "./query-term.ts";

export type ResolvedQuestion = {
	readonly question: AskedText;
	/** Of the stories asked. */
	readonly language: string;
	readonly terms: readonly QueryTerm[];
	/** All its words, stop words included. */
	readonly asked: AskedStems;
	readonly corrections: readonly Correction[];
	/** Content words that no story has, not even misspelt; those that only frame the question, or say how it is asked, do not count. */
	readonly unknownWords: readonly string[];
	/** Words that no story has and that only say how it is asked ("how did he *react*"): an answer seldom has them. */
	readonly unknownOfAsking: readonly string[];
	/** Those of the unknown words that are written like a name. */
	readonly unknownNames: readonly string[];
	/**
	 * What kind of thing is asked for ("which illness"), if no story calls anything so: an answer may name the illness and
	 * not say that it is one.
	 */
	readonly unknownKinds: readonly string[];
	/** Sum of the terms' rarity: what a passage with every word would reach. */
	readonly totalRarity: number;
	/** Sum of how much each word tells. */
	readonly totalTelling: number;
	/** The same without the words that only frame the question. */
	readonly totalCore: number;
	readonly passageCount: number;
};

/** How far a word is trusted that was read into a misspelt one. Its own spelling is gone, so half of a typed word's. */
const CORRECTED_CERTAINTY = 0.5;

/**
 * Looks the question's words up in the stories; what none has is read as the nearest word, if one is near.
 *
 * @param stories Of one language.
 */
export function resolveQuestion(stories: readonly SearchableStory[], typed: AskedText): ResolvedQuestion {
	const indexes = stories.map(({ index }) => index);
	const language = stories[0]?.story.language ?? "en";
	const question = divideWords(askedIn(typed, language), indexes, language);
	const passageCount = indexes.reduce((sum, index) => sum + index.paragraphStarts.length - 1, 0);
	const corrections: Correction[] = [];
	const unknown: QuestionWord[] = [];
	const terms: QueryTerm[] = [];
	const seen = new Set<string>();
	for (const word of question.words) {
		if (!word.content) continue;
		let stem = stemOf(word.text, language);
		let passages = passagesWith(indexes, stem);
		let certainty = 1;
		if (passages === 0) {
			const read = (word.name ? nameNear(stories, word.text) : undefined) ?? correct(indexes, word.text);
			certainty = read === undefined ? 0 : CORRECTED_CERTAINTY;
			if (read !== undefined) {
				corrections.push({ typed: word.typed, read });
				stem = stemOf(read, language);
				passages = passagesWith(indexes, stem);
			} else unknown.push(word);
		}
		if (seen.has(stem)) continue;
		seen.add(stem);
		terms.push({
			word,
			stem,
			rarity: rarityOf(passages, passageCount),
			telling: tellingness(stem, language),
			certainty,
		});
	}
	const totalRarity = terms.reduce((sum, term) => sum + term.rarity, 0);
	const totalTelling = terms.reduce((sum, term) => sum + term.telling, 0);
	const totalCore = terms.reduce((sum, term) => sum + (term.word.frame ? 0 : term.telling), 0);
	return {
		question,
		language,
		terms,
		asked: stemQuestion(question, corrections, language),
		corrections,
		...sortUnknown(unknown),
		totalRarity,
		totalTelling,
		totalCore,
		passageCount,
	};
}

/** What is lacking, by what it was to do in the question. */
function sortUnknown(
	unknown: readonly QuestionWord[],
): Pick<ResolvedQuestion, "unknownWords" | "unknownOfAsking" | "unknownNames" | "unknownKinds"> {
	const told = unknown.filter((word) => !word.frame && !isOfAsking(word));
	const typed = (words: readonly QuestionWord[]) => words.map((word) => word.typed);
	return {
		unknownWords: typed(told),
		unknownNames: typed(told.filter(({ name }) => name)),
		unknownOfAsking: typed(unknown.filter((word) => !word.frame && isOfAsking(word))),
		unknownKinds: typed(unknown.filter((word) => word.frame && !isMereFrame(word.text) && !isOfAsking(word))),
	};
}

function passagesWith(indexes: readonly PassageIndex[], stem: string): number {
	let sum = 0;
	for (const index of indexes) {
		const id = idOf(index.stems, stem);
		if (id >= 0) sum += index.stemPassages[id] as number;
	}
	return sum;
}

/** The word of a person's name that was meant: there are few, so that more is forgiven than among all words. */
function nameNear(stories: readonly SearchableStory[], typed: string): string | undefined {
	const bare = withoutPossessive(typed);
	let best: { readonly word: string; readonly slips: number } | undefined;
	for (const story of stories) {
		for (const word of personNamesOf(story).flatMap((name) => name.split(" "))) {
			const slips = slipsInName(bare, word);
			if (slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { word, slips };
		}
	}
	return best?.word;
}

function withoutPossessive(typed: string): string {
	return typed.endsWith("'s") ? typed.slice(0, -2) : typed;
}

function correct(indexes: readonly PassageIndex[], typed: string): string | undefined {
	const bare = withoutPossessive(typed);
	let best: string | undefined;
	let bestCount = 0;
	for (const index of indexes) {
		const id = nearestWord(index.words, index.wordCounts, bare);
		if (id < 0) continue;
		const count = index.wordCounts[id] as number;
		if (count > bestCount) {
			bestCount = count;
			best = wordAt(index.words, id);
		}
	}
	return best;
}
