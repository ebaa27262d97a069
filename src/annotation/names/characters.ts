import { isTitle } from "../../language/lists/titles.ts";
import { indexAt, type Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Description, Entity, Mention } from "../layers.ts";
import { addCast } from "../scripts/cast.ts";
import { findScript, type Script } from "../scripts/script.ts";
import { clusterForms } from "./aliases.ts";
import { type BareTitle, groupBareTitles } from "./bare-titles.ts";
import { describeMention } from "./descriptions.ts";
import { formsOf } from "./forms.ts";
import { applyHints, type Draft, hasHints } from "./hints.ts";
import { findNames, type NameOccurrence } from "./names.ts";
import { findNominals } from "./nominals.ts";
import { groupOtherNames } from "./other-names.ts";
import { findPronouns } from "./pronouns.ts";
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
		[...draftPersons(story, occurrences), ...draftOthers(occurrences)],
		groupBareTitles(bareTitles),
	);
	const found = script === undefined ? told : addCast(story, told, script);
	const drafts = hasHints(story.names) ? applyHints(story, found) : found;
	drafts.sort((a, b) => firstStart(a) - firstStart(b));
	const named = sortMentions(
		drafts.flatMap(({ mentions }, index) => mentions.map((mention) => ({ ...mention, entity: idOf(index) }))),
	);
	const entities = drafts.map((draft, index) => toEntity(story, idOf(index), draft));
	const nominals = findNominals(story, entities, named);
	const pronouns = findPronouns(story, entities, sortMentions([...named, ...nominals]));
	const mentions = sortMentions([...named, ...nominals, ...pronouns]);
	const counts = new Map<string, number>();
	for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
	return { entities: entities.map((entity) => ({ ...entity, count: counts.get(entity.id) ?? 0 })), mentions };
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
function addBareTitles(drafts: readonly Draft[], bare: readonly BareTitle[]): Draft[] {
	const result = [...drafts];
	const byTitle = bearersByTitle(drafts);
	for (const { title, gender, segments, isCharacter } of bare) {
		const mentions = segments.map(({ titles }) => ({
			start: titles[0]?.start ?? 0,
			end: titles.at(-1)?.end ?? 0,
			form: "nominal" as const,
		}));
		const head = SHORT_TITLES.get(title) ?? title;
		const bearer = bearerOf(result, byTitle.get(head) ?? []);
		if (bearer !== undefined) {
			const draft = result[bearer] as Draft;
			result[bearer] = { ...draft, mentions: [...draft.mentions, ...mentions].sort((a, b) => a.start - b.start) };
		} else if (isCharacter && (segments.length >= OFTEN || !byTitle.has(head))) {
			result.push({ kind: "person", gender, mentions, titles: new Set() });
		}
	}
	return result;
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

/** As titles are kept with names. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map(Object.entries({ doctor: "dr", president: "president" }));

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

/** A way a name is written, and how often. */
type Form = { text: string; count: number };

/** The forms as written, most frequent first; forms that differ in case alone ("EMMA") count as one. A title alone is given its article. */
function surfaceForms(story: VisibleStory, mentions: Draft["mentions"], listed: readonly string[] = []): Form[] {
	const forms = new Map<string, Form>();
	for (const { start, end, form } of mentions) {
		const article =
			form === "nominal" && /the\s+$/iu.test(story.text.slice(Math.max(0, start - 5), start)) ? "the " : "";
		const text = article + withoutEpithet(story.text.slice(start, end).replace(/\s+/gu, " "));
		addForm(forms, text);
		// "old Jackson" is a form of its own, and "Jackson", too.
		const bare = text.replace(/^(?:old|young) /u, "");
		if (bare !== text) addForm(forms, bare);
	}
	for (const name of listed) if (!forms.has(name.toLowerCase())) addForm(forms, name);
	return [...forms.values()]
		.filter(({ text }) => !forms.has(text.replace(/^the /u, "").toLowerCase()) || !text.startsWith("the "))
		.sort((a, b) => b.count - a.count);
}

function addForm(forms: Map<string, Form>, text: string): void {
	const seen = forms.get(text.toLowerCase());
	if (seen === undefined) forms.set(text.toLowerCase(), { text, count: 1 });
	else {
		seen.count++;
		if (seen.text === seen.text.toUpperCase()) seen.text = text;
	}
}

/** "the late John Astor" is listed as "John Astor", "the Thames" and "old Mr. Emerson" as they are. */
function withoutEpithet(name: string): string {
	return /^(?:the|old|young) \p{Lu}/u.test(name)
		? name
		: name.replace(/^(?:\p{Ll}[\p{L}-]*|The|Old) (?:\p{Ll}[\p{L}-]* )*(?=\p{Lu})/u, (epithet) =>
				epithet.startsWith("The ") ? "the " : "",
			);
}

/** The form with most words of the name itself that is not a chance one; the more frequent of equals. */
function fullest(aliases: readonly Form[]): string {
	const total = aliases.reduce((sum, { count }) => sum + count, 0);
	const length = ({ text, count }: Form) =>
		/^\p{Ll}/u.test(text) || (count === 1 && total > 20) ? 0 : nameLength(text);
	const best = aliases.reduce<Form | undefined>(
		(other, alias) => (other === undefined || length(alias) > length(other) ? alias : other),
		undefined,
	);
	return best?.text ?? "";
}

function nameLength(name: string): number {
	const words = name.split(" ");
	let titles = 0;
	while (titles < words.length - 1 && isTitle((words[titles] as string).toLowerCase().replace(/\.$/u, ""))) titles++;
	return Math.min(words.length - titles, 3);
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
