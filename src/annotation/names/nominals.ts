import { ARTICLES, DEMONSTRATIVES } from "../../language/lists/function-words.ts";
import { isBond } from "../../language/lists/kinship.ts";
import { areSameRole, isRole, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { listed } from "../../language/lists/word-set.ts";
import { isDemonym } from "../../language/word-lists.ts";
import { countStartingBefore, type Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, EntityId, Mention } from "../layers.ts";
import { headOf } from "./describing-phrase.ts";

/** What a person is called besides the name: the noun, and the people it is narrowed to. */
type Role = { readonly entity: EntityId; readonly noun: string; readonly peoples: readonly string[] };

/** Paragraphs back in which a person must have been named for "the envoy" to mean them. */
const NEARBY = 2;

/** Roles too common to tell whom they mean; some say something of somebody all the same: "a member of parliament". */
const GENERIC: ReadonlySet<string> = new Set([
	...VAGUE_NOUNS,
	...listed("infant youngster official officials member candidate giant hero heroine resident citizen native"),
]);

function isGeneric(noun: string): boolean {
	return isBond(noun) || GENERIC.has(noun);
}

/**
 * Roles that stand for a person: "the Russian envoy", "the diplomat".
 *
 * Tied only where exactly one person named nearby has that role, or one that means the same and belongs to the same people.
 */
export function findNominals(story: VisibleStory, entities: readonly Entity[], named: readonly Mention[]): Mention[] {
	const roles = entities.flatMap((entity) => rolesOf(story.text, entity));
	const wanted = new Map<string, readonly Role[]>();
	const rolesFor = (noun: string): readonly Role[] => {
		let found = wanted.get(noun);
		if (found === undefined) {
			found = isRole(noun) && !isGeneric(noun) ? roles.filter((role) => areSameRole(role.noun, noun)) : [];
			wanted.set(noun, found);
		}
		return found;
	};
	const byParagraph = mentionsByParagraph(story, named);
	const nominals: Mention[] = [];
	for (const [index, paragraph] of story.paragraphs.entries()) {
		const own = byParagraph[index] ?? [];
		const bearersFor = rolesNearby(byParagraph, index, rolesFor);
		for (const { span, article, modifiers, noun } of phrasesIn(story.text, paragraph, rolesFor)) {
			// Right before a name it is that person's title, and told as a description.
			if (touchesAny(own, { start: span.start, end: span.end + 2 })) continue;
			const first = article.startsWith("a");
			if (first && index > 1) continue;
			const entity = ownerOf(modifiers, noun, bearersFor(noun, first), first);
			if (entity !== undefined) nominals.push({ ...span, entity, form: "nominal" });
		}
	}
	return nominals;
}

/** Whether a mention overlaps the span. @param mentions Sorted by start; they may lie within each other. */
function touchesAny(mentions: readonly Mention[], span: Span): boolean {
	const before = countStartingBefore(mentions, span.end);
	return mentions.slice(Math.max(0, before - DEEPEST), before).some(({ end }) => end > span.start);
}

/** Names one within another. */
const DEEPEST = 8;
/** People with the same role: where more are near, none of them is meant. */
const MOST_BEARERS = 200;

/** The roles that a noun can mean, of people named nearby; found once for a paragraph, which may have thousands of such nouns. */
function rolesNearby(
	byParagraph: readonly (readonly Mention[])[],
	index: number,
	rolesFor: (noun: string) => readonly Role[],
): (noun: string, first: boolean) => readonly Role[] {
	const near = new Map<boolean, ReadonlySet<EntityId>>();
	const known = new Map<string, readonly Role[]>();
	return (noun, first) => {
		const key = `${noun} ${first}`;
		let roles = known.get(key);
		if (roles === undefined) {
			const people =
				near.get(first) ??
				new Set(
					byParagraph
						.slice(Math.max(0, index - NEARBY), index + (first ? 2 : 1))
						.flatMap((mentions) => mentions.map(({ entity }) => entity)),
				);
			near.set(first, people);
			roles = rolesFor(noun)
				.filter(({ entity }) => people.has(entity))
				.slice(0, MOST_BEARERS);
			known.set(key, roles);
		}
		return roles;
	};
}

type Phrase = { span: Span; article: string; modifiers: readonly string[]; noun: string };

/** Phrases that end in a wanted role noun. The nearest article before the noun counts, at most three words away. */
function phrasesIn(text: string, range: Span, rolesFor: (noun: string) => readonly Role[]): Phrase[] {
	const found: Phrase[] = [];
	const slice = text.slice(range.start, range.end);
	const words = [...slice.matchAll(/\p{L}[\p{L}.’'-]*/gu)];
	for (const [at, match] of words.entries()) {
		const noun = match[0].toLowerCase().replace(/\.$/u, "");
		if (rolesFor(noun).length === 0) continue;
		for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
			const word = words[back] as RegExpExecArray;
			const next = words[back + 1] as RegExpExecArray;
			if (slice.slice(word.index + word[0].length, next.index).trim() !== "") break;
			const article = word[0].toLowerCase();
			if (!ARTICLES.has(article) && !DEMONSTRATIVES.has(article)) continue;
			const modifiers = words.slice(back + 1, at).map(([modifier]) => modifier.toLowerCase());
			const end = match.index + noun.length;
			found.push({ span: { start: range.start + word.index, end: range.start + end }, article, modifiers, noun });
			break;
		}
	}
	return found;
}

function ownerOf(
	modifiers: readonly string[],
	noun: string,
	roles: readonly Role[],
	needsPeople: boolean,
): EntityId | undefined {
	const peoples = modifiers.filter(isDemonym);
	const owners = new Set<EntityId>();
	for (const role of roles) {
		const same = peoples.some((people) => role.peoples.includes(people));
		if (peoples.length > 0 && role.peoples.length > 0 && !same) continue;
		if (needsPeople && !same) continue;
		if (peoples.length > 0 && role.noun !== noun && !same) continue;
		owners.add(role.entity);
		if (owners.size > 1) return undefined;
	}
	const [owner] = owners;
	return owners.size === 1 ? owner : undefined;
}

/** The roles that titles and appositions give a person. */
function rolesOf(text: string, { id, kind, descriptions }: Entity): Role[] {
	if (kind !== "person") return [];
	return descriptions.flatMap(({ start, end, form }) => {
		const words = text.slice(start, end).replace(/\s+/gu, " ");
		const noun = headOf(words);
		if (form === "relative" || !isRole(noun) || isGeneric(noun)) return [];
		return [{ entity: id, noun, peoples: words.toLowerCase().split(" ").filter(isDemonym) }];
	});
}

function mentionsByParagraph(story: VisibleStory, mentions: readonly Mention[]): Mention[][] {
	const result: Mention[][] = [];
	let at = 0;
	for (const paragraph of story.paragraphs) {
		const own: Mention[] = [];
		while (at < mentions.length && (mentions[at] as Mention).start < paragraph.end) own.push(mentions[at++] as Mention);
		result.push(own);
	}
	return result;
}
