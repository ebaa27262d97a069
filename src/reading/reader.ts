import type { Span } from "../story/span.ts";

/** What a reader is given of a passage: its text, and its sentences as spans of that text. */
export type PassageText = { readonly text: string; readonly sentences: readonly Span[] };

/** What it found in one. */
export type PassageReading = {
	/** How far the passage answers the question, as log-odds: of no unit but its own, comparable between passages and questions. */
	readonly logit: number;
	/** The words that answer best, in the passage's text; undefined where it has no words. */
	readonly answer: Span | undefined;
	/** How sure the ends of these words are: the logarithm of their chance among all words of the window, 0 at most. */
	readonly answerLogit: number;
};

/** Reads questions beside passages, and writes no word: how far does each answer, and where? */
export type Reader = {
	/** In the order of the passages. What one is said to answer does not depend on the others. */
	readonly read: (question: string, passages: readonly PassageText[]) => Promise<readonly PassageReading[]>;
	readonly close: () => Promise<void>;
};

/** Who reads just now. Busy: more wait than can be read for, so that words alone must do, and nothing is sure. */
export type ReaderNow = Reader | "busy" | undefined;
