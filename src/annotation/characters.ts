import type { VisibleStory } from "../story/visible-story.ts";
import { clusterForms } from "./aliases.ts";
import type { Entity, EntityKind, Mention } from "./layers.ts";
import { findNames, type NameOccurrence } from "./names.ts";
import { formsOf } from "./person-forms.ts";
import type { NameGender } from "./word-lists.ts";

/** Occurrences of one entity, before it has an id. */
type Draft = {
	readonly kind: EntityKind;
	readonly gender: NameGender;
	readonly occurrences: readonly NameOccurrence[];
};

/** Persons, places and organisations of a story with every mention. Entities are in order of first mention, mentions by start. */
export function findCharacters(story: VisibleStory): { entities: Entity[]; mentions: Mention[] } {
	const names = findNames(story);
	const drafts = [...draftPersons(story, names.occurrences), ...draftOthers(names.occurrences)];
	drafts.sort((a, b) => firstStart(a) - firstStart(b));
	const entities: Entity[] = [];
	const mentions: Mention[] = [];
	for (const [index, draft] of drafts.entries()) {
		const id = `e${index + 1}`;
		entities.push(toEntity(story, id, draft));
		for (const { start, end } of draft.occurrences) mentions.push({ start, end, entity: id, form: "proper" });
	}
	mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	return { entities, mentions };
}

function draftPersons(story: VisibleStory, occurrences: readonly NameOccurrence[]): Draft[] {
	const forms = formsOf(
		story.text,
		occurrences.filter(({ kind }) => kind === "person"),
	);
	return clusterForms(forms).map(({ forms, gender }) => ({
		kind: "person",
		gender,
		occurrences: forms.flatMap((form) => form.occurrences).sort((a, b) => a.start - b.start),
	}));
}

function draftOthers(occurrences: readonly NameOccurrence[]): Draft[] {
	const groups = new Map<string, NameOccurrence[]>();
	for (const occurrence of occurrences) {
		if (occurrence.kind === "person") continue;
		const key = `${occurrence.kind} ${occurrence.key}`;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [occurrence]);
		else group.push(occurrence);
	}
	return [...groups.values()].map((group) => ({
		kind: (group[0] as NameOccurrence).kind,
		gender: "unknown",
		occurrences: group,
	}));
}

function firstStart({ occurrences }: Draft): number {
	return occurrences[0]?.start ?? 0;
}

function toEntity(story: VisibleStory, id: string, { kind, gender, occurrences }: Draft): Entity {
	const aliases = surfaceForms(story, occurrences);
	return {
		id,
		kind,
		name: fullest(aliases),
		aliases,
		gender: kind === "person" ? gender : "unknown",
		count: occurrences.length,
		descriptions: [],
	};
}

/** The forms as written, most frequent first; forms that differ in case alone ("EMMA") count as one. */
function surfaceForms(story: VisibleStory, occurrences: readonly NameOccurrence[]): string[] {
	const forms = new Map<string, { text: string; count: number }>();
	for (const { start, end } of occurrences) {
		const text = story.text.slice(start, end).replace(/\s+/gu, " ");
		const seen = forms.get(text.toLowerCase());
		if (seen === undefined) forms.set(text.toLowerCase(), { text, count: 1 });
		else {
			seen.count++;
			if (seen.text === seen.text.toUpperCase()) seen.text = text;
		}
	}
	return [...forms.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

/** The form with most words; the more frequent of equals. */
function fullest(aliases: readonly string[]): string {
	const length = (name: string) => name.split(" ").length;
	return aliases.reduce((best, alias) => (length(alias) > length(best) ? alias : best), aliases[0] ?? "");
}
