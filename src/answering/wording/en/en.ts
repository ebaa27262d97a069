import type { Language } from "../language.ts";
import { readLanguage } from "../languages.ts";
import type { Saying } from "../saying.ts";
import { findings } from "./findings.ts";
import { keeping } from "./keeping.ts";
import { lists } from "./lists.ts";
import { afterLimit, limitWords } from "./places.ts";
import { notSearchedWords, refusals } from "./refusals.ts";
import { type EnglishWording, ours, type Sentence, wholeSentence } from "./sentence.ts";

const wording: EnglishWording = { ...findings(say), ...refusals, ...lists, ...keeping };
const sentences = readLanguage("en");

function sentenceFor(saying: Saying): Sentence {
	if (!(saying.say in wording)) {
		const { words, isOurs } = sentences.sentenceOf(saying);
		return isOurs ? ours(words) : words;
	}
	// Each function takes the saying it stands under: that cannot be said of a union, so it is said here once.
	const make = wording[saying.say as keyof EnglishWording] as (saying: never) => Sentence;
	return make(saying as never);
}

function say(saying: Saying): string {
	return wholeSentence(sentenceFor(saying));
}

export const english: Language = {
	tag: "en",
	say,
	limit: limitWords,
	sayUpTo: (limit, saying) => afterLimit(limit, sentenceFor(saying)),
	notSearched: notSearchedWords,
};
