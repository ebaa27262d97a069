import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EntityKind } from "../../../src/annotation/layers.ts";
import { findCharacters } from "../../../src/annotation/names/characters.ts";
import type { Span } from "../../../src/story/span.ts";
import { tinyStory } from "../../tiny-story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

const LITBANK_FILE = "litbank-a.jsonl";
const PUD_FILE = "pud-a.jsonl";

type GoldText = {
	readonly id: string;
	readonly text: string;
	readonly mentions: readonly GoldMention[];
};
type GoldMention = Span & { readonly type: string | null };
type Measure = {
	readonly id: string;
	readonly measure: string;
	readonly set: string;
	readonly kind: EntityKind;
	readonly types: readonly string[];
};

/**
 * Names against gold mentions, by exact span: a mention counts only if both ends are right; precision and recall over all texts.
 *
 * - LitBank (https://github.com/dbamman/litbank): mentions of category PROP; persons are PER, places GPE and LOC. Houses, streets and
 *   the like are places to a reader, too, so a second row counts FAC among them.
 * - UniversalNER English PUD (https://www.universalner.org): single sentences of news and Wikipedia, where no vote over a story helps, as a
 *   check that what holds for novels does not spoil reports. Its spans leave out titles ("Mr"), LitBank's have them.
 */
export const namesEvaluation: Evaluation = {
	name: "names",
	needs: [LITBANK_FILE, PUD_FILE],
	run: (dataDir) => [
		...measure(readLitBank(dataDir), [
			{
				id: "persons-litbank",
				measure: "person names, exact-span F1, %",
				set: "LitBank a",
				kind: "person",
				types: ["PER"],
			},
			{
				id: "places-litbank",
				measure: "places (GPE, LOC), exact-span F1, %",
				set: "LitBank a",
				kind: "place",
				types: ["GPE", "LOC"],
			},
			{
				id: "places-facilities-litbank",
				measure: "places (GPE, LOC, FAC), exact-span F1, %",
				set: "LitBank a",
				kind: "place",
				types: ["GPE", "LOC", "FAC"],
			},
		]),
		...measure(readPud(dataDir), [
			{
				id: "persons-pud",
				measure: "person names, exact-span F1, %",
				set: "UNER PUD a",
				kind: "person",
				types: ["PER"],
			},
			{ id: "places-pud", measure: "places, exact-span F1, %", set: "UNER PUD a", kind: "place", types: ["LOC"] },
			{
				id: "organizations-pud",
				measure: "organisations, exact-span F1, %",
				set: "UNER PUD a",
				kind: "organization",
				types: ["ORG"],
			},
		]),
	],
};

type RawMention = { start: number; end: number; type: string | null; cat?: string };
type RawText = { id: string; text: string; mentions: RawMention[] };

function readLines(dataDir: string, file: string): RawText[] {
	return readFileSync(join(dataDir, file), "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as RawText);
}

function readLitBank(dataDir: string): GoldText[] {
	return readLines(dataDir, LITBANK_FILE).map(({ id, text, mentions }) => ({
		id,
		text,
		mentions: mentions.filter(({ cat }) => cat === "PROP"),
	}));
}

function readPud(dataDir: string): GoldText[] {
	return readLines(dataDir, PUD_FILE).map(({ id, text, mentions }) => ({
		id,
		text,
		mentions,
	}));
}

function measure(texts: readonly GoldText[], measures: readonly Measure[]): Row[] {
	const tallies = measures.map(() => ({ right: 0, found: 0, gold: 0, errors: [] as ErrorCase[] }));
	for (const { id, text, mentions } of texts) {
		const { entities, mentions: found } = findCharacters(tinyStory(text));
		const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
		for (const [index, { kind, types }] of measures.entries()) {
			const tally = tallies[index] as (typeof tallies)[number];
			const gold = new Set(mentions.filter((mention) => types.includes(mention.type ?? "")).map(keyOf));
			const own = new Set(
				found.filter((mention) => mention.form === "proper" && kinds.get(mention.entity) === kind).map(keyOf),
			);
			const right = [...own].filter((key) => gold.has(key)).length;
			tally.right += right;
			tally.found += own.size;
			tally.gold += gold.size;
			for (const key of own)
				if (!gold.has(key)) tally.errors.push({ asked: id, expected: "", given: around(text, key) });
			for (const key of gold)
				if (!own.has(key)) tally.errors.push({ asked: id, expected: around(text, key), given: "" });
		}
	}
	return measures.map(({ id, measure: words, set }, index) => {
		const { right, found, gold, errors } = tallies[index] as (typeof tallies)[number];
		return { id, measure: words, set, value: (200 * right) / (found + gold), n: gold, errors };
	});
}

function keyOf({ start, end }: Span): string {
	return `${start} ${end}`;
}

function around(text: string, key: string): string {
	const [start = 0, end = 0] = key.split(" ").map(Number);
	return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
}
