import { annotate } from "../../../../src/annotation/annotate.ts";
import type { Entity, Mention, Quotation } from "../../../../src/annotation/layers.ts";
import { findQuotations } from "../../../../src/annotation/speech/quotations.ts";
import { readStory } from "../../../../src/story/read-story.ts";
import type { Span } from "../../../../src/story/span.ts";
import { showWhole, type VisibleStory } from "../../../../src/story/visible-story.ts";
import type { ErrorCase, Row } from "../../row.ts";
import { charactersOf, type GoldNovel, type GoldQuotation } from "./pdnc.ts";

/** A gold novel read from its text as a file of plain text. */
export function readAsFile({ id, text }: GoldNovel): VisibleStory {
	return showWhole(readStory({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) }));
}

/** Right and wrong answers to one measure. */
type Count = { right: number; all: number; errors: ErrorCase[] };
export type Counts = Map<string, Count>;

export function count(counts: Counts, measure: string, isRight: boolean, error?: () => ErrorCase): void {
	const entry = counts.get(measure) ?? { right: 0, all: 0, errors: [] };
	counts.set(measure, entry);
	entry.all++;
	if (isRight) entry.right++;
	else if (error !== undefined) entry.errors.push(error());
}

export function toRow(id: string, measure: string, set: string, counted: Count | undefined): Row {
	const { right, all, errors } = counted ?? { right: 0, all: 0, errors: [] };
	return { id, measure, set, value: all === 0 ? 0 : (100 * right) / all, n: all, errors };
}

/** Everybody and all direct speech of a story. */
export function readSpeech(story: VisibleStory): { readonly entities: readonly Entity[]; readonly found: Quotation[] } {
	const { entities, quotations } = annotate(story);
	return { entities, found: quotations.filter(({ kind }) => kind === "direct") };
}

/** The same with a cast that is given. */
export function directSpeech(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	return findQuotations(story, entities, mentions).filter(({ kind }) => kind === "direct");
}

export function judgeSpeakers(
	novel: GoldNovel,
	found: readonly Quotation[],
	entities: readonly Entity[],
	counts: Counts,
): void {
	const characters = charactersOf(entities, novel.characters);
	const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name ?? "nobody";
	const match = matcher(found);
	for (const gold of novel.quotations) {
		const quotation = match(gold);
		const right = isRight(gold, quotation?.speaker, characters);
		const error = () => ({
			asked: `${novel.id}: ${gold.parts.map(({ start, end }) => novel.text.slice(start, end)).join(" … ")}`,
			expected: gold.speaker === undefined ? "a crowd" : (novel.characters[gold.speaker]?.name ?? ""),
			given: nameOf(quotation?.speaker),
		});
		count(counts, `speakers-${gold.type.toLowerCase()}`, right, error);
		count(counts, "speakers-all", right, error);
		const isNamed = quotation?.certainty === "named";
		if (isNamed) count(counts, "speakers-named", right, error);
		if (gold.type === "Explicit") count(counts, "speakers-shown-named", isNamed);
		if (quotation?.certainty === "resolved" && quotation.speaker !== undefined)
			count(counts, "speakers-resolved", right, error);
	}
}

export function isRight(
	{ speaker }: GoldQuotation,
	found: string | undefined,
	characters: ReadonlyMap<string, number>,
): boolean {
	return found !== undefined && speaker !== undefined && characters.get(found) === speaker;
}

/** Finds, for spans of the gold, the quotation that shares most characters with them. */
export function matcher(
	found: readonly Quotation[],
): (gold: { readonly parts: readonly Span[] }) => Quotation | undefined {
	const parts = found.flatMap((quotation) => quotation.parts.map((part) => ({ ...part, quotation })));
	return ({ parts: gold }) => {
		const from = gold[0]?.start ?? 0;
		const to = gold.at(-1)?.end ?? 0;
		let low = 0;
		let high = parts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((parts[middle]?.end ?? 0) <= from) low = middle + 1;
			else high = middle;
		}
		let best: Quotation | undefined;
		let most = 0;
		for (let at = low; at < parts.length && (parts[at]?.start ?? to) < to; at++) {
			const part = parts[at] as (typeof parts)[number];
			const shared = gold.reduce(
				(sum, span) => sum + Math.max(0, Math.min(span.end, part.end) - Math.max(span.start, part.start)),
				0,
			);
			if (shared > most) [most, best] = [shared, part.quotation];
		}
		return best;
	};
}
