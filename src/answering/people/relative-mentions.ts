import type { Entity, EntityId, Mention } from "../../annotation/layers.ts";
import { isBond, kinGender, wordsForKin } from "../../language/lists/kinship.ts";
import { areSameRole } from "../../language/lists/roles.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { type Span, startingWithin, textAt } from "../../story/span.ts";
import { paragraphAt, sentenceAround } from "../evidence.ts";

/** Somebody of the name that was asked about. */
export type Owner = {
	readonly searchable: SearchableStory;
	readonly entity: Entity;
	/** Everybody in the story. */
	readonly people: ReadonlyMap<EntityId, Entity>;
};

/** A place where the story speaks of them: `words` is "Paul’s father", `person` whoever is named beside. */
export type RelativeMention = {
	readonly searchable: SearchableStory;
	readonly words: Span;
	readonly person?: Entity | undefined;
	/** Said outright ("Paul's father"), not by a pronoun near the owner ("his father"). */
	readonly outright: boolean;
};

/** Characters after the owner's name, or about a pronoun's phrase, that are looked at. */
const REACH = 60;

/** Every place that speaks of the owner's relative, those that say so outright first. */
export function mentionsOf(owner: Owner, noun: string): readonly RelativeMention[] {
	const { searchable, entity } = owner;
	const { story, layers } = searchable;
	const paragraphs = new Set<number>();
	const found: RelativeMention[] = [];
	for (const [at, mention] of layers.mentions.entries()) {
		if (mention.entity !== entity.id || mention.form === "pronoun") continue;
		paragraphs.add(paragraphAt(story, mention.start));
		const after = story.text.slice(mention.end, mention.end + REACH);
		const possessed = /^['’]s?\s+(?:[\p{Ll}-]+\s+){0,2}?([\p{Ll}-]+)(?![\p{L}'’-])/u.exec(after);
		const before = story.text.slice(Math.max(0, mention.start - REACH), mention.start);
		const genitive = /(?:^|\s)((?:[\p{Ll}-]+\s+){0,2}?([\p{Ll}-]+)\s+of\s+)$/u.exec(before);
		const words =
			possessed !== null && isRoleOf(possessed[1], noun)
				? { start: mention.start, end: mention.end + possessed[0].length }
				: genitive !== null && isRoleOf(genitive[2], noun)
					? { start: mention.start - (genitive[1]?.length ?? 0), end: mention.end }
					: undefined;
		const inverse = words === undefined ? inverseBefore(owner, mention, at, noun) : undefined;
		if (inverse !== undefined) found.push(inverse);
		if (words !== undefined) found.push({ searchable, words, person: personBeside(owner, words, at), outright: true });
	}
	return [...found, ...byPronoun(owner, noun, paragraphs)];
}

/** "Ögedei's grandson Kaidu" says who Kaidu's grandfather is. */
function inverseBefore(
	{ searchable, people }: Owner,
	mention: Mention,
	at: number,
	noun: string,
): RelativeMention | undefined {
	const { story, layers } = searchable;
	const told = wordsForKin(noun);
	const before = layers.mentions[at - 1];
	if (told === undefined || before === undefined || before.entity === mention.entity || before.form !== "proper")
		return undefined;
	const between = /^['’]s?\s+(?:[\p{Ll}-]+\s+)?([\p{Ll}-]+),?\s+$/u.exec(story.text.slice(before.end, mention.start));
	if (between?.[1] === undefined || between[1] === noun || !told.test(between[1])) return undefined;
	const person = people.get(before.entity);
	const genders = new Set([person?.gender, kinGender(noun)].filter((gender) => gender !== "unknown"));
	if (person === undefined || genders.size > 1) return undefined;
	return { searchable, words: { start: before.start, end: mention.end }, person, outright: true };
}

/** Whether a sentence that names the owner has a word that may tell of such kin. */
export function mayTellOf({ searchable: { story, layers }, entity }: Owner, noun: string): boolean {
	const told = wordsForKin(noun);
	if (told === undefined) return true;
	// One sentence may name them a thousand times; it is read once.
	let read = -1;
	return layers.mentions.some((mention) => {
		if (mention.entity !== entity.id) return false;
		const sentence = sentenceAround(story, mention);
		if (sentence.start === read) return false;
		read = sentence.start;
		return told.test(textAt(story, sentence));
	});
}

function isRoleOf(word: string | undefined, noun: string): boolean {
	return word !== undefined && (word === noun || (!isBond(noun) && areSameRole(word, noun)));
}

/** Whoever is named right after ("Paul's father, Stephen Irving", "Archer's sister Janey") or right before ("Stephen Irving, Paul's father"). */
function personBeside({ searchable, entity, people }: Owner, words: Span, near: number): Entity | undefined {
	const { story, layers } = searchable;
	for (const mention of layers.mentions.slice(Math.max(0, near - 4), near + 5)) {
		if (mention.entity === entity.id || mention.form !== "proper") continue;
		const follows = mention.start >= words.end && /^,?\s+$/u.test(story.text.slice(words.end, mention.start));
		const leads =
			mention.end <= words.start &&
			/^,?\s+(?:(?:who\s+)?(?:is|was)\s+)?(?:the\s+)?$/u.test(story.text.slice(mention.end, words.start));
		if (follows || leads) return people.get(mention.entity);
	}
	return undefined;
}

/** "His brother Mycroft" where the owner is named in the same paragraph, or the two share a surname. */
function byPronoun(
	{ searchable, entity: owner, people }: Owner,
	noun: string,
	paragraphs: ReadonlySet<number>,
): readonly RelativeMention[] {
	const { story, layers } = searchable;
	const pronoun = owner.gender === "female" ? "her" : owner.gender === "male" ? "his" : "his|her";
	const found: RelativeMention[] = [];
	for (const match of story.text.matchAll(new RegExp(`\\b(${pronoun}|my)\\s+(?:[\\p{Ll}-]+\\s+)?${noun}\\b`, "giu"))) {
		const words = { start: match.index, end: match.index + match[0].length };
		const own = match[1]?.toLowerCase() !== "my" && paragraphs.has(paragraphAt(story, words.start));
		const follower = startingWithin(layers.mentions, { start: words.end, end: words.end + 4 }).find(
			({ form }) => form === "proper",
		);
		const person = follower && follower.entity !== owner.id ? people.get(follower.entity) : undefined;
		const kin = person !== undefined && isBond(noun) && shareSurname(owner, person);
		if (own || kin)
			found.push({
				searchable,
				words: kin && follower ? { ...words, end: follower.end } : words,
				person: kin ? person : undefined,
				outright: false,
			});
	}
	return found;
}

function shareSurname(a: Entity, b: Entity): boolean {
	const surnames = (entity: Entity) =>
		new Set(entity.aliases.flatMap((alias) => (/\s/u.test(alias) ? [alias.split(/\s+/u).at(-1)] : [])));
	const own = surnames(a);
	return [...surnames(b)].some((surname) => own.has(surname));
}
