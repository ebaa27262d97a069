import type { QuestionWord } from "../../question/question.ts";

/** A content word of the question, as the stories know it. */
export type QueryTerm = {
	readonly word: QuestionWord;
	readonly stem: string;
	/** Rarity over all stories searched: BM25's inverse document frequency. */
	readonly rarity: number;
	/** How much the word tells by itself, 0 to 1. */
	readonly telling: number;
	/** 1 as typed, less where another word was read into it, 0 where no story has it. */
	readonly certainty: number;
};

/** A word that no story has, and the word it was read as. */
export type Correction = { readonly typed: string; readonly read: string };
