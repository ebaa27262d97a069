import type { AnswerLimit } from "../answer.ts";
import type { NotSearched, Saying } from "./saying.ts";

/** How a language says what answers hold as data. English is in `en/`; another stands beside it and is chosen where it is asked for. */
export type Language = {
	readonly say: (saying: Saying) => string;
	/** How far an answer looked: "Up to the end of chapter 7"; undefined where nothing limited it. */
	readonly limit: (limit: readonly AnswerLimit[] | undefined) => string | undefined;
	/** A sentence that holds as far as a limit: "Up to the end of chapter 7, nobody called …". */
	readonly afterLimit: (limit: string, sentence: string) => string;
	/** The limit that was just told, before a further sentence: "Up to there". */
	readonly asFarAsThat: string;
	readonly notSearched: (stories: NotSearched) => string;
};
