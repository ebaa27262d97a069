import type { ListQuestion } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer } from "../answer.ts";
import { pageOf } from "../pages.ts";
import { describeEntity, timesWord } from "./entity-answer.ts";

/** People on one page. */
const PAGE_SIZE = 15;

/** The people of the story, those most spoken of first, a line each. */
export async function answerCast(stories: readonly SearchableStory[], { page }: ListQuestion<"cast">): Promise<Answer> {
	const people = stories
		.flatMap(({ story, layers }) =>
			layers.entities.filter(({ kind }) => kind === "person").map((entity) => ({ story, entity })),
		)
		.sort((a, b) => b.entity.count - a.entity.count);
	const shown = pageOf(people, page, PAGE_SIZE);
	const title = stories.length === 1 ? stories[0]?.story.title : `${stories.length} stories`;
	return {
		kind: "info",
		headline:
			people.length === 0
				? `No person is named in ${title}.`
				: `${people.length} ${people.length === 1 ? "person" : "people"} in ${title}${shown.page.count > 1 ? `, page ${shown.page.number} of ${shown.page.count}` : ""}`,
		lines: shown.items.map(({ story, entity }) => {
			const described = entity.descriptions.length > 0 ? `: ${describeEntity(story, entity)}` : "";
			return `${entity.name}${described} (${timesWord(entity.count)}${stories.length > 1 ? `, ${story.title}` : ""})`;
		}),
	};
}
