import type { Language } from "../language.ts";
import type { Saying, Wording } from "../saying.ts";
import { findings } from "./findings.ts";
import { keeping } from "./keeping.ts";
import { lists } from "./lists.ts";
import { afterLimit, limitWords } from "./places.ts";
import { notSearchedWords, refusals } from "./refusals.ts";

const wording: Wording = { ...findings(say), ...refusals, ...lists, ...keeping };

function say(saying: Saying): string {
	// Each function takes the saying it stands under: that cannot be said of a union, so it is said here once.
	const make: (saying: never) => string = wording[saying.say];
	return make(saying as never);
}

export const english: Language = {
	say,
	limit: limitWords,
	afterLimit,
	asFarAsThat: "Up to there",
	notSearched: notSearchedWords,
};
