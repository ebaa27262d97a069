import type { AskedText } from "../question/question.ts";
import { type GatheredPassages, gatherPassages } from "../retrieval/gather.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type MatchedPassage, sentenceSpan } from "../retrieval/matching/matched-passage.ts";
import {
	type OrderedPassage,
	type RankedPassage,
	type RankedQuestion,
	type RankOptions,
	rankInOrder,
} from "../retrieval/rank.ts";
import { contains, type Span, textAt } from "../story/span.ts";
import type { PassageReading, PassageText, Reader } from "./reader.ts";

/** A ranked passage that was read. */
export type ReadPassage = RankedPassage & {
	/** Absent where it was not read itself: what replies to a passage that was. */
	readonly reading?: PassageReading | undefined;
};

/** A question whose passages were read. */
export type ReadQuestion = Omit<RankedQuestion, "passages"> & { readonly passages: readonly ReadPassage[] };

/** Passages that are read for a question: those most like it. */
const READ = 20;

/**
 * How much what the reader says counts beside likeness. Set by hand, between 0 and 1.2, on FairytaleQA val, three articles of
 * SQuAD 2 and three books: tales and articles gain up to here; in books the first passage is right a little less often.
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
	const ranked = rankInOrder(gathered, ordered, options);
	const readings = new Map(read.map(({ scored, reading }) => [scored.passage, reading]));
	const passages = ranked.passages.map((ranked): ReadPassage => {
		const { passage } = ranked.scored;
		return passage.paragraph === ranked.paragraph ? { ...ranked, reading: readings.get(passage) } : ranked;
	});
	return { ...ranked, passages };
}

type OrderedReading = OrderedPassage & { readonly reading: PassageReading };

function preference({ preferenceOf }: GatheredPassages, { scored }: OrderedPassage): number {
	return preferenceOf(scored);
}

async function readPassages(
	reader: Reader,
	{ question, scored }: GatheredPassages,
): Promise<readonly OrderedReading[]> {
	const read = scored.slice(0, READ);
	const texts = read.map(({ passage }) => textOf(passage));
	const readings = await reader.read(question.text, texts);
	return read.flatMap((one, at) => {
		const [text, reading] = [texts[at], readings[at]];
		if (text === undefined || reading === undefined) return [];
		const { answer } = reading;
		const sentence = answer && text.sentences.findIndex((span) => contains(span, answer));
		return [
			{
				scored: one,
				reading,
				score: one.score + READING_SHARE * reading.logit,
				sentence: sentence === -1 ? undefined : sentence,
			},
		];
	});
}

/** A passage as it is read: its paragraph, with its sentences as spans of that. */
export function textOf(passage: MatchedPassage): PassageText {
	const { story } = passage.matcher.story;
	const paragraph = story.paragraphs[passage.paragraph] ?? { start: 0, end: 0 };
	const spans = passage.sentences.flatMap((_, at): readonly Span[] => {
		const span = sentenceSpan(passage, at) ?? paragraph;
		return [{ start: span.start - paragraph.start, end: span.end - paragraph.start }];
	});
	return { text: textAt(story, paragraph), sentences: spans };
}
