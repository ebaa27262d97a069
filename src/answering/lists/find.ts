import type { FindQuery } from "../../question/find-query.ts";
import type { FindQuestion } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { findPassages, type Hit } from "../../retrieval/search/find-passages.ts";
import type { Answer } from "../answer.ts";
import { evidenceAt } from "../evidence.ts";
import { foundIn } from "../found.ts";
import type { IsLate } from "../late.ts";
import { refuse, refuseOtherLanguage, searchedIn } from "../refusal.ts";
import type { Saying } from "../wording/saying.ts";
import { earlyFirst, pageOf } from "./pages.ts";

/** Passages on one page. */
const PAGE_SIZE = 5;

/** Every passage with the words, in the story's order, a page at a time; of several stories what is late after the rest. */
export async function answerFind(
	stories: readonly SearchableStory[],
	{ query, page }: FindQuestion,
	isLate: IsLate,
): Promise<Answer> {
	const hits = stories.flatMap((searchable) => findPassages(searchable, query));
	const terms = query.all.map(({ words }) => words);
	const listed = earlyFirst(hits, ({ searchable: { story }, paragraph }) =>
		isLate(story, story.paragraphs[paragraph]?.start ?? 0),
	);
	const shown = pageOf(listed, page, PAGE_SIZE);
	const evidence = shown.items.map(({ item: { searchable, paragraph, spans } }) =>
		evidenceAt(searchable, paragraph, spans),
	);
	return (
		foundIn(evidence, {
			confidence: "high",
			headline: { say: "passages-with", count: hits.length, terms, without: query.none.map(({ words }) => words) },
			details: [],
			page: shown.page,
		}) ?? nothing(stories, query, terms)
	);
}

/** Says which of the terms the story lacks; where it has each, what no passage fits. */
function nothing(stories: readonly SearchableStory[], query: FindQuery, terms: readonly string[]): Answer {
	const missing = query.all.filter((term) =>
		stories.every((searchable) => findPassages(searchable, { all: [term], none: [], near: [] }).length === 0),
	);
	if (missing.length > 0) {
		return (
			refuseOtherLanguage(stories, terms.join(" "), { searchedFor: terms }) ??
			refuse({
				reason: "unknown-words",
				explanation: { say: "not-occurring", words: missing.map(({ words }) => words), in: searchedIn(stories) },
				searchedFor: terms,
			})
		);
	}
	const { explanation, hits } = notTogether(stories, query, terms);
	return refuse({
		reason: "not-together",
		explanation,
		searchedFor: terms,
		nearest: hits.slice(0, 3).map(({ searchable, paragraph, spans }) => evidenceAt(searchable, paragraph, spans)),
	});
}

/** What of the query nothing fits, though all terms occur, and the passages that fit but for that. */
function notTogether(
	stories: readonly SearchableStory[],
	query: FindQuery,
	terms: readonly string[],
): { readonly explanation: Saying; readonly hits: readonly Hit[] } {
	const passages = (asked: FindQuery) => stories.flatMap((searchable) => findPassages(searchable, asked));
	const wanted = {
		terms: query.all.filter((term) => !query.near.some((pair) => pair.includes(term))).map(({ words }) => words),
		near: query.near.map(([one, other]) => [one.words, other.words] as const),
	};
	const withExcluded = passages({ ...query, none: [] });
	if (withExcluded.length > 0) {
		const without = query.none.map(({ words }) => words);
		return { explanation: { say: "not-without", ...wanted, without }, hits: withExcluded };
	}
	const apart = passages({ ...query, none: [], near: [] });
	if (apart.length > 0) return { explanation: { say: "not-near", ...wanted }, hits: apart };
	return {
		explanation: { say: "each-but-not-together", terms, inSeveral: stories.length !== 1 },
		hits: passages({ all: query.all.slice(0, 1), none: [], near: [] }),
	};
}
