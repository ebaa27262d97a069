import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../../../src/annotation/annotate.ts";
import type { Mention } from "../../../../src/annotation/layers.ts";
import { readStory } from "../../../../src/story/read-story.ts";
import type { Span } from "../../../../src/story/span.ts";
import { showWhole } from "../../../../src/story/visible-story.ts";
import type { Row } from "../../row.ts";
import { type Counts, count, matcher, toRow } from "./judge-speakers.ts";

export const LITBANK_FILE = "litbank-a.jsonl";

type LitBankText = {
	readonly text: string;
	readonly mentions: readonly (Span & { readonly cat: string; readonly cluster: string })[];
	readonly quotes: readonly (Span & { readonly speaker: string })[];
};

export function judgeLitBank(dataDir: string): Row {
	const counts: Counts = new Map();
	for (const line of readFileSync(join(dataDir, LITBANK_FILE), "utf8").split("\n").filter(Boolean)) {
		const { text, mentions: gold, quotes } = JSON.parse(line) as LitBankText;
		const story = showWhole(readStory({ path: "opening.txt", bytes: new TextEncoder().encode(text) }));
		const { mentions, quotations } = annotate(story);
		const clusterOf = clusters(mentions, gold);
		const match = matcher(quotations.filter(({ kind }) => kind === "direct"));
		for (const quote of quotes) {
			const speaker = match({ parts: [quote] })?.speaker;
			count(counts, "litbank", speaker !== undefined && clusterOf.get(speaker) === quote.speaker);
		}
	}
	return toRow("speakers-litbank", "speakers of all quotations, %", "LitBank a", counts.get("litbank"));
}

/** The gold cluster in which each entity has most of its mentions. */
function clusters(mentions: readonly Mention[], gold: LitBankText["mentions"]): Map<string, string> {
	const votes = new Map<string, Map<string, number>>();
	const byStart = new Map(gold.map((mention) => [mention.start, mention.cluster]));
	for (const { start, entity } of mentions) {
		const cluster = byStart.get(start);
		if (cluster === undefined) continue;
		const counted = votes.get(entity) ?? new Map<string, number>();
		counted.set(cluster, (counted.get(cluster) ?? 0) + 1);
		votes.set(entity, counted);
	}
	return new Map(
		[...votes].map(([entity, counted]) => [entity, [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
	);
}
