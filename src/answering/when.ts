import type { DateExpression } from "../annotation/layers.ts";
import { isEnglish } from "../language/base-language.ts";
import { holdsWords } from "../question/holds-words.ts";
import type { WhenQuestion } from "../question/question.ts";
import type { ReadPassage, ReadQuestion } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { contains, overlaps, type Span } from "../story/span.ts";
import type { Answer, Evidence, Found, Refusal } from "./answer.ts";
import { type Confidence, judgeConfidence } from "./confidence/confidence.ts";
import { dateRule, evidenceAt, sentenceAround } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { nearestFirst } from "./nearest-words.ts";
import { refuseMissingRelative } from "./people/relative.ts";
import { rankQuestion } from "./rank-question.ts";
import { evidenceOf, readAs, refuseRanked, sentenceOf, showRanked } from "./ranked-answer.ts";
import { toldBy } from "./told.ts";
import type { Saying } from "./wording/saying.ts";

/** When did it happen: the passage, the story's words for the time, and the date they mean. */
export async function answerWhen(
	stories: readonly SearchableStory[],
	question: WhenQuestion,
	reader: ReaderNow,
): Promise<Answer> {
	const own = aboutTheStory(stories, question) ?? (await refuseMissingRelative(stories, question.kin));
	if (own !== undefined) return own;
	const ranked = await rankQuestion(stories, question, reader);
	const confidence = await judgeConfidence(ranked, { reader });
	// No date was looked for: what is told of it is all that can be shown.
	if (!isEnglish(ranked.resolved.language)) return showRanked(stories, ranked, confidence);
	const { outcome, reason, chance } = confidence;
	return { ...answerJudged(stories, ranked, { outcome, reason }), chance };
}

function answerJudged(
	stories: readonly SearchableStory[],
	ranked: ReadQuestion,
	{ outcome, reason }: Pick<Confidence, "outcome" | "reason">,
): Found | Refusal {
	if (outcome === "not-in-story") return refuseRanked(stories, ranked, reason ?? "not-together", "time");
	const timed = findTimed(ranked);
	const [best] = ranked.passages;
	if (timed === undefined || best === undefined) {
		// Read, the passage may say it in words that are no date: "when the sun went down".
		return best !== undefined && (outcome === "found" || best.reading !== undefined)
			? withoutTime(ranked, best)
			: refuseRanked(stories, ranked, "not-what-was-asked", "time");
	}
	const { date, beside } = timed;
	const told = toldBy(best, ranked);
	if (told === "unheard-of" && outcome === "unsure") return refuseRanked(stories, ranked, "unknown-words");
	// A time that is vague, or stands elsewhere, may belong to anything; with a word of the question missing from the
	// story it most likely belongs to something else.
	const [unknown] = ranked.unknownWords;
	if (unknown !== undefined && (date.form !== "date" || (outcome === "unsure" && !beside))) {
		return refuseRanked(stories, ranked, "unknown-words");
	}
	const { story, paragraph, highlight } = best;
	return foundIn(
		[
			evidenceAt(story, paragraph, beside ? highlight : [sentenceAround(story.story, date)], {
				focus: [date],
				date,
			}),
			...ranked.passages.slice(1).map(evidenceOf),
		],
		{
			confidence:
				outcome === "found" && beside && unknown === undefined && (told === undefined || told === "sentence")
					? "high"
					: "low",
			headline: { say: "date", value: date.value, words: date.text },
			details: [dateRule(date), ...readAs(ranked)],
		},
	);
}

/** The story tells of it, but gives no time: what it tells is shown as the closest passage, with that said. */
function withoutTime(ranked: ReadQuestion, best: ReadPassage): Found {
	return foundIn([evidenceOf(best), ...ranked.passages.slice(1).map(evidenceOf)], {
		confidence: "low",
		headline: sentenceOf(best),
		details: [...(best.reading === undefined ? [{ say: "no-time-given" } as const] : []), ...readAs(ranked)],
	});
}

type Timed = {
	readonly date: DateExpression;
	/** The time stands in the sentence that answers, not merely in the same passage. */
	readonly beside: boolean;
};

/** The time in the best passage: in the sentence that answers, else elsewhere in it. A time in another passage is most often another event's. */
function findTimed(ranked: ReadQuestion): Timed | undefined {
	const [best] = ranked.passages;
	const paragraph = best?.story.story.paragraphs[best.paragraph];
	if (best === undefined || paragraph === undefined) return undefined;
	const marked = best.reading?.answer;
	for (const stretch of [...best.highlight, paragraph]) {
		const dates = datesWithin(best.story, stretch);
		const [nearest] = nearestFirst(best.story, stretch, dates, ranked);
		const date = (marked && dates.find((one) => overlaps(one, marked))) ?? nearest;
		if (date !== undefined) return { date, beside: stretch !== paragraph };
	}
	return undefined;
}

/** Times that can be the answer, those with a date before those without. */
function datesWithin({ layers }: SearchableStory, span: Span): readonly DateExpression[] {
	const inside = layers.dates.filter((date) => contains(span, date));
	const dated = inside.filter(({ form }) => form === "date");
	return dated.length > 0 ? dated : inside;
}

/** Questions about the story itself ("when was this published?") are answered from its dateline. */
function aboutTheStory(stories: readonly SearchableStory[], question: WhenQuestion): Answer | undefined {
	const [only, ...others] = stories;
	if (only === undefined || others.length > 0) return undefined;
	const { story } = only;
	const { ofStory } = question;
	const isMeant = ofStory === "named" || (ofStory === "by-title" && holdsWords(question, story.title));
	if (!isMeant || story.paragraphs.length === 0) return undefined;
	const day = story.dateline?.day;
	const value = day ?? story.published;
	if (value === undefined) return undefined;
	const rule: Saying = { say: "own-date-rule", by: day === undefined ? "publication" : "dateline" };
	const evidence: Evidence = { ...evidenceAt(only, 0), date: { text: value, value, rule } };
	return foundIn([evidence], {
		confidence: "high",
		headline: day === undefined ? { say: "own-date", value } : { say: "own-day", day },
		details: [rule],
	});
}
