import type { Answer, Found, Refusal } from "../answer.ts";
import type { Language } from "./language.ts";
import { english, languageTagged, nearestLanguage } from "./languages.ts";
import type { Saying } from "./saying.ts";

/** What says that something is not there: what lies beyond a limit is hidden, not absent, so the limit is told with it. */
const TELLS_ABSENCE: ReadonlySet<Saying["say"]> = new Set(["nobody-called-here", "nothing-after"]);

/** A saying in words. */
export function wordsOf(saying: Saying, { say }: Language = english): string {
	return say(saying);
}

/** How far the answer looked: "Up to the end of chapter 7"; undefined where nothing limited it. */
export function limitWordsOf({ limit }: Answer, language: Language = english): string | undefined {
	return limit && language.limit(limit);
}

/** The answer in a line. Refusals, lists and counts begin with how far was looked; a found passage stands for itself. */
export function headlineOf(answer: Answer, language: Language = english): string {
	const { limit, headline } = answer;
	const standsAlone = limit === undefined || (answer.kind === "found" && answer.page === undefined);
	return standsAlone ? language.say(headline) : language.sayUpTo(limit, headline);
}

/** What is to be known beside the answer: how a question was read that leans on the one before it, and places that moved. */
export function notesOf({ reading, moved = [], notes = [] }: Answer, language: Language = english): readonly string[] {
	return [...(reading === undefined ? [] : [reading]), ...moved, ...notes].map((saying) => language.say(saying));
}

/** What is said besides. */
export function detailsOf(answer: Found, language: Language = english): readonly string[] {
	return answer.details.map((detail) => detailOf(answer, detail, language));
}

export function detailOf({ limit }: Found, detail: Saying, language: Language = english): string {
	return limit !== undefined && TELLS_ABSENCE.has(detail.say) ? language.sayUpTo(limit, detail) : language.say(detail);
}

/** Whether a detail is said with the limit, so that it need not be told again. */
export function tellsLimit({ limit }: Found, { say }: Saying): boolean {
	return limit !== undefined && TELLS_ABSENCE.has(say);
}

/** Why there is no answer, and what was not searched for one. */
export function explanationOf(answer: Refusal, language: Language = english): string {
	const { limit, explanation, notSearched } = answer;
	// Its headline told the limit.
	const sentence = limit === undefined ? language.say(explanation) : language.sayUpTo("there", explanation);
	return notSearched === undefined ? sentence : `${sentence} ${language.notSearched(notSearched)}`;
}

/** The language that a locale of Discord's, or of a terminal, asks for; English where the bot speaks none near it. */
export function languageOf(locale: string | undefined): Language {
	return languageTagged(nearestLanguage(locale));
}
