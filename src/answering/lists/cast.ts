import type { Entity } from "../../annotation/layers.ts";
import type { ListQuestion } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer } from "../answer.ts";
import { describedEarly, type IsLate, lateNames } from "../late.ts";
import { toldOf } from "../people/description.ts";
import { unreadAmong } from "../unread.ts";
import type { Saying } from "../wording/saying.ts";
import { earlyFirst, LINES_ON_PAGE, linesOf, pageOf } from "./pages.ts";

/** Somebody, with who they are as far as it is told of them where the list stands. */
type Listed = { readonly searchable: SearchableStory; readonly entity: Entity; readonly isLate: boolean };

/** The people of the story, those most spoken of first, a line each. */
export async function answerCast(
	stories: readonly SearchableStory[],
	{ page }: ListQuestion<"cast">,
	isLate: IsLate,
): Promise<Answer> {
	const unread = unreadAmong(stories);
	if (unread !== undefined && unread.titles === undefined) return { kind: "info", headline: unread, lines: [] };
	const people = stories
		.flatMap((searchable) => peopleOf(searchable, isLate))
		.toSorted((a, b) => b.entity.count - a.entity.count);
	const listed = earlyFirst(people, (one) => one.isLate);
	const shown = pageOf(listed, page, LINES_ON_PAGE);
	const [only, ...others] = stories;
	const among = only !== undefined && others.length === 0 ? { title: only.story.title } : { stories: stories.length };
	return {
		kind: "info",
		headline: { say: "people", count: people.length, in: among },
		...linesOf(shown.items, (one) => personLine(one, stories.length > 1)),
		page: shown.page,
		...(unread === undefined ? {} : { notes: [unread] }),
	};
}

function peopleOf(searchable: SearchableStory, isLate: IsLate): readonly Listed[] {
	const { story, layers } = searchable;
	const late = lateNames(searchable, isLate);
	return layers.entities
		.filter(({ kind }) => kind === "person")
		.map((entity) =>
			late.has(entity.id)
				? { searchable, entity: earliestFirst(entity), isLate: true }
				: { searchable, entity: earliestFirst(describedEarly(story, entity, isLate)), isLate: false },
		);
}

/** A story introduces people when they come; what it calls them later may be what somebody takes them for. */
function earliestFirst(entity: Entity): Entity {
	return { ...entity, descriptions: entity.descriptions.toSorted((a, b) => a.start - b.start) };
}

function personLine({ searchable, entity }: Listed, inSeveral: boolean): Saying {
	return {
		say: "person",
		name: entity.name,
		as: toldOf(searchable, entity),
		count: entity.count,
		title: inSeveral ? searchable.story.title : undefined,
	};
}
