import type { Gender } from "../../language/gender.ts";
import { isTitle, titleGender } from "../../language/lists/titles.ts";
import { firstNameGender } from "../../language/word-lists.ts";
import { type Span, spansWithin } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { Draft } from "../names/hints.ts";
import { labelKey } from "./label-names.ts";
import type { ListedPerson } from "./persons.ts";
import type { Script } from "./script.ts";
import { isCut, isPart, neighboursOf, type Speaker, speakersOf } from "./speakers.ts";

/** Where a name stands, with the place of its draft. */
type Named = Span & { readonly draft: number; readonly key: string };

/** Labels with which a name of a place or an organisation is a person's after all. */
const LEAST_TURNS = 5;

/** Ways of labelling one person; nobody has as many, and each is compared with all. */
const MOST_SPELLINGS = 20;

/** The entities in the making with those who speak in a script: labels are mentions, and who has no name elsewhere is a person. */
export function addCast(story: VisibleStory, drafts: readonly Draft[], script: Script): Draft[] {
	const named = namedIn(story, drafts);
	const byKey = draftsByKey(named);
	const neighbours = neighboursOf(script.turns.map(({ key }) => key));
	const bearers = new Map<number, Speaker[]>();
	const nobody: Speaker[] = [];
	for (const speaker of speakersOf(script)) {
		const draft = draftOf(story, speaker, named, byKey, drafts);
		const known = draft === undefined ? undefined : bearers.get(draft);
		if (draft === undefined) nobody.push(speaker);
		else if (known === undefined) bearers.set(draft, [speaker]);
		// Two who talk with each other are not one, though they share a name.
		else if (known.length >= MOST_SPELLINGS || known.some((other) => talk(other, speaker, neighbours)))
			nobody.push(speaker);
		else known.push(speaker);
	}
	const labels = [...bearers.values(), nobody].flat().flatMap((speaker) => speaker.labels);
	const rest = withoutMentionsAt(drafts, labels);
	// Whom the list of persons names otherwise is named so elsewhere, too.
	const merged = new Set<number>();
	const others = new Map<number, Draft[]>();
	for (const [draft, speakers] of bearers) {
		for (const { listed } of speakers) {
			const same = listed && draftListed(listed, byKey, drafts);
			if (same === undefined || same === draft || bearers.has(same) || merged.has(same)) continue;
			merged.add(same);
			others.set(draft, [...(others.get(draft) ?? []), rest[same] as Draft]);
		}
	}
	const result = rest.flatMap((draft, index): Draft[] => {
		if (merged.has(index)) return [];
		const speakers = bearers.get(index);
		return [speakers === undefined ? draft : withSpeakers(story, draft, others.get(index) ?? [], speakers)];
	});
	const added = nobody.map((speaker) => withSpeakers(story, NEW, [], [speaker]));
	return [...describeListed(story, result, script.persons.flat()), ...added].filter(
		({ mentions }) => mentions.length > 0,
	);
}

function talk(a: Speaker, b: Speaker, neighbours: ReadonlySet<string>): boolean {
	return a.keys.some((one) => b.keys.some((other) => neighbours.has(`${one}|${other}`)));
}

function namedIn({ text }: VisibleStory, drafts: readonly Draft[]): Named[] {
	return drafts
		.flatMap(({ mentions }, draft) =>
			mentions.map(({ start, end }) => ({ start, end, draft, key: labelKey(text.slice(start, end)) })),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** By each way of naming, the draft that most mentions of it belong to. */
function draftsByKey(named: readonly Named[]): ReadonlyMap<string, number> {
	const counts = new Map<string, Map<number, number>>();
	for (const { key, draft } of named) {
		const drafts = counts.get(key) ?? new Map<number, number>();
		counts.set(key, drafts.set(draft, (drafts.get(draft) ?? 0) + 1));
	}
	return new Map([...counts].map(([key, drafts]) => [key, mostOf(drafts) as number]));
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The entity that a speaker's labels are read as by themselves, or that is called like them elsewhere. */
function draftOf(
	{ text }: VisibleStory,
	{ labels, keys, listed }: Speaker,
	named: readonly Named[],
	byKey: ReadonlyMap<string, number>,
	drafts: readonly Draft[],
): number | undefined {
	const votes = new Map<number, number>();
	for (const label of labels) {
		const mention = naming(text, named, label);
		if (mention !== undefined) votes.set(mention.draft, (votes.get(mention.draft) ?? 0) + 1);
	}
	const listedAs = listed && draftListed(listed, byKey, drafts);
	const calledSo = keys.flatMap((key) => byKey.get(key) ?? [])[0];
	for (const draft of [mostOf(votes), calledSo, listedAs]) {
		const kind = draft === undefined ? undefined : drafts[draft]?.kind;
		if (draft !== undefined && (kind === "person" || labels.length >= LEAST_TURNS)) return draft;
	}
	return undefined;
}

/** The mention that a label is, but for titles before it. @param named Sorted by start. */
function naming(text: string, named: readonly Named[], label: Span): Named | undefined {
	let low = 0;
	let high = named.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((named[middle] as Named).start < label.start) low = middle + 1;
		else high = middle;
	}
	for (let at = low; at < named.length && (named[at] as Named).start < label.end; at++)
		if ((named[at] as Named).end === label.end && areTitles(text.slice(label.start, named[at]?.start)))
			return named[at];
	return undefined;
}

function areTitles(words: string): boolean {
	return labelKey(words)
		.split(" ")
		.every((word) => word === "" || isTitle(word));
}

/** The draft of somebody of the list: by the name as it is listed, without the title and the honours that go with it. */
function draftListed(
	{ key }: ListedPerson,
	byKey: ReadonlyMap<string, number>,
	drafts: readonly Draft[],
): number | undefined {
	const words = key.split(" ");
	for (let from = 0; from < words.length && (from === 0 || words.length - from > 1); from++) {
		const draft = byKey.get(words.slice(from).join(" "));
		if (draft !== undefined && drafts[draft]?.kind === "person") return draft;
	}
	return undefined;
}

function withoutMentionsAt(drafts: readonly Draft[], labels: readonly Span[]): Draft[] {
	const sorted = labels.toSorted((a, b) => a.start - b.start);
	return drafts.map((draft) => {
		const mentions = draft.mentions.filter((mention) => spansWithin(sorted, mention).length === 0);
		return mentions.length === draft.mentions.length ? draft : { ...draft, mentions };
	});
}

function withSpeakers(
	story: VisibleStory,
	draft: Draft,
	others: readonly Draft[],
	speakers: readonly Speaker[],
): Draft {
	const labels = speakers.flatMap((speaker) =>
		speaker.labels.map(({ start, end }) => ({ start, end, form: "proper" as const })),
	);
	const mentions = [...draft.mentions, ...others.flatMap((other) => other.mentions), ...labels];
	return {
		...draft,
		kind: "person",
		gender: draft.gender === "unknown" ? genderOf(speakers) : draft.gender,
		mentions: mentions.sort((a, b) => a.start - b.start),
		titles: new Set([draft, ...others].flatMap(({ titles }) => [...titles])),
		...listedAs(story, speakers),
	};
}

/** By the list of persons who they are, and their whole name where their labels cut it short. */
function listedAs({ text }: VisibleStory, speakers: readonly Speaker[]): Pick<Draft, "name" | "listed"> {
	const persons = speakers.flatMap(({ listed }) => listed ?? []);
	const [person] = persons;
	if (person === undefined) return {};
	const names = persons.map(({ start, end }) => text.slice(start, end));
	const isShort = speakers.every(({ keys }) => keys.every((key) => isCut(key, person.key) && !isPart(key, person.key)));
	const name = isShort ? { name: names[0] } : {};
	return { ...name, listed: { names, roles: persons.flatMap(({ role }) => role ?? []) } };
}

function genderOf(speakers: readonly Speaker[]): Gender {
	for (const word of speakers.flatMap(({ keys }) => keys).flatMap((key) => key.split(" "))) {
		const gender = titleGender(word) === "unknown" ? firstNameGender(word) : titleGender(word);
		if (gender !== "unknown") return gender;
	}
	return "unknown";
}

const NEW: Draft = { kind: "person", gender: "unknown", mentions: [], titles: new Set() };

/** Who is listed and has no word to say is described, too, if the text names them. */
function describeListed(story: VisibleStory, drafts: readonly Draft[], persons: readonly ListedPerson[]): Draft[] {
	const byKey = draftsByKey(namedIn(story, drafts));
	const roles = new Map<number, Span[]>();
	for (const person of persons) {
		const draft = draftListed(person, byKey, drafts);
		if (draft === undefined || drafts[draft]?.listed !== undefined || person.role === undefined) continue;
		roles.set(draft, [...(roles.get(draft) ?? []), person.role]);
	}
	return drafts.map((draft, index) => {
		const found = roles.get(index);
		return found === undefined ? draft : { ...draft, listed: { names: [], roles: found } };
	});
}
