import type { FindQuery } from "../question/find-query.ts";
import type { FindQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { findPassages } from "../retrieval/search/find-passages.ts";
import type { Answer, Evidence } from "./answer.ts";
import { evidenceAt } from "./evidence.ts";
import { pageOf } from "./pages.ts";
import { joinWords, quoteWords, refuse, searchedIn } from "./refusal.ts";

/** Passages on one page. */
const PAGE_SIZE = 5;

/** Every passage with the words, in the story's order, a page at a time. */
export async function answerFind(stories: readonly SearchableStory[], { query, page }: FindQuestion): Promise<Answer> {
	const hits = stories.flatMap((searchable) => findPassages(searchable, query));
	const terms = query.all.map(({ words }) => words);
	if (hits.length === 0) return nothing(stories, query, terms);
	const shown = pageOf(hits, page, PAGE_SIZE);
	const without =
		query.none.length === 0
			? ""
			: ` without ${joinWords(
					query.none.map(({ words }) => `“${words}”`),
					"or",
				)}`;
	return {
		kind: "found",
		confidence: "high",
		headline: `${hits.length} ${hits.length === 1 ? "passage holds" : "passages hold"} ${quoteWords(terms)}${without}.`,
		evidence: shown.items.map(({ searchable, paragraph, spans }) =>
			evidenceAt(searchable, paragraph, spans),
		) as unknown as [Evidence, ...Evidence[]],
		details: [],
		page: shown.page,
	};
}

/** Says which of the terms the story lacks; where it has each, that no passage has them all. */
function nothing(stories: readonly SearchableStory[], query: FindQuery, terms: readonly string[]): Answer {
	const missing = query.all.filter((term) =>
		stories.every((searchable) => findPassages(searchable, { all: [term], none: [], near: [] }).length === 0),
	);
	const where = searchedIn(stories);
	const [first, ...others] = missing;
	if (first !== undefined) {
		return refuse({
			reason: "unknown-words",
			explanation: `${quoteWords([first, ...others].map(({ words }) => words))} ${others.length === 0 ? "does" : "do"} not occur in ${where}.`,
			searchedFor: terms,
		});
	}
	const first3 = stories
		.flatMap((searchable) => findPassages(searchable, { ...query, all: query.all.slice(0, 1), none: [], near: [] }))
		.slice(0, 3);
	return refuse({
		reason: "not-together",
		explanation: `${stories.length === 1 ? "The story has" : "The stories have"} each of these words, but no passage fits all of “${terms.join(" ")}” as asked.`,
		searchedFor: terms,
		nearest: first3.map(({ searchable, paragraph, spans }) => evidenceAt(searchable, paragraph, spans)),
	});
}
