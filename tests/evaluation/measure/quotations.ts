import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, Mention, Quotation } from "../../../src/annotation/layers.ts";
import { findCharacters } from "../../../src/annotation/names/characters.ts";
import { findQuotations } from "../../../src/annotation/speech/quotations.ts";
import { conversationsOf, decodeConversation } from "../../../src/annotation/speech/speaker-decoding.ts";
import { readStory } from "../../../src/story/read-story.ts";
import type { Span } from "../../../src/story/span.ts";
import { showWhole, type VisibleStory } from "../../../src/story/visible-story.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";
import { learnWeights, toLesson } from "../train/speaker-training.ts";
import { charactersOf, type GoldNovel, type GoldQuotation, givenCast, PDNC_FILE, plain, readNovels } from "./pdnc.ts";

const LITBANK_FILE = "litbank-a.jsonl";
/** Parts the novels are put in to judge learned weights on novels they have not seen. */
const FOLDS = 4;

/**
 * Quotations and their speakers in whole novels, read as a self-hoster's text file is read.
 *
 * - Spans: precision and recall of stretches of direct speech, right if both ends are exact. Gold stretches between which no
 *   mark stands (the gold divides at quotations within quotations) count as one; gold quotations whose offsets do not fit
 *   their text are left out of recall, and found ones with just their words out of precision.
 * - Speakers: for each gold quotation the found one that shares most characters with it; right if its entity is the gold
 *   character (`charactersOf`). No speaker counts as wrong. Explicit (the cue has a name), anaphoric (a pronoun or a role) and
 *   implicit (no cue) are the gold's types. The weights were learned from these novels, so one row learns them anew without
 *   the novels it judges.
 * - Named: of the quotations shown with a named speaker, the share that is right; worked out: the same of those whose speaker
 *   the context tells.
 * - LitBank (https://github.com/dbamman/litbank): openings without paragraphs, where turns cannot be told apart; right if the
 *   entity has most of its mentions in the gold speaker's cluster.
 */
export const quotationsEvaluation: Evaluation = {
	name: "quotations",
	needs: [PDNC_FILE, LITBANK_FILE],
	run: (dataDir) => {
		const novels = readNovels(dataDir);
		return [...judgeNovels(novels), judgeUnseen(novels), judgeLitBank(dataDir)];
	},
};

/** A gold novel read from its text as a file of plain text. */
export function readAsFile({ id, text }: GoldNovel): VisibleStory {
	return showWhole(readStory({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) }));
}

/** Right and wrong answers to one measure. */
type Count = { right: number; all: number; errors: ErrorCase[] };
export type Counts = Map<string, Count>;

function count(counts: Counts, measure: string, isRight: boolean, error?: () => ErrorCase): void {
	const entry = counts.get(measure) ?? { right: 0, all: 0, errors: [] };
	counts.set(measure, entry);
	entry.all++;
	if (isRight) entry.right++;
	else if (error !== undefined) entry.errors.push(error());
}

const MEASURES = [
	["quotation-precision", "direct quotations, precision of spans, %"],
	["quotation-recall", "direct quotations, recall of spans, %"],
	["speakers-explicit", "speakers of explicit quotations, %"],
	["speakers-anaphoric", "speakers of anaphoric quotations, %"],
	["speakers-implicit", "speakers of implicit quotations, %"],
	["speakers-all", "speakers of all quotations, %"],
	["speakers-named", "speakers shown as named that are right, %"],
	["speakers-shown-named", "explicit quotations shown with a named speaker, %"],
	["speakers-resolved", "speakers shown as worked out that are right, %"],
	["speakers-given-cast", "speakers of all quotations with the cast given, %"],
] as const;

function judgeNovels(novels: readonly GoldNovel[]): Row[] {
	const counts: Counts = new Map();
	for (const novel of novels) {
		const story = readAsFile(novel);
		const { entities, mentions } = findCharacters(story);
		const found = directSpeech(story, entities, mentions);
		judgeSpans(novel, found, counts);
		judgeSpeakers(novel, found, entities, counts);
		const given = givenCast(novel);
		const characters = charactersOf(given.entities, novel.characters);
		const withCast = matcher(directSpeech(story, given.entities, given.mentions));
		for (const gold of novel.quotations) {
			count(counts, "speakers-given-cast", isRight(gold, withCast(gold)?.speaker, characters));
		}
	}
	return MEASURES.map(([id, measure]) => toRow(id, measure, "PDNC a", counts.get(id)));
}

export function toRow(id: string, measure: string, set: string, counted: Count | undefined): Row {
	const { right, all, errors } = counted ?? { right: 0, all: 0, errors: [] };
	return { id, measure, set, value: all === 0 ? 0 : (100 * right) / all, n: all, errors };
}

export function directSpeech(
	story: VisibleStory,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	return findQuotations(story, entities, mentions).filter(({ kind }) => kind === "direct");
}

function judgeSpans(novel: GoldNovel, found: readonly Quotation[], counts: Counts): void {
	const key = ({ start, end }: Span) => `${start}-${end}`;
	const words = ({ start, end }: Span) => novel.text.slice(start, end);
	const gold = novel.quotations.flatMap(({ parts }) => joined(novel.text, parts));
	const parts = found.flatMap((quotation) => quotation.parts);
	const goldKeys = new Set(gold.map(key));
	const foundKeys = new Set(parts.map(key));
	for (const part of parts) {
		if (novel.misplaced.has(plain(words(part)))) continue;
		const error = () => ({ asked: novel.id, expected: "", given: words(part) });
		count(counts, "quotation-precision", goldKeys.has(key(part)), error);
	}
	for (const part of gold) {
		const error = () => ({ asked: novel.id, expected: words(part), given: "" });
		count(counts, "quotation-recall", foundKeys.has(key(part)), error);
	}
}

function joined(text: string, parts: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const part of parts) {
		const last = result.at(-1);
		const between = last === undefined ? '"' : text.slice(last.end, part.start);
		if (last !== undefined && !/["“”]|\n\n/u.test(between))
			result[result.length - 1] = { start: last.start, end: part.end };
		else result.push(part);
	}
	return result;
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

function isRight(
	{ speaker }: GoldQuotation,
	found: string | undefined,
	characters: ReadonlyMap<string, number>,
): boolean {
	return found !== undefined && speaker !== undefined && characters.get(found) === speaker;
}

/** Finds, for spans of the gold, the quotation that shares most characters with them. */
function matcher(found: readonly Quotation[]): (gold: { readonly parts: readonly Span[] }) => Quotation | undefined {
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

function judgeUnseen(novels: readonly GoldNovel[]): Row {
	const lessons = novels.map((novel) => toLesson(novel, readAsFile(novel)));
	const counts: Counts = new Map();
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learnWeights(lessons.filter((_, index) => index % FOLDS !== fold));
		lessons.forEach(({ turns, cast, characters, gold }, index) => {
			if (index % FOLDS !== fold) return;
			const speakers = conversationsOf(turns).flatMap(({ start, end }) =>
				decodeConversation(turns, start, end, cast, weights),
			);
			gold.forEach((speaker, at) => {
				if (speaker !== "open")
					count(counts, "unseen", speaker !== undefined && characters.get(speakers[at] as string) === speaker);
			});
		});
	}
	return toRow(
		"speakers-unseen",
		"speakers by turn, weights learned without the novel, %",
		"PDNC a",
		counts.get("unseen"),
	);
}

type LitBankText = {
	readonly text: string;
	readonly mentions: readonly (Span & { readonly cat: string; readonly cluster: string })[];
	readonly quotes: readonly (Span & { readonly speaker: string })[];
};

function judgeLitBank(dataDir: string): Row {
	const counts: Counts = new Map();
	for (const line of readFileSync(join(dataDir, LITBANK_FILE), "utf8").split("\n").filter(Boolean)) {
		const { text, mentions: gold, quotes } = JSON.parse(line) as LitBankText;
		const story = showWhole(readStory({ path: "opening.txt", bytes: new TextEncoder().encode(text) }));
		const { entities, mentions } = findCharacters(story);
		const clusterOf = clusters(mentions, gold);
		const match = matcher(directSpeech(story, entities, mentions));
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
	const byStart = new Map(gold.filter(({ cat }) => cat !== "PRON").map((mention) => [mention.start, mention.cluster]));
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
