import type { Entity } from "../../../../src/annotation/layers.ts";
import { findCharacters } from "../../../../src/annotation/names/characters.ts";
import { tinyStory } from "../../../tiny-story.ts";
import type { ErrorCase, Evaluation, Row } from "../../row.ts";
import { type GoldNovel, PDNC_FILE, plain, readNovels } from "./pdnc.ts";

/** A cluster of this many mentions is a character to a reader; the gold lists everybody who speaks or is spoken of in speech. */
const LEAST_MENTIONS = 10;

/**
 * The cast of whole novels against PDNC's characters (https://github.com/Priya22/project-dialogism-novel-corpus).
 *
 * - Alias recall: of the gold aliases that the text writes as names (the same capitals, so "The Bearded Porter" is none where the
 *   text has "the bearded porter"), the share that is an alias of some person; and, stricter, of the very person the character is
 *   mapped to, the one with most mentions under the character's aliases.
 * - B³ F1 (Bagga and Baldwin 1998) over the mentions whose form is an alias of exactly one gold character.
 * - Precision: of the persons with at least 10 mentions by name, the share of which some alias is a gold alias.
 *
 * Names are compared in lower case, without marks and leading articles.
 */
export const castEvaluation: Evaluation = {
	name: "cast",
	needs: [PDNC_FILE],
	run: (dataDir) => evaluateCast(readNovels(dataDir), "PDNC a"),
};

type Tally = {
	found: number;
	named: number;
	aliases: number;
	right: number;
	clusters: number;
	precision: number;
	recall: number;
	mentions: number;
	errors: ErrorCase[];
};

/** @param prefix What the rows' ids begin with. */
export function evaluateCast(novels: readonly GoldNovel[], set: string, prefix = ""): Row[] {
	const tally: Tally = {
		found: 0,
		named: 0,
		aliases: 0,
		right: 0,
		clusters: 0,
		precision: 0,
		recall: 0,
		mentions: 0,
		errors: [],
	};
	for (const novel of novels) tallyNovel(novel, tally);
	const precision = tally.precision / tally.mentions;
	const recall = tally.recall / tally.mentions;
	return [
		{
			id: `${prefix}cast-alias-recall`,
			measure: "cast: gold aliases found as a person's name, %",
			set,
			value: (100 * tally.named) / tally.aliases,
			n: tally.aliases,
		},
		{
			id: `${prefix}cast-alias-own`,
			measure: "cast: gold aliases found with their character, %",
			set,
			value: (100 * tally.found) / tally.aliases,
			n: tally.aliases,
			errors: tally.errors.filter(({ expected }) => expected !== ""),
		},
		{
			id: `${prefix}cast-b3`,
			measure: "cast: B³ F1 over mentions by name, %",
			set,
			value: (200 * precision * recall) / (precision + recall),
			n: tally.mentions,
		},
		{
			id: `${prefix}cast-precision`,
			measure: "cast: persons with 10 mentions or more that are gold characters, %",
			set,
			value: (100 * tally.right) / tally.clusters,
			n: tally.clusters,
			errors: tally.errors.filter(({ expected }) => expected === ""),
		},
	];
}

function tallyNovel(novel: GoldNovel, tally: Tally): void {
	const story = tinyStory(novel.text);
	const { entities, mentions } = findCharacters(story);
	const persons = new Map(entities.filter(({ kind }) => kind === "person").map((entity) => [entity.id, entity]));
	const counts = new Map<string, Map<string, number>>();
	const total = new Map<string, number>();
	for (const { entity, form, start, end } of mentions) {
		if (form !== "proper" || !persons.has(entity)) continue;
		const name = plain(story.text.slice(start, end));
		let perEntity = counts.get(name);
		if (perEntity === undefined) {
			perEntity = new Map();
			counts.set(name, perEntity);
		}
		perEntity.set(entity, (perEntity.get(entity) ?? 0) + 1);
		total.set(entity, (total.get(entity) ?? 0) + 1);
	}
	const bearers = bearersOf(novel);
	tallyAliases(novel, persons, counts, tally);
	tallyMentions(counts, bearers, tally);
	tallyClusters(novel.id, persons, total, bearers, tally);
}

/** Plain alias → the gold characters that bear it. */
function bearersOf({ characters }: GoldNovel): Map<string, Set<number>> {
	const bearers = new Map<string, Set<number>>();
	for (const [index, { name, aliases }] of characters.entries()) {
		for (const alias of [name, ...aliases].map(plain)) bearers.set(alias, (bearers.get(alias) ?? new Set()).add(index));
	}
	return bearers;
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function tallyAliases(novel: GoldNovel, persons: ReadonlyMap<string, Entity>, counts: Counts, tally: Tally): void {
	const names = new Set([...persons.values()].flatMap((entity) => entity.aliases.map(plain)));
	for (const { name, aliases } of novel.characters) {
		const written = [...new Set([name, ...aliases])].filter((alias) => isWrittenAsName(novel.text, alias));
		const forms = [...new Set(written.map(plain))];
		const votes = new Map<string, number>();
		for (const form of forms)
			for (const [entity, count] of counts.get(form) ?? []) votes.set(entity, (votes.get(entity) ?? 0) + count);
		const mapped = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
		const known = new Set((persons.get(mapped ?? "")?.aliases ?? []).map(plain));
		tally.aliases += forms.length;
		for (const form of forms) {
			if (names.has(form)) tally.named++;
			if (known.has(form)) tally.found++;
			else
				tally.errors.push({
					asked: `${novel.id}: ${name}`,
					expected: form,
					given: persons.get(mapped ?? "")?.name ?? "nobody",
				});
		}
	}
}

/** Whether the text has the alias with the capitals of a name. PDNC writes every word of an alias with a capital. */
function isWrittenAsName(text: string, alias: string): boolean {
	const pattern = alias
		.split(/\s+/u)
		.map((word) => {
			const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
			const small = /^(?:Of|The|De|Von|Van|Der|Du|La|Le|And|A|An)$/u.test(word);
			return small
				? `(?:${escaped}|${escaped.toLowerCase()})`
				: /'S$/u.test(word)
					? escaped.replace(/S$/u, "s")
					: escaped;
		})
		.join("\\s+");
	return new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, "u").test(text);
}

function tallyMentions(counts: Counts, bearers: ReadonlyMap<string, ReadonlySet<number>>, tally: Tally): void {
	const cells = new Map<string, number>();
	const byEntity = new Map<string, number>();
	const byCharacter = new Map<number, number>();
	for (const [form, perEntity] of counts) {
		const owners = bearers.get(form);
		const [character] = owners ?? [];
		if (owners?.size !== 1 || character === undefined) continue;
		for (const [entity, count] of perEntity) {
			const cell = `${entity} ${character}`;
			cells.set(cell, (cells.get(cell) ?? 0) + count);
			byEntity.set(entity, (byEntity.get(entity) ?? 0) + count);
			byCharacter.set(character, (byCharacter.get(character) ?? 0) + count);
			tally.mentions += count;
		}
	}
	for (const [cell, count] of cells) {
		const [entity = "", character = ""] = cell.split(" ");
		tally.precision += (count * count) / (byEntity.get(entity) ?? 1);
		tally.recall += (count * count) / (byCharacter.get(Number(character)) ?? 1);
	}
}

function tallyClusters(
	id: string,
	persons: ReadonlyMap<string, Entity>,
	total: ReadonlyMap<string, number>,
	bearers: ReadonlyMap<string, unknown>,
	tally: Tally,
): void {
	for (const [entity, count] of total) {
		if (count < LEAST_MENTIONS) continue;
		const { name, aliases } = persons.get(entity) as Entity;
		tally.clusters++;
		if (aliases.some((alias) => bearers.has(plain(alias)))) tally.right++;
		else
			tally.errors.push({
				asked: `${id}: ${count} mentions`,
				expected: "",
				given: `${name} (${aliases.slice(0, 4).join(", ")})`,
			});
	}
}
