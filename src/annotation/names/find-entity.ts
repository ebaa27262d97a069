import { areNamesakes } from "../../language/lists/nicknames.ts";
import { FEMALE_TITLES, isTitle, MALE_TITLES, titleGender } from "../../language/lists/titles.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { normalizeWord } from "../../language/normalize.ts";
import { slipsInName } from "../../language/spelling.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { AnnotationLayers, Entity } from "../layers.ts";

/** exact: a form the story uses; alias: the same but for its title; part: words of a longer form; spelling: near in spelling. */
export type NameMatch = { readonly entity: Entity; readonly how: "exact" | "alias" | "part" | "spelling" };

/**
 * Entities that typed words may name, best first; several where a name is ambiguous.
 *
 * Case, accents, punctuation and a possessive ending make no difference. Slips of spelling are forgiven only where nothing fits as typed.
 */
export function findByName({ entities }: Pick<AnnotationLayers, "entities">, typed: string): NameMatch[] {
	const words = nameWords(typed);
	if (words.length === 0) return [];
	const matches: NameMatch[] = [];
	for (const entity of entities) {
		const how = matchEntity(entity, words);
		if (how !== undefined) matches.push({ entity, how });
	}
	if (matches.length > 0) return sortMatches(matches);
	const joined = findByJoinedNames(entities, words);
	// "The General" is a role that the story may have; nobody's name with a slip.
	const isRole = words[0] === "the" && withoutTitles(words).every((word) => isTitle(word));
	return sortMatches(joined.length > 0 || isRole ? joined : findBySpelling(entities, words));
}

/** "Jack Worthing", where the story has John Worthing and calls him Jack, but never both in one. */
function findByJoinedNames(entities: readonly Entity[], words: readonly string[]): NameMatch[] {
	const [first = "", last = "", ...others] = withoutTitles(words);
	if (last === "" || others.length > 0) return [];
	const forms = entities.map(({ aliases }) => aliases.map((alias) => withoutTitles(nameWords(alias))));
	const isFull = (form: readonly string[]) =>
		form.length === 2 && form[1] === last && form[0] !== first && areNamesakes(form[0] ?? "", first);
	const bearers = entities.filter((_, at) => forms[at]?.some((form) => form.length === 1 && form[0] === first));
	const full = entities.filter((_, at) => forms[at]?.some(isFull));
	const [bearer, ...rest] = bearers.length > 0 ? bearers : full;
	return full.length > 0 && bearer !== undefined && rest.length === 0 ? [{ entity: bearer, how: "alias" }] : [];
}

/**
 * Entities that the story describes by these words ("second in command", "Russian envoy"), best first.
 *
 * @returns Only entities for which every word is found, in one description before scattered over several.
 */
export function findByRole(layers: AnnotationLayers, story: VisibleStory, words: string): Entity[] {
	const asked = roleWords(words);
	if (asked.length === 0) return [];
	const texts = describingTexts(layers, story);
	const scored = layers.entities.map((entity) => ({ entity, score: scoreRole(asked, texts.get(entity.id) ?? []) }));
	return scored
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || b.entity.count - a.entity.count)
		.map(({ entity }) => entity);
}

function matchEntity(entity: Entity, words: readonly string[]): "exact" | "alias" | "part" | undefined {
	const joined = words.join(" ");
	const untitled = withoutTitles(words);
	let how: "alias" | "part" | undefined;
	if (isOtherGender(words, entity)) return undefined;
	for (const alias of entity.aliases) {
		const form = nameWords(alias);
		if (form.join(" ") === joined) return "exact";
		const bare = withoutTitles(form);
		if (bare.join(" ") === untitled.join(" ") && !gendersDiffer(words, form)) how = "alias";
		else if (how === undefined && untitled.every((word) => bare.includes(word)) && !gendersDiffer(words, form))
			how = "part";
	}
	return how;
}

/** "Mrs. Bennet" does not ask for Mr. Bennet. */
function gendersDiffer(words: readonly string[], form: readonly string[]): boolean {
	const [a, b] = [words[0] ?? "", form[0] ?? ""];
	return words.length > 1 && form.length > 1 && a !== b && isTitle(a) && isTitle(b);
}

/** Nor does "Mrs. Letterblair" ask for a man who is mostly called by the bare surname. */
function isOtherGender(words: readonly string[], { gender }: Entity): boolean {
	const asked = words.length > 1 ? titleGender(words[0] ?? "") : "unknown";
	return asked !== "unknown" && gender !== "unknown" && asked !== gender;
}

function findBySpelling(entities: readonly Entity[], words: readonly string[]): NameMatch[] {
	const untitled = withoutTitles(words);
	const people = entities.filter((entity) => !isOtherGender(words, entity));
	const scored: { match: NameMatch; distance: number }[] = [];
	for (const entity of people) {
		const distance = least(entity.aliases.map((alias) => distanceTo(untitled, withoutTitles(nameWords(alias)))));
		if (Number.isFinite(distance)) scored.push({ match: { entity, how: "spelling" }, distance });
	}
	const nearest = least(scored.map(({ distance }) => distance));
	return scored.filter(({ distance }) => distance === nearest).map(({ match }) => match);
}

/** The least number, however many there are: arguments of a function are limited. */
function least(numbers: readonly number[]): number {
	return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** Slips in all, if every typed word is near some word of the form; infinite otherwise. */
function distanceTo(typed: readonly string[], form: readonly string[]): number {
	let total = 0;
	for (const word of typed) {
		total += least(form.map((other) => slipsInName(word, other)));
	}
	return total;
}

const RANKS = { exact: 0, alias: 1, part: 2, spelling: 3 } as const;

function sortMatches(matches: readonly NameMatch[]): NameMatch[] {
	return [...matches].sort((a, b) => RANKS[a.how] - RANKS[b.how] || b.entity.count - a.entity.count);
}

function nameWords(name: string): string[] {
	return name
		.split(/[\s,.;:!?"“”()]+/u)
		.map((word) => normalizeWord(word).replace(/'s?$/u, ""))
		.filter((word) => word !== "");
}

/** The words but for leading titles and articles; all of them if there is nothing else. */
function withoutTitles(words: readonly string[]): readonly string[] {
	let from = 0;
	while (from < words.length - 1 && (isTitle(words[from] as string) || words[from] === "the")) from++;
	return words.slice(from);
}

/** Each entity's describing words: its descriptions and its nominal mentions. */
function describingTexts(layers: AnnotationLayers, story: VisibleStory): Map<string, string[][]> {
	const texts = new Map<string, string[][]>();
	for (const { id, descriptions, aliases } of layers.entities) {
		texts.set(id, [
			...descriptions.map(({ start, end }) => roleWords(story.text.slice(start, end))),
			...offices(aliases),
		]);
	}
	for (const { entity, form, start, end } of layers.mentions) {
		if (form === "nominal") texts.get(entity)?.push(roleWords(story.text.slice(start, end)));
	}
	return texts;
}

/** Offices that names begin with: "Judge" of "Judge Martin Mann". "Mr." is none. */
function offices(aliases: readonly string[]): string[][] {
	return aliases.flatMap((alias) => {
		const [first = "", ...rest] = nameWords(alias);
		const isOffice = rest.length > 0 && isTitle(first) && !MALE_TITLES.has(first) && !FEMALE_TITLES.has(first);
		return isOffice ? [[first]] : [];
	});
}

/** 2 and more if one description has all words, 1 if only all of them together do, 0 otherwise; the fuller match counts more. */
function scoreRole(asked: readonly string[], texts: readonly (readonly string[])[]): number {
	let best = 0;
	for (const words of texts) {
		if (asked.every((word) => words.some((other) => areRelated(word, other))))
			best = Math.max(best, 2 + asked.length / words.length);
	}
	if (best > 0) return best;
	const all = texts.flat();
	return asked.every((word) => all.some((other) => areRelated(word, other))) ? 1 : 0;
}

const ROLE_STOP_WORDS = wordSet("a an the of in to for and who is was are were its his her their at on by from with");

function roleWords(text: string): string[] {
	return nameWords(text).filter((word) => !ROLE_STOP_WORDS.has(word));
}

/** One word, its plural, or a country and its people ("Russia", "Russian"). */
function areRelated(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	return short.length >= 4 && long.startsWith(short) && /^(?:s|es|n|an|ian|ish|ese|i)$/u.test(long.slice(short.length));
}
