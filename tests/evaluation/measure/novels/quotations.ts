import type { Quotation } from "../../../../src/annotation/layers.ts";
import { conversationsOf, decodeConversation } from "../../../../src/annotation/speech/turns/speaker-decoding.ts";
import type { Span } from "../../../../src/story/span.ts";
import type { Evaluation, Row } from "../../row.ts";
import { learnWeights, toLesson } from "../../train/speaker-training.ts";
import {
	type Counts,
	count,
	directSpeech,
	isRight,
	judgeSpeakers,
	matcher,
	readAsFile,
	readSpeech,
	toRow,
} from "./judge-speakers.ts";
import { judgeLitBank, LITBANK_FILE } from "./litbank-speakers.ts";
import { charactersOf, type GoldNovel, givenCast, PDNC_FILE, plain, readNovels } from "./pdnc.ts";

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
		const { entities, found } = readSpeech(story);
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
