import { readFileSync } from "node:fs";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { Entity, EntityKind } from "../../../src/annotation/layers.ts";
import type { VisibleStory } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/** Each entity as the forms that must be aliases of it and of it alone. */
type NamesItem = {
	readonly text: string;
	readonly dateline?: string;
	readonly persons?: readonly (readonly string[])[];
	readonly places?: readonly (readonly string[])[];
	readonly organizations?: readonly (readonly string[])[];
};

/** Each quotation as its parts, joined by "|", and the name of its speaker. */
type QuotationsItem = {
	readonly text: string;
	readonly dateline?: string;
	readonly quotations: readonly (readonly [parts: string, speaker: string | null])[];
};

/**
 * A dozen hand-written items each, which need no data and always run.
 *
 * - Names: of the entities listed, the share of which one found entity of that kind has every form listed, and of the forms of the other
 *   entities listed has none.
 * - Quotations: of those listed, the share found with just these parts and this speaker; finding direct speech that is not listed
 *   counts as one more that is wrong.
 */
export const smallGold: Evaluation = {
	name: "small gold",
	needs: [],
	run: () => [scoreNames(readItems("names.jsonl")), scoreQuotations(readItems("quotations.jsonl"))],
};

function readItems<Item>(file: string): Item[] {
	return readFileSync(new URL(`../../gold/${file}`, import.meta.url), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as Item);
}

function toStory({ text, dateline }: { readonly text: string; readonly dateline?: string }): VisibleStory {
	return tinyStory(text, dateline === undefined ? {} : { dateline: { day: dateline } });
}

function scoreNames(items: readonly NamesItem[]): Row {
	const errors: ErrorCase[] = [];
	let all = 0;
	for (const item of items) {
		const { entities } = annotate(toStory(item));
		const listed = [
			...(item.persons ?? []).map((forms) => ["person", forms] as const),
			...(item.places ?? []).map((forms) => ["place", forms] as const),
			...(item.organizations ?? []).map((forms) => ["organization", forms] as const),
		];
		for (const [kind, forms] of listed) {
			const others = listed.flatMap((other) => (other[1] === forms ? [] : other[1]));
			all++;
			if (!entities.some((entity) => isJust(entity, kind, forms, others)))
				errors.push({
					asked: item.text,
					expected: `${kind}: ${forms.join(", ")}`,
					given: entities.map((entity) => `${entity.kind}: ${entity.aliases.join(", ")}`).join("; "),
				});
		}
	}
	return toRow("names-own", "names of our own dozen texts put together rightly, %", all, errors);
}

function isJust(entity: Entity, kind: EntityKind, forms: readonly string[], others: readonly string[]): boolean {
	const { aliases } = entity;
	return (
		entity.kind === kind &&
		forms.every((form) => aliases.includes(form)) &&
		!others.some((form) => aliases.includes(form))
	);
}

function scoreQuotations(items: readonly QuotationsItem[]): Row {
	const errors: ErrorCase[] = [];
	let all = 0;
	for (const item of items) {
		const story = toStory(item);
		const { entities, quotations } = annotate(story);
		const found = quotations
			.filter(({ kind }) => kind === "direct")
			.map(({ parts, speaker }) => {
				const words = parts.map(({ start, end }) => story.text.slice(start, end)).join("|");
				return `${words} – ${entities.find(({ id }) => id === speaker)?.name ?? "nobody"}`;
			});
		const gold = item.quotations.map(([words, speaker]) => `${words} – ${speaker ?? "nobody"}`);
		for (const expected of gold) {
			all++;
			if (!found.includes(expected)) errors.push({ asked: item.text, expected, given: found.join("; ") });
		}
		const surplus = found.length - gold.length;
		if (surplus <= 0) continue;
		all += surplus;
		for (let at = 0; at < surplus; at++) errors.push({ asked: item.text, expected: "", given: found.join("; ") });
	}
	return toRow("quotations-own", "quotations of our own dozen texts with their speakers, %", all, errors);
}

function toRow(id: string, measure: string, n: number, errors: readonly ErrorCase[]): Row {
	return { id, measure, set: "own", value: (100 * (n - errors.length)) / n, n, errors };
}
