import { canonicalTitle } from "../../language/lists/titles.ts";
import { indexAt, type Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Description, Entity, EntityId, Mention } from "../layers.ts";
import { addCast } from "../scripts/cast.ts";
import { findScript, type Script } from "../scripts/script.ts";
import { describeMention } from "./descriptions.ts";
import { applyHints, type Draft, hasHints } from "./hints.ts";
import { findNames, type NameOccurrence } from "./names.ts";
import { findNominals } from "./nominals.ts";
import { groupOtherNames } from "./other-names.ts";
import { clusterForms } from "./persons/aliases.ts";
import { type BareTitle, groupBareTitles } from "./persons/bare-titles.ts";
import { formsOf } from "./persons/forms.ts";
import { findPronouns } from "./pronouns.ts";
import { roleNounsOf, titleNounsOf } from "./role-nouns-of.ts";
import { findRoles } from "./roles.ts";
import { fullest, surfaceForms } from "./surface-forms.ts";
import type { ScoredDescription } from "./title-before.ts";

/** At most this many descriptions are kept of one entity. */
const MOST_DESCRIPTIONS = 8;

/** Persons, places and organisations of a story with every mention. Entities are in order of first mention, mentions by start. */
export function findCharacters(
	story: VisibleStory,
	script: Script | undefined = findScript(story),
): { entities: Entity[]; mentions: Mention[] } {
	const { occurrences, bareTitles } = findNames(story);
	const told = addBareTitles(
		story,
		[...draftPersons(story, occurrences), ...draftOthers(occurrences)],
		groupBareTitles(bareTitles),
	);
	const found = script === undefined ? told : addCast(story, told, script);
	const drafts = hasHints(story.names) ? applyHints(story, found) : found;
	drafts.sort((a, b) => firstStart(a) - firstStart(b));
	const proper = sortMentions(
		drafts.flatMap(({ mentions }, index) => mentions.map((mention) => ({ ...mention, entity: idOf(index) }))),
	);
	const drafted = drafts.map((draft, index) => toEntity(story, idOf(index), draft));
	const nominals = findNominals(story, drafted, proper);
	const known = inOrder(withRoles(story, drafted, sortMentions([...proper, ...nominals])));
	const pronouns = findPronouns(story, known.entities, known.mentions);
	const mentions = sortMentions([...known.mentions, ...pronouns]);
	const counts = new Map<string, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	const named = new Map(known.mentions.map((mention) => [mention.end, mention]));
	// "The King, the Queen and Alice": what names somebody else, but for its article, describes nobody.
	const isOwn = (id: EntityId, { start, end }: Span) => {
		const other = named.get(end);
		return other === undefined || other.entity === id || start - other.start > "the ".length || start < other.start;
	};
	const entities = known.entities.map((entity) => ({
		...entity,
		count: counts.get(entity.id) ?? 0,
		descriptions: entity.descriptions.filter((description) => isOwn(entity.id, description)),
	}));
	return { entities, mentions };
}

type Found = { readonly entities: Entity[]; readonly mentions: Mention[] };

/** Adds who speaks without a name. In a report these are many and of one passage: its words for them are told with what they say. */
function withRoles(story: VisibleStory, entities: Entity[], mentions: Mention[]): Found {
	if (story.dateline?.day !== undefined) return { entities, mentions };
	const described = bearersOf(entities, (entity) => roleNounsOf(story.text, entity));
	const titled = bearersOf(entities, titleNounsOf);
	const roles = findRoles(story, mentions, {
		isSomebodys: (noun) => titled.get(noun) === undefined && described.get(noun)?.size === 1,
	});
	const byName = new Map(entities.flatMap((entity) => entity.aliases.map((alias) => [alias.toLowerCase(), entity.id])));
	// The one Dr. Livesey of a story is "the doctor".
	for (const [noun, [id, other]] of titled) if (id !== undefined && other === undefined) byName.set(`the ${noun}`, id);
	const added: Entity[] = [];
	const all = [...mentions];
	for (const { name, gender, mentions: own } of roles) {
		const id = byName.get(name) ?? idOf(entities.length + added.length);
		for (const span of own) all.push({ ...span, entity: id, form: "nominal" });
		if (byName.has(name)) continue;
		const descriptions: Description[] = [];
		added.push({ id, kind: "person", name, aliases: [name], gender, count: own.length, descriptions });
	}
	return { entities: [...entities, ...added], mentions: sortMentions(all) };
}

/** The people of whom each noun is said. */
function bearersOf(
	entities: readonly Entity[],
	nounsOf: (entity: Entity) => ReadonlySet<string>,
): Map<string, ReadonlySet<EntityId>> {
	const bearers = new Map<string, Set<EntityId>>();
	for (const entity of entities) {
		if (entity.kind !== "person") continue;
		for (const noun of nounsOf(entity)) bearers.set(noun, (bearers.get(noun) ?? new Set()).add(entity.id));
	}
	return bearers;
}

/** Entities in the order of their first mention, with ids to match. */
function inOrder({ entities, mentions }: Found): Found {
	const order = new Map<EntityId, EntityId>();
	for (const { entity } of mentions) if (!order.has(entity)) order.set(entity, idOf(order.size));
	const idFor = (id: EntityId) => order.get(id) ?? id;
	const renamed = entities.map((entity) => ({ ...entity, id: idFor(entity.id) }));
	renamed.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
	return { entities: renamed, mentions: mentions.map((mention) => ({ ...mention, entity: idFor(mention.entity) })) };
}

function idOf(index: number): string {
	return `e${index + 1}`;
}

function sortMentions(mentions: readonly Mention[]): Mention[] {
	return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
}

function firstStart({ mentions }: Draft): number {
	return mentions[0]?.start ?? 0;
}

function draftPersons(story: VisibleStory, occurrences: readonly NameOccurrence[]): Draft[] {
	const forms = formsOf(
		story,
		occurrences.filter(({ kind }) => kind === "person"),
	);
	return clusterForms(forms).map((cluster) => ({
		kind: "person",
		gender: cluster.gender,
		mentions: toMentions(cluster.forms.flatMap((form) => form.occurrences)),
		titles: new Set(cluster.forms.map(({ title }) => title)),
	}));
}

function draftOthers(occurrences: readonly NameOccurrence[]): Draft[] {
	return groupOtherNames(occurrences.filter(({ kind }) => kind !== "person")).map((group) => ({
		kind: (group[0] as NameOccurrence).kind,
		gender: "unknown",
		mentions: toMentions(group),
		titles: new Set(),
	}));
}

function toMentions(occurrences: readonly NameOccurrence[]): Omit<Mention, "entity">[] {
	return occurrences
		.map(({ start, end }) => ({ start, end, form: "proper" as const }))
		.sort((a, b) => a.start - b.start);
}

/** So often, a title alone is somebody even where others bear it with their names. */
const OFTEN = 10;

/** Titles that stand alone are those of the one person who bears them; else somebody of their own, if they speak and act. */
function addBareTitles(story: VisibleStory, drafts: readonly Draft[], bare: readonly BareTitle[]): Draft[] {
	const result = [...drafts];
	const byTitle = bearersByTitle(drafts);
	for (const { title, gender, segments, isCharacter } of bare) {
		const mentions = segments.map(({ titles }) => ({
			start: titles[0]?.start ?? 0,
			end: titles.at(-1)?.end ?? 0,
			form: "nominal" as const,
		}));
		const head = canonicalTitle(title);
		const bearer = bearerOf(result, byTitle.get(head) ?? []);
		if (bearer !== undefined) {
			const draft = result[bearer] as Draft;
			result[bearer] = { ...draft, mentions: [...draft.mentions, ...mentions].sort((a, b) => a.start - b.start) };
		} else if (isCharacter && (segments.length >= OFTEN || !byTitle.has(head))) {
			// Nobody else is called so: it is the name.
			const names = mentions.map((mention) => ({
				...mention,
				...withArticle(story.text, mention),
				form: "proper" as const,
			}));
			result.push({ kind: "person", gender, mentions: names, titles: new Set() });
		}
	}
	return result;
}

/** "the King", with its article. */
function withArticle(text: string, { start, end }: Span): Span {
	const article = /\bthe\s+$/iu.exec(text.slice(Math.max(0, start - 8), start));
	return { start: start - (article?.[0].length ?? 0), end };
}

function bearersByTitle(drafts: readonly Draft[]): Map<string, number[]> {
	const byTitle = new Map<string, number[]>();
	for (const [index, { titles }] of drafts.entries()) {
		for (const title of titles) {
			const bearers = byTitle.get(title);
			if (bearers === undefined) byTitle.set(title, [index]);
			else bearers.push(index);
		}
	}
	return byTitle;
}

/** The one of them, or the one who is named four times as often as the next. */
function bearerOf(drafts: readonly Draft[], bearers: readonly number[]): number | undefined {
	const [first, second] = bearers
		.map((index) => ({ index, count: (drafts[index] as Draft).mentions.length }))
		.sort((a, b) => b.count - a.count);
	return first !== undefined && first.count >= 4 * (second?.count ?? 0) ? first.index : undefined;
}

function toEntity(story: VisibleStory, id: string, { kind, gender, mentions, name, listed }: Draft): Entity {
	const forms = surfaceForms(story, mentions, listed?.names);
	return {
		id,
		kind,
		name: name ?? fullest(forms),
		aliases: forms.map(({ text }) => text),
		gender: kind === "person" ? gender : "unknown",
		count: mentions.length,
		descriptions: kind === "person" ? [...(listed?.roles ?? []).map(toRole), ...describe(story, mentions)] : [],
	};
}

function toRole({ start, end }: Span): Description {
	return { start, end, form: "role" };
}

/** The best descriptions beside any mention; of the same words once, the earlier first among equals. */
function describe(story: VisibleStory, mentions: Draft["mentions"]): Description[] {
	const found: ScoredDescription[] = [];
	for (const mention of mentions) {
		const paragraph = story.paragraphs[indexAt(story.paragraphs, mention.start)];
		if (paragraph !== undefined) found.push(...describeMention(story.text, mention, paragraph));
	}
	const best = new Map<string, ScoredDescription>();
	for (const description of found) {
		const words = story.text.slice(description.start, description.end).toLowerCase().replace(/\s+/gu, " ");
		const other = best.get(words);
		if (other === undefined || other.score < description.score) best.set(words, description);
	}
	return [...best.values()]
		.sort((a, b) => b.score - a.score || a.start - b.start)
		.slice(0, MOST_DESCRIPTIONS)
		.map(({ start, end, form }) => ({ start, end, form }));
}
