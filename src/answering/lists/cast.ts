import type { ListQuestion } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer } from "../answer.ts";
import { toldOf } from "../people/description.ts";
import { unreadAmong } from "../unread.ts";
import { pageOf } from "./pages.ts";

/** People on one page. */
const PAGE_SIZE = 15;

/** The people of the story, those most spoken of first, a line each. */
export async function answerCast(stories: readonly SearchableStory[], { page }: ListQuestion<"cast">): Promise<Answer> {
	const people = stories
		.flatMap((searchable) =>
			searchable.layers.entities.filter(({ kind }) => kind === "person").map((entity) => ({ searchable, entity })),
		)
		.sort((a, b) => b.entity.count - a.entity.count);
	const unread = unreadAmong(stories);
	if (unread !== undefined && unread.titles === undefined) return { kind: "info", headline: unread, lines: [] };
	const shown = pageOf(people, page, PAGE_SIZE);
	const [only, ...others] = stories;
	const among = only !== undefined && others.length === 0 ? { title: only.story.title } : { stories: stories.length };
	return {
		kind: "info",
		headline: { say: "people", count: people.length, in: among, page: shown.page },
		lines: [
			...shown.items.map(
				({ searchable, entity }) =>
					({
						say: "person",
						name: entity.name,
						as: toldOf(searchable, entity),
						count: entity.count,
						title: stories.length > 1 ? searchable.story.title : undefined,
					}) as const,
			),
			...(unread === undefined ? [] : [unread]),
		],
	};
}
