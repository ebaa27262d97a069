import type { AskedText } from "../question/question.ts";
import { type GatheredPassages, gatherPassages } from "../retrieval/gather.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type MatchedPassage, matchPassage, sentenceSpan } from "../retrieval/matching/matched-passage.ts";
import {
	type OrderedPassage,
	type RankedPassage,
	type RankedQuestion,
	type RankOptions,
	rankInOrder,
	type SentencePlace,
} from "../retrieval/rank.ts";
import type { ScoredPassage } from "../retrieval/signals/scored-passage.ts";
import { indexAt, type Span } from "../story/span.ts";
import type { Reader } from "./reader.ts";
import { type StoryReading, storyReading } from "./story-reading.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** A ranked passage that was read. */
export type ReadPassage = RankedPassage & {
	/** Absent where there is no reader. Of a passage whose neighbour has the words that answer, what was said of both. */
	readonly reading?: StoryReading | undefined;
};

/** A question whose passages were read. */
export type ReadQuestion = Omit<RankedQuestion, "passages"> & { readonly passages: readonly ReadPassage[] };

/** Passages that are read for a question: those most like it. */
export const READ = 20;

/**
 * How much what the reader says counts beside likeness. Set by hand: in novels (LiteraryQA and BiPaR val, our own questions) the
 * right passage comes first more often with it than with 1.2, which is best in tales.
 */
export const READING_SHARE = 0.8;

/** Ranks the passages of one or several stories by their likeness to the question and by what the reader says of them. */
export async function rankWithReader(
	reader: Reader,
	stories: readonly SearchableStory[],
	question: AskedText,
	options: RankOptions,
): Promise<ReadQuestion> {
	const gathered = gatherPassages(stories, question, options.models);
	const read = await readPassages(reader, gathered);
	const ordered = read.toSorted((a, b) => preference(gathered, b) - preference(gathered, a) || b.score - a.score);
	const ranked = rankInOrder(gathered, [...ordered, ...unreadOf(gathered, ordered)], options);
	const readings = new Map(read.map(({ scored, reading }) => [scored, reading]));
	return { ...ranked, passages: ranked.passages.map((one) => ({ ...one, reading: readings.get(one.scored) })) };
}

type OrderedReading = OrderedPassage & { readonly reading: StoryReading; readonly at: SentencePlace };

function preference({ preferenceOf }: GatheredPassages, { scored }: OrderedPassage): number {
	return preferenceOf(scored);
}

/** What is behind all that was read: most like the question, but read with another passage, whose words answer better. */
function unreadOf({ scored }: GatheredPassages, ordered: readonly OrderedReading[]): readonly OrderedPassage[] {
	const shown = new Set(ordered.map(({ at }) => at.passage));
	const least = Math.min(...ordered.map(({ score }) => score));
	return scored
		.slice(0, READ)
		.filter(({ passage }) => !shown.has(passage))
		.map((one, behind) => ({ scored: one, score: least - 1 - behind }));
}

/** Each paragraph once: what was said of it, and where that was read for several, the best. */
async function readPassages(
	reader: Reader,
	{ question, scored }: GatheredPassages,
): Promise<readonly OrderedReading[]> {
	const read = apart(scored.slice(0, READ));
	const readings = await reader.read(
		question.text,
		read.map(({ text }) => text),
	);
	const best = new Map<MatchedPassage, OrderedReading>();
	for (const [at, { one, text }] of read.entries()) {
		const reading = readings[at];
		if (reading === undefined) continue;
		const score = one.score + READING_SHARE * reading.logit;
		const told = storyReading(reading, text);
		const place = placeOf(one.passage, told.answer);
		if (score > (best.get(place.passage)?.score ?? Number.NEGATIVE_INFINITY))
			best.set(place.passage, { scored: one, reading: told, score, at: place });
	}
	return [...best.values()];
}

/** What is read, without passages that are read with one more like the question. */
function apart(
	scored: readonly ScoredPassage[],
): readonly { readonly one: ScoredPassage; readonly text: Surroundings }[] {
	const seen = new Map<SearchableStory, Set<number>>();
	return scored.flatMap((one) => {
		const { matcher, paragraph } = one.passage;
		const known = seen.get(matcher.story) ?? new Set();
		seen.set(matcher.story, known);
		if (known.has(paragraph)) return [];
		const text = surroundingsOf(matcher.story, paragraph);
		for (let at = text.firstParagraph; at <= text.lastParagraph; at++) known.add(at);
		return [{ one, text }];
	});
}

/** The passage and the sentence in which the words stand that answer: read together, it may be a neighbour of the one like the question. */
function placeOf(passage: MatchedPassage, answer: Span | undefined): SentencePlace {
	if (answer === undefined) return { passage, sentence: undefined };
	const { story } = passage.matcher.story;
	const paragraph = indexAt(story.paragraphs, answer.start);
	const told = paragraph === passage.paragraph ? passage : matchPassage(passage.matcher, paragraph);
	if (told === undefined) return { passage, sentence: undefined };
	const sentence = told.sentences.findIndex((_, at) => {
		const span = sentenceSpan(told, at);
		return span !== undefined && span.start <= answer.start && answer.start < span.end;
	});
	return { passage: told, sentence: sentence < 0 ? undefined : sentence };
}
