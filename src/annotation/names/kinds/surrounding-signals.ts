import type { Evidence } from "./evidence.ts";
import type { KindSignal, NameLook } from "./kind-signal.ts";

/** Grows with the number of observations, less than linearly in the name's frequency: many said-verbs of a rare name weigh as much as a fair share of a frequent one's. */
function weigh(observed: number, count: number): number {
	return Math.min(1, observed / (0.5 + Math.sqrt(count)));
}

/** A place is named with a preposition again and again; a person once in a while ("I believe in Emma"). */
function often(observed: number, count: number): number {
	return Math.min(weigh(observed, count), (4 * observed) / count);
}

const SURROUNDINGS: readonly (readonly [field: keyof Evidence, says: string])[] = [
	["titled", "A title before it: Mr. Wood."],
	["saying", "A verb of saying beside it: said Emma."],
	["verb", "A verb of what only people do: Emma smiled."],
	["weakVerb", "A verb of what things do, too: Rome fell."],
	["belonging", "Followed by what people have: Emma's eyes."],
	["vocative", "Addressed: “Come, Emma.”"],
	["label", "Before a colon where speech begins: MATT: Hello."],
	["relative", "Before “who”."],
	["kin", "After a word of kinship: her aunt Shaw."],
	["role", "After a role: the painter Giotto."],
	["adjective", "After an adjective for people: poor Stevie."],
	["indefinite", "After “a”, “no” or a number: one of its kind."],
	["which", "Before “which”."],
	["thing", "Before “treaty”, “cup”."],
	["placeNoun", "After a place and “of”: the city of Rome."],
	["officeOf", "After an office and “of”: the Mayor of X."],
	["official", "Before “officials”, “shares”."],
	["afterComma", "After a comma: Paris, Rome."],
	["beforeRegion", "Before a comma and a region: Plano, Texas."],
	["bracket", "Before a bracket."],
	["age", "Before a comma and a number: Emma, 21."],
	["of", "After “of”."],
	["by", "After “by” or “with”."],
	["groupBefore", "After a group's noun: the firm X."],
	["placeBefore", "After a place's noun: the island X."],
	["artifactBefore", "After the noun of a thing: the yacht X."],
	["personAfter", "Before a noun of persons: the X boss."],
	["groupAfter", "Before a noun of groups: the X team."],
	["nounAfter", "Before another noun: the X account."],
	["possessive", "Followed by “'s”."],
];

/** What stands around the name over the whole story. */
export const SURROUNDING_SIGNALS: readonly KindSignal[] = [
	...SURROUNDINGS.map(([field, says]) => ({
		name: field,
		says,
		of: ({ seen }: NameLook) => weigh(seen[field], seen.count),
	})),
	{
		name: "placePreposition",
		says: "After “in”, “near”, “through”, again and again.",
		of: ({ seen }) => often(seen.placePreposition, seen.count),
	},
	{
		name: "weakPreposition",
		says: "After “from”, “at”, or “to” where somebody moves, again and again.",
		of: ({ seen }) => often(seen.weakPreposition, seen.count),
	},
	{
		name: "placed",
		says: "A preposition of place before every fourth mention of a frequent name.",
		of: ({ seen }) => (seen.placePreposition + seen.weakPreposition) * 4 > seen.count && seen.count > 3,
	},
	{
		name: "placed unpeopled",
		says: "A preposition of place before it, and nothing around it shows a person.",
		of: ({ seen }) => isUnpeopled(seen) && often(seen.placePreposition + seen.weakPreposition, seen.count),
	},
	{ name: "the", says: "“the” before it more often than not.", of: ({ seen }) => isMostlyWithArticle(seen) },
	{ name: "article", says: "Share of its mentions with “the”.", of: ({ seen }) => seen.article / seen.count },
	{ name: "unpeopled", says: "Nothing around it shows a person.", of: ({ seen }) => isUnpeopled(seen) },
	{
		name: "lifeless",
		says: "Nothing around a frequent name shows a person.",
		of: ({ seen }) => isUnpeopled(seen) && seen.count > 3,
	},
	{ name: "within", says: "It stands within a sentence, too.", of: ({ seen }) => seen.middle > 0 },
	{ name: "often", says: "How often it is named.", of: ({ seen }) => Math.min(1, Math.log2(seen.count) / 6) },
	{ name: "shouted", says: "Share of its mentions in capitals.", of: ({ seen }) => seen.shouted / seen.count },
	{ name: "report", says: "The story is written as reports are.", of: ({ report }) => report },
	{
		name: "report unpeopled",
		says: "In a report, nothing around it shows a person.",
		of: ({ report, seen }) => (isUnpeopled(seen) ? report : 0),
	},
];

/** Whether nothing shows the name's bearer as a person. */
export function isUnpeopled({ titled, saying, verb, vocative, belonging, kin, relative, role }: Evidence): boolean {
	return titled + saying + verb + vocative + belonging + kin + relative + role === 0;
}

/** Whether "the" stands before it more often than not. */
export function isMostlyWithArticle({ article, count }: Evidence): boolean {
	return article * 2 > count;
}

/** From 0 to 1: how far what stands around the name shows a person. */
export function peopled({ titled, saying, verb, vocative, belonging, kin, relative, role, count }: Evidence): number {
	return weigh(2 * titled + 2 * saying + verb + vocative + belonging + kin + relative + role, count);
}
