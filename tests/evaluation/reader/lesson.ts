/** A text with the questions asked of it: what the reader is taught on, or checked on. */
export type LessonText = {
	readonly id: string;
	readonly set: LessonSet;
	readonly paragraphs: readonly string[];
	readonly questions: readonly Lesson[];
};

export type LessonSet =
	| "tales"
	| "articles"
	| "unanswerable-articles"
	| "reviews"
	| "posts"
	| "sentences"
	| "introductions";

export type Lesson = {
	readonly question: string;
	/** Place of the paragraph that answers, or of which it was asked although it does not. */
	readonly paragraph: number;
	/** All that answer; empty if none does. */
	readonly relevant: readonly number[];
	readonly answerable: boolean;
	/** As people gave them; in tales often in other words than the text's. */
	readonly answers: readonly string[];
	/** Where the first answer begins in the paragraph, if that is known. */
	readonly answerStart?: number | undefined;
};
