import type { Gender } from "../language/gender.ts";
import { AUXILIARIES } from "../language/lists/function-words.ts";
import { isPersonNoun } from "../language/lists/roles.ts";
import { wordSet } from "../language/lists/word-set.ts";
import type { StoryId } from "../story/story.ts";
import type { FollowedPronoun, FollowUp } from "./follow-up.ts";
import { namesAsked, relativeAsked } from "./names-asked.ts";
import { meantBy, type Question } from "./question.ts";
import { sentenceOf } from "./sentence.ts";

/** Somebody whom a pronoun of the next question may mean. */
export type PersonMeant = {
	/** As the story mostly calls them. */
	readonly name: string;
	readonly gender: Gender;
	/** As the question calls them; absent for somebody whom the answer names. */
	readonly typed?: string | undefined;
};

/** What a question and its answer were about: all that a follow-up is understood by. Plain data: it crosses threads. */
export type Topic = {
	readonly question: Question;
	readonly people: readonly PersonMeant[];
	/** Where several stories could have been meant: the one that was. */
	readonly story?: StoryId | undefined;
};

/**
 * A follow-up as the whole question that it stands for: "Who is Long John Silver's wife?"
 *
 * @returns undefined where that is not sure: nobody, or more than one, whom a pronoun fits; a question that has no such place.
 */
export function follow(followUp: FollowUp, topic: Topic): string | undefined {
	const sentence = followed(followUp, topic);
	return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}?`;
}

function followed(followUp: FollowUp, topic: Topic): string | undefined {
	switch (followUp.form) {
		case "bare":
			return askedOtherwise(followUp.asks, topic.question);
		case "instead":
			return askedOf(followUp, topic);
		case "pronoun":
			return withNames(followUp.words, followUp.pronouns, topic.people);
	}
}

/** "Why" of "when did the talks fail", "did the talks fail"; "where" of "who is Silver". */
function askedOtherwise(asks: string, question: Question): string | undefined {
	const sentence = sentenceOf(question);
	if (sentence === undefined || asks === "who" || asks === "what") return undefined;
	const [first = "", second = ""] = sentence.toLowerCase().split(" ");
	// "How did", and not "how many".
	if (MANNERS.has(first) && AUXILIARIES.has(second)) {
		return first === asks ? undefined : asks + sentence.slice(first.length);
	}
	if (AUXILIARIES.has(first)) return `${asks} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
	const meant = meantBy(question);
	return meant.command === "who" && meant.person.isName && asks === "where"
		? `where is ${meant.person.name}`
		: undefined;
}

/** Question words that ask for no part of the sentence, so that one may stand for another. */
const MANNERS = wordSet("why when where how");

/** The last question with somebody else in the place of the only one it is about. */
function askedOf(
	{ words, pronoun }: Extract<FollowUp, { form: "instead" }>,
	{ question, people }: Topic,
): string | undefined {
	const sentence = sentenceOf(question);
	const other = pronoun === undefined ? words : withNames(words, [pronoun], people);
	if (sentence === undefined || other === undefined || pronoun?.isOwner === false) return undefined;
	if (/^who\b/iu.test(sentence) && pronoun?.isOwner === true && !isPersonNoun(lastWord(other))) return undefined;
	const place = placeOf(question, people, pronoun !== undefined);
	const at = place === undefined ? -1 : sentence.toLowerCase().lastIndexOf(place.toLowerCase());
	if (place === undefined || at < 0) return undefined;
	// "The Admiral Benbow", whose name goes with its article.
	const before = sentence.slice(0, at).replace(/\bthe $/iu, "");
	return before + other + sentence.slice(at + place.length);
}

/**
 * The words for the only one a question is about.
 *
 * @param isOwned Whether somebody's kin takes their place, which then stands for kin too: "Silver's wife" of "who is Silver's wife".
 */
function placeOf(question: Question, people: readonly PersonMeant[], isOwned: boolean): string | undefined {
	const meant = meantBy(question);
	if (meant.command === "who") return isOwned ? meant.person.name : (meant.person.relative?.owner ?? meant.person.name);
	if (meant.command === "quote") return meant.speaker?.name;
	if (!("names" in meant)) return undefined;
	const kin = relativeAsked(question);
	if (kin !== undefined && isOwned)
		return new RegExp(`${escaped(kin.owner)}['’]s? ${kin.role}`, "u").exec(meant.text)?.[0];
	const typed = people.flatMap((person) => person.typed ?? []).filter((name) => meant.text.includes(name));
	const names = new Set(meant.names.length > 0 ? namesAsked(question) : typed);
	return names.size === 1 ? [...names][0] : undefined;
}

function escaped(words: string): string {
	return words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

/** The words with the names of those whom the pronouns mean; undefined if one of them may mean another, or nobody. */
function withNames(
	words: string,
	pronouns: readonly FollowedPronoun[],
	people: readonly PersonMeant[],
): string | undefined {
	let named = words;
	for (const { start, end, gender, isOwner } of pronouns.toReversed()) {
		const person = personFor(gender, people, words);
		if (person === undefined) return undefined;
		named = `${named.slice(0, start)}${person.name}${isOwner ? "'s" : ""}${named.slice(end)}`;
	}
	return named;
}

/** The only one whom the pronoun fits. Somebody of unknown gender may be meant, and may not: that is unsure. */
function personFor(gender: Gender, people: readonly PersonMeant[], words: string): PersonMeant | undefined {
	if (gender === "unknown") return undefined;
	const [only, ...others] = people.filter(
		(person) => (person.gender === gender || person.gender === "unknown") && !isNamedIn(person, words),
	);
	return others.length === 0 && only?.gender === gender ? only : undefined;
}

/** Who is named beside the pronoun is not meant by it: "why did Silver hit him". */
function isNamedIn({ name, typed }: PersonMeant, words: string): boolean {
	return [name, typed].some((one) => one !== undefined && words.includes(one)) || words.includes(lastWord(name));
}

function lastWord(words: string): string {
	return words.split(" ").at(-1) ?? "";
}
