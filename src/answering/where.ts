import type { Mention } from "../annotation/layers.ts";
import { findByName } from "../annotation/names/find-entity.ts";
import { isEnglish } from "../language/base-language.ts";
import { ARTICLES } from "../language/lists/function-words.ts";
import { POSSESSIVE_DETERMINERS } from "../language/lists/pronouns.ts";
import { PLACE_PREPOSITIONS } from "../language/lists/verbs-of-place.ts";
import { anyOf } from "../language/lists/word-set.ts";
import { holdsWords } from "../question/holds-words.ts";
import type { Dweller, WhereQuestion } from "../question/question.ts";
import type { ReadPassage, ReadQuestion } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { RankedPassage } from "../retrieval/rank.ts";
import { contains, type Span, textAt } from "../story/span.ts";
import type { Answer, Found, Refusal } from "./answer.ts";
import { type Confidence, judgeConfidence } from "./confidence/confidence.ts";
import { evidenceAt } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { nearestFirst } from "./nearest-words.ts";
import { answerEntity } from "./people/entity-answer.ts";
import { refuseMissingRelative } from "./people/relative.ts";
import { answerWhereabouts, isReached, LIVING_THERE } from "./people/whereabouts.ts";
import { rankQuestion } from "./rank-question.ts";
import { evidenceOf, markedWords, readAs, refuseRanked, sentenceOf, showRanked } from "./ranked-answer.ts";
import { namesAreTold, toldBy } from "./told.ts";

/** What may open the noun phrase of a place. */
const LEADING = [...ARTICLES, ...POSSESSIVE_DETERMINERS, "this", "that"];

/** Passages in which a place is looked for when the best one names none. */
const LOOKED_THROUGH = 3;

/** A common noun can be a place too: words that put something somewhere, as "in the forest" does. */
const SOMEWHERE = new RegExp(`\\b${anyOf(PLACE_PREPOSITIONS)} ${anyOf(LEADING)}\\b`, "iu");

/** Where did it happen, or where is somebody? */
export async function answerWhere(
	stories: readonly SearchableStory[],
	question: WhereQuestion,
	reader: ReaderNow,
): Promise<Answer> {
	const { name, dweller } = question;
	return (
		(await refuseMissingRelative(stories, question.kin)) ??
		(await answerPlace(stories, name)) ??
		(await (dweller === undefined
			? answerWhereabouts(stories, name)
			: answerWhereabouts(stories, dweller.name, LIVING_THERE))) ??
		answerByPassages(stories, question, reader)
	);
}

/** Where it is by the passages that rank best; where somebody lives, else by where they are seen. */
async function answerByPassages(
	stories: readonly SearchableStory[],
	question: WhereQuestion,
	reader: ReaderNow,
): Promise<Answer> {
	const { dweller } = question;
	const ranked = await rankQuestion(stories, question, reader);
	const confidence = await judgeConfidence(ranked, { reader });
	if (!isEnglish(ranked.resolved.language)) return showRanked(stories, ranked, confidence);
	const { outcome, reason, chance } = confidence;
	const [best] = ranked.passages;
	// A reader knows whom "he" is when it was named just before.
	const isTold =
		best !== undefined &&
		(best.reading !== undefined || namesAreTold(best, ranked)) &&
		(dweller === undefined || saysWhoLives(best, dweller));
	// Where somebody is once is not where they live, but the closest there is.
	const seen = dweller === undefined || isTold ? undefined : await answerWhereabouts(stories, dweller.name);
	if (seen !== undefined) return { ...seen, confidence: "low" };
	return { ...answerJudged(stories, ranked, { outcome, reason }, isTold), chance };
}

/** @param isTold The first passage tells of those asked for. */
function answerJudged(
	stories: readonly SearchableStory[],
	ranked: ReadQuestion,
	{ outcome, reason }: Pick<Confidence, "outcome" | "reason">,
	isTold: boolean,
): Found | Refusal {
	const [best] = ranked.passages;
	if (best === undefined || outcome === "not-in-story") {
		return refuseRanked(stories, ranked, reason ?? "not-together", "place");
	}
	const told = toldBy(best, ranked);
	// "Where was Rice born", and nobody is born in the story: wherever Rice is named, it is not told there.
	if (told === "unheard-of" && (outcome === "unsure" || ranked.question.names.length > 0))
		return refuseRanked(stories, ranked, "unknown-words");
	const placed = isTold ? findPlaced(ranked) : undefined;
	// A place that is merely named is no answer to a question of which a word is missing from the story.
	if (ranked.unknownWords.length > 0 && outcome === "unsure" && placed?.isReached !== true) {
		return refuseRanked(stories, ranked, "unknown-words");
	}
	const passage = placed?.passage ?? best;
	const sure = isTold && (placed !== undefined || SOMEWHERE.test(markedWords(best)));
	return foundIn(
		[
			evidenceAt(passage.story, passage.paragraph, passage.highlight, {
				focus: placed ? [placed.place] : passage.focus,
			}),
			...ranked.passages.filter((other) => other !== passage).map(evidenceOf),
		],
		{
			confidence: outcome === "found" && sure && (told === undefined || told === "sentence") ? "high" : "low",
			headline:
				placed === undefined ? sentenceOf(best) : { say: "place", name: textAt(passage.story.story, placed.place) },
			details: readAs(ranked),
		},
	);
}

/** `isReached`: the words say that something is or comes there. */
type Placed = { readonly passage: ReadPassage; readonly place: Mention; readonly isReached: boolean };

/** A place named in the sentence that answers and not already in the question; that which the reader marks before others. */
function findPlaced(ranked: ReadQuestion): Placed | undefined {
	const isAsked = (place: string) => holdsWords(ranked.question, place);
	const [best] = ranked.passages;
	// Where it was read what answers, another passage's place is another thing's.
	for (const passage of ranked.passages.slice(0, best?.reading === undefined ? LOOKED_THROUGH : 1)) {
		const { story } = passage.story;
		for (const sentence of ownHighlight(passage)) {
			const places = placesWithin(passage.story, sentence).filter((place) => !isAsked(textAt(story, place)));
			const reached = places.filter((place) => isReached(story, place));
			const marked = places.find((place) => isMarked(passage, place));
			const [place] =
				marked === undefined
					? nearestFirst(passage.story, sentence, reached.length > 0 ? reached : places, ranked)
					: [marked];
			if (place !== undefined) return { passage, place, isReached: reached.length > 0 };
		}
		// Where the best passage puts it somewhere without a name ("in the forest"), that is the answer.
		if (SOMEWHERE.test(markedWords(passage))) return undefined;
	}
	return undefined;
}

/** Whether the reader has the words among those that answer. */
function isMarked({ reading }: ReadPassage, words: Span): boolean {
	return reading?.answer !== undefined && contains(reading.answer, words);
}

/** What is marked in the passage itself: the question in the story that it replies to may stand in another. */
function ownHighlight({ story, paragraph, highlight }: RankedPassage): readonly Span[] {
	const place = story.story.paragraphs[paragraph];
	return place === undefined ? [] : highlight.filter((span) => contains(place, span));
}

function placesWithin({ layers }: SearchableStory, span: Span): readonly Mention[] {
	const places = new Set(layers.entities.filter(({ kind }) => kind === "place").map(({ id }) => id));
	return layers.mentions.filter(
		(mention) => places.has(mention.entity) && mention.form === "proper" && contains(span, mention),
	);
}

/** Where a place is: what the story says of it. Undefined if the words name none. */
async function answerPlace(stories: readonly SearchableStory[], name: string): Promise<Answer | undefined> {
	for (const searchable of stories) {
		const found = findByName(searchable.layers, name).find(
			({ entity, how }) => entity.kind === "place" && (how === "exact" || how === "alias"),
		);
		if (found !== undefined) return answerEntity(searchable, found.entity);
	}
	return undefined;
}

/** Whether the marked words say of the one asked for, by the last word of the name, that they live. */
function saysWhoLives({ story, highlight }: RankedPassage, { lastWord }: Dweller): boolean {
	return highlight.some((span) => {
		const words = textAt(story.story, span).split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u);
		return words.some((word, at) => {
			if (!word.toLowerCase().startsWith(lastWord)) return false;
			const rest = words.slice(at).join("").slice(lastWord.length);
			return !/^\p{L}/u.test(rest) && LIVING_THERE.test(rest);
		});
	});
}
