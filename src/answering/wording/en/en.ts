import type { Language } from "../language.ts";
import type { Saying } from "../saying.ts";
import { findings } from "./findings.ts";
import { keeping } from "./keeping.ts";
import { lists } from "./lists.ts";
import { afterLimit, limitWords } from "./places.ts";
import { notSearchedWords, refusals } from "./refusals.ts";
import { type EnglishWording, type Sentence, wholeSentence } from "./sentence.ts";

const wording: EnglishWording = { ...findings(say), ...refusals, ...lists, ...keeping };

function sentenceFor(saying: Saying): Sentence {
	// Each function takes the saying it stands under: that cannot be said of a union, so it is said here once.
	const make: (saying: never) => Sentence = wording[saying.say];
	return make(saying as never);
}

function say(saying: Saying): string {
	return wholeSentence(sentenceFor(saying));
}

export const english: Language = {
	say,
	limit: limitWords,
	sayUpTo: (limit, saying) => afterLimit(limit, sentenceFor(saying)),
	notSearched: notSearchedWords,
};
