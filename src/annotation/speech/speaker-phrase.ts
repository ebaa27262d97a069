import type { Gender } from "../../language/gender.ts";
import type { Span } from "../../story/span.ts";
import type { EntityId, Mention } from "../layers.ts";
import type { NameLookup } from "./name-lookup.ts";
import type { Token } from "./narration-tokens.ts";
import {
	arePeople,
	DETERMINERS,
	endsPhrase,
	INDEFINITE,
	isAdjectiveComma,
	OPENS_PHRASE,
	PAPERS,
	PHRASE_END,
	SPEAKER_OWNERS,
	SPEAKER_PRONOUNS,
	TIMES,
	VOICES,
} from "./phrase-words.ts";
import { genderOfNoun, isOffice } from "./role-nouns.ts";

/** Words that can be the subject of a verb of saying. */
export type SpeakerPhrase = Span & {
	readonly form: "name" | "nominal" | "pronoun";
	readonly entity?: EntityId | undefined;
	/** The character without a name whose role the words are ("the cook"). Somebody with a name may be meant all the same. */
	readonly role?: EntityId | undefined;
	readonly gender: Gender;
	/** 1 for "I" and "we". */
	readonly person: 1 | 3;
	readonly plural: boolean;
	/** The first word of a role ("the", "her", "Lucy's"), in lower case; empty for names and pronouns. */
	readonly determiner: string;
	/** The last word of a role, in lower case; empty for names and pronouns. */
	readonly noun: string;
	/** Index of the token after it. */
	readonly next: number;
};

/** The noun phrase that begins at token `at`, if it can name a speaker. */
export function speakerPhraseAt(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const phrase = plainPhraseAt(tokens, at, names);
	if (phrase?.form !== "nominal" || phrase.entity !== undefined || tokens[phrase.next]?.word !== ",") return phrase;
	// "the company's head, Michael O'Leary, said"
	const token = tokens[phrase.next + 1];
	const mention = token?.capital ? names.mentionAt(token.start) : undefined;
	if (mention?.form !== "proper") return phrase;
	const named = ofMention(tokens, phrase.next + 1, mention, names);
	return tokens[named.next]?.word === "," && named.form === "name" ? { ...named, start: phrase.start } : phrase;
}

function plainPhraseAt(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const token = tokens[at];
	if (token === undefined || token.punctuation) return undefined;
	const pronoun = SPEAKER_PRONOUNS.get(token.word);
	if (pronoun !== undefined)
		return { start: token.start, end: token.end, form: "pronoun", ...pronoun, determiner: "", noun: "", next: at + 1 };
	const mention = names.mentionAt(token.start);
	if (mention !== undefined && mention.form !== "pronoun") {
		return ofMention(tokens, at, mention, names);
	}
	if (DETERMINERS.has(token.word)) return ofDeterminer(tokens, at, names);
	if (INDEFINITE.has(token.word) || arePeople(tokens, at)) {
		const { start, end, word: noun } = token;
		return phraseOf({ start, end, form: "nominal", determiner: "a", noun, next: at + 1 });
	}
	return token.capital ? ofCapitals(tokens, at, names) : undefined;
}

function ofMention(tokens: readonly Token[], at: number, mention: Mention, names: NameLookup): SpeakerPhrase {
	let next = at;
	while (next < tokens.length && (tokens[next] as Token).start < mention.end) next++;
	// "Lucy's mother" is not Lucy.
	const last = tokens[next - 1] as Token;
	const gender = names.genderOf(mention.entity);
	if (last.end > mention.end && /['’]s?$/u.test(last.word)) return ofOwner(tokens, at, next, mention, names);
	const office = tokens[next];
	if (mention.form === "proper" && office !== undefined && isOffice(office.word))
		return ofOffice(tokens, at, next, names);
	return phraseOf({
		start: mention.start,
		end: mention.end,
		form: mention.form === "proper" ? "name" : "nominal",
		...(mention.form === "nominal" && names.isRole(mention.entity)
			? { role: mention.entity }
			: { entity: mention.entity }),
		gender,
		determiner: mention.form === "nominal" ? (tokens[at] as Token).word : "",
		noun: mention.form === "nominal" ? last.word : "",
		next,
	});
}

/** "Kansas senator Sam Brownback" is Brownback, "USAF officials" are nobody with a name. */
function ofOffice(tokens: readonly Token[], at: number, from: number, names: NameLookup): SpeakerPhrase {
	let next = from;
	while (next < tokens.length && next - at < 9 && !endsPhrase(tokens[next] as Token)) {
		const token = tokens[next] as Token;
		const mention = names.mentionAt(token.start);
		if (mention?.form === "proper" && token.capital) {
			const named = ofMention(tokens, next, mention, names);
			return { ...named, start: (tokens[at] as Token).start };
		}
		if (!isOffice(token.word) && !token.capital) break;
		next++;
	}
	const last = tokens[next - 1] as Token;
	return phraseOf({
		start: (tokens[at] as Token).start,
		end: last.end,
		form: "nominal",
		gender: genderOfNoun(last.word),
		plural: /[^s]s$/u.test(last.word),
		determiner: "a",
		noun: last.word,
		next,
	});
}

function ofOwner(tokens: readonly Token[], at: number, from: number, owner: Mention, names: NameLookup): SpeakerPhrase {
	if (isOffice(tokens[from]?.word ?? "")) return ofOffice(tokens, at, from, names);
	// "the firm's Ann Marsh"
	const owned = tokens[from]?.capital === true ? names.mentionAt((tokens[from] as Token).start) : undefined;
	if (owned?.form === "proper") return { ...ofMention(tokens, from, owned, names), start: (tokens[at] as Token).start };
	const gender = names.genderOf(owner.entity);
	let next = from;
	while (next < tokens.length && next - from < 4 && !endsPhrase(tokens[next] as Token)) next++;
	const last = tokens[next - 1] as Token;
	const { start } = tokens[at] as Token;
	if (VOICES.has(last.word)) {
		const form = owner.form === "proper" ? "name" : "nominal";
		return phraseOf({ start, end: owner.end, form, entity: owner.entity, gender, next });
	}
	return phraseOf({
		start,
		end: last.end,
		form: "nominal",
		gender: genderOfNoun(last.word),
		determiner: "his",
		noun: last.word,
		next,
	});
}

/** The owner in "Frank's reply" or "her answer", without what is owned, if one begins at token `at`. */
export function ownerAt(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const token = tokens[at] as Token;
	const { start, end } = token;
	const owner = SPEAKER_OWNERS.get(token.word);
	if (owner !== undefined) return phraseOf({ start, end, form: "pronoun", ...owner, next: at + 1 });
	const mention = names.mentionAt(start);
	if (mention === undefined || mention.form === "pronoun") return undefined;
	let next = at;
	while (next < tokens.length && (tokens[next] as Token).start < mention.end) next++;
	if (!/['’]s?$/u.test((tokens[next - 1] as Token).word)) return undefined;
	const form = mention.form === "proper" ? "name" : "nominal";
	return phraseOf({
		start,
		end: mention.end,
		form,
		entity: mention.entity,
		gender: names.genderOf(mention.entity),
		next,
	});
}

function ofDeterminer(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const first = tokens[at] as Token;
	const { next, entity } = endOfRole(tokens, at, names);
	if (next === at + 1) {
		return INDEFINITE.has(first.word) || first.word === "both" || first.word === "all"
			? phraseOf({ start: first.start, end: first.end, form: "nominal", determiner: "a", noun: first.word, next })
			: undefined;
	}
	const last = tokens[next - 1] as Token;
	if (VOICES.has(last.word) && SPEAKER_OWNERS.has(first.word))
		return { ...(ownerAt(tokens, at, names) as SpeakerPhrase), next };
	const { start } = first;
	const { end, word: noun } = last;
	if (entity !== undefined) return phraseOf({ start, end, form: "name", entity, gender: names.genderOf(entity), next });
	if (TIMES.has(noun)) return undefined;
	const plural = /[^s]s$/u.test(noun);
	return phraseOf({
		start,
		end,
		form: "nominal",
		gender: genderOfNoun(noun),
		plural,
		determiner: first.word,
		noun,
		next,
	});
}

/** Where a phrase that begins with a determiner ends, and whom its last words name. */
function endOfRole(
	tokens: readonly Token[],
	at: number,
	names: NameLookup,
): { readonly next: number; readonly entity: EntityId | undefined } {
	let next = at + 1;
	let entity: EntityId | undefined;
	while (next < tokens.length && next - at < 7) {
		const token = tokens[next] as Token;
		if (isAdjectiveComma(tokens, next, at)) {
			next++;
			continue;
		}
		const isNoun = next === at + 1 && PAPERS.has(token.word);
		if ((endsPhrase(token) && !isNoun) || (next > at + 1 && endsRole(token))) break;
		const mention = token.capital ? names.mentionAt(token.start) : undefined;
		// "the Hatter", "the young Oliver" name him; "the Bertolini woman" and "the Emersons' boy" do not.
		const named = mention?.form === "proper" ? ofMention(tokens, next, mention, names) : undefined;
		// Nor does "a Boeing spokesman" name the firm.
		entity = named?.form === "name" ? named.entity : undefined;
		next = named?.next ?? next + 1;
	}
	while (tokens[next - 1]?.punctuation === true) next--;
	return { next, entity };
}

/** "all the men", but "these words | her foot"; "the wounded man", but "the man | turned". */
function endsRole({ word, capital }: Token): boolean {
	return OPENS_PHRASE.has(word) || (!capital && word.endsWith("ed"));
}

function ofCapitals(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const first = tokens[at] as Token;
	if (PHRASE_END.has(first.word) || first.word.endsWith("ly")) return undefined;
	let next = at + 1;
	while (next < tokens.length && tokens[next]?.capital === true && next - at < 7) {
		const mention = names.mentionAt((tokens[next] as Token).start);
		// "National Security Adviser Condoleezza Rice"
		if (mention?.form === "proper") return { ...ofMention(tokens, next, mention, names), start: first.start };
		next++;
	}
	const office = tokens[next];
	if (office !== undefined && !office.punctuation && isOffice(office.word)) return ofOffice(tokens, at, next, names);
	const last = tokens[next - 1] as Token;
	return phraseOf({ start: first.start, end: last.end, form: "name", next });
}

function phraseOf(
	known: Pick<SpeakerPhrase, "start" | "end" | "form" | "next"> & Partial<SpeakerPhrase>,
): SpeakerPhrase {
	return { gender: "unknown", person: 3, plural: false, determiner: "", noun: "", ...known };
}
