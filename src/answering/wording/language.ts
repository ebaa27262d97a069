import type { AnswerLimit } from "../answer.ts";
import type { NotSearched, Saying } from "./saying.ts";

/** How a language says what answers hold as data. English is in `en/`; another stands beside it and is chosen where it is asked for. */
export type Language = {
	/** BCP 47. */
	readonly tag: string;
	readonly say: (saying: Saying) => string;
	/** How far an answer looked: "Up to the end of chapter 7". */
	readonly limit: (limit: AnswerLimit) => string;
	/** What holds as far as a limit, or as far as the one that was just told: "Up to the end of chapter 7, nobody called …". */
	readonly sayUpTo: (limit: AnswerLimit | "there", saying: Saying) => string;
	readonly notSearched: (stories: NotSearched) => string;
};
