import type { DateExpression } from "../annotation/layers.ts";
import { type RankedPassage, type RankedQuestion, rankPassages } from "../retrieval/rank.ts";
import type { SearchableStory } from "../retrieval/searchable-story.ts";
import { formatDay, formatValue } from "../story/day.ts";
import { contains, type Span } from "../story/span.ts";
import type { Answer, Evidence } from "./answer.ts";
import { judgeConfidence } from "./confidence.ts";
import { evidenceAt, sentenceAround } from "./evidence.ts";
import { nearestFirst } from "./nearest-words.ts";
import { evidenceOf, PASSAGES, readAs, refusalReason, refuseRanked } from "./ranked-answer.ts";

/** Passages in which a time is looked for when the best one gives none. */
const LOOKED_THROUGH = 3;

/** When did it happen: the passage, the story's words for the time, and the date they mean. */
export function answerWhen(stories: readonly SearchableStory[], event: string): Answer {
	const own = aboutTheStory(stories, event);
	if (own !== undefined) return own;
	const ranked = rankPassages(stories, `when ${event.replace(/^\s*when\s+/i, "")}`, { count: PASSAGES });
	const refused = refusalReason(ranked);
	if (refused !== undefined) return refuseRanked(stories, ranked, refused, "a time");
	const timed = findTimed(ranked);
	if (timed === undefined) return refuseRanked(stories, ranked, "not-what-was-asked", "a time");
	const { passage, date, beside } = timed;
	// "In recent years" may belong to anything; with a word of the question missing it most likely belongs to something else.
	const [unknown] = ranked.unknownWords;
	if (unknown !== undefined && date.form !== "date") return refuseRanked(stories, ranked, "unknown-words");
	const { story, paragraph } = passage;
	const others = ranked.passages.filter((other) => other !== passage).map(evidenceOf);
	return {
		kind: "found",
		confidence: judgeConfidence(ranked).outcome === "found" && beside && unknown === undefined ? "high" : "low",
		headline:
			date.value === undefined
				? `“${date.text}”, in the story's words.`
				: `${formatValue(date.value)}: “${date.text}”.`,
		evidence: [
			evidenceAt(story, paragraph, beside ? passage.highlight : [sentenceAround(story.story, date)], {
				focus: [date],
				date,
			}),
			...others,
		],
		details: [date.rule, ...readAs(ranked)],
	};
}

type Timed = {
	readonly passage: RankedPassage;
	readonly date: DateExpression;
	/** The time stands in the sentence that answers, not merely in the same passage. */
	readonly beside: boolean;
};

/** The time in the sentence that answers; else one in another of the best passages' sentences; else one in the best passage. */
function findTimed(ranked: RankedQuestion): Timed | undefined {
	const passages = ranked.passages.slice(0, LOOKED_THROUGH);
	for (const passage of passages) {
		for (const sentence of passage.highlight) {
			const [date] = nearestFirst(passage.story, sentence, datesWithin(passage.story, sentence), ranked);
			if (date !== undefined) return { passage, date, beside: true };
		}
	}
	const [best] = passages;
	const paragraph = best?.story.story.paragraphs[best.paragraph];
	if (best === undefined || paragraph === undefined) return undefined;
	const [date] = nearestFirst(best.story, paragraph, datesWithin(best.story, paragraph), ranked);
	return date && { passage: best, date, beside: false };
}

/** Times that can be the answer, those with a date before those without. */
function datesWithin({ layers }: SearchableStory, span: Span): readonly DateExpression[] {
	const inside = layers.dates.filter((date) => contains(span, date));
	const dated = inside.filter(({ form }) => form === "date");
	return dated.length > 0 ? dated : inside;
}

const OWN_DATE =
	/\b(?:publish|publication|written|wrote|report(?:ed)?\b.*\bfiled|filed|dated|posted|printed|come out|came out|appear)/i;
const OWN_NAME = /\b(?:this|the) (?:story|report|article|text|news|piece|book|novel)\b|\bit\b/i;

/** Questions about the story itself ("when was this published?") are answered from its dateline. */
function aboutTheStory(stories: readonly SearchableStory[], event: string): Answer | undefined {
	const [only, ...others] = stories;
	if (only === undefined || others.length > 0) return undefined;
	const { story } = only;
	const named = OWN_NAME.test(event) || event.toLowerCase().includes(story.title.toLowerCase());
	if (!OWN_DATE.test(event) || !named || story.paragraphs.length === 0) return undefined;
	const day = story.dateline?.day;
	const value = day ?? story.published;
	if (value === undefined) return undefined;
	const rule = day === undefined ? "The story's date of publication." : "The story's own dateline.";
	const evidence: Evidence = { ...evidenceAt(only, 0), date: { text: value, value, rule } };
	return {
		kind: "found",
		confidence: "high",
		headline: `${day === undefined ? formatValue(value) : formatDay(day)}.`,
		evidence: [evidence],
		details: [rule],
	};
}
