import { isEnglish } from "../language/base-language.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Saying } from "./wording/saying.ts";

/** Whether nothing is known of a story but its words: the rules for names, dates and speakers are for English. */
export function isUnread({ story }: Pick<SearchableStory, "story">): boolean {
	return !isEnglish(story.language);
}

type Unread = Extract<Saying, { say: "rules-are-english" }>;

/** Says of which stories nothing is known but their words; it names none where that is so of all. */
export function unreadAmong(stories: readonly SearchableStory[]): Unread | undefined {
	const unread = stories.filter(isUnread);
	if (unread.length === 0) return undefined;
	if (unread.length === stories.length) return { say: "rules-are-english" };
	return { say: "rules-are-english", titles: unread.map(({ story }) => story.title) };
}
