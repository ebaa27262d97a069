import { normalizeText } from "../story/normalize.ts";
import type { Question } from "./question-cues.ts";
import type { SearchableStory } from "./searchable-story.ts";

/**
 * How strongly a question speaks of each story: 2 by its title, 1 by one of its people whom not all stories know, 0 otherwise.
 * Answers come from the story spoken of before any other.
 */
export function storyPreferences(stories: readonly SearchableStory[], question: Question): number[] {
	if (stories.length < 2) return stories.map(() => 0);
	const asked = ` ${bareWords(question.text)} `;
	const names = new Set(question.names.map(bareWords));
	const byPerson = stories.map(
		({ layers }) => names.size > 0 && layers.entities.some((entity) => isOneOf(names, entity)),
	);
	const tellsApart = byPerson.includes(true) && byPerson.includes(false);
	return stories.map(({ story }, place) => {
		const title = bareWords(story.title).replace(/^(?:the|an?) /u, "");
		if (isTelling(title) && asked.includes(` ${title} `)) return 2;
		return tellsApart && byPerson[place] === true ? 1 : 0;
	});
}

/** One short word as a title ("Money") is more often just that word. */
function isTelling(title: string): boolean {
	return title.includes(" ") || title.length >= 8;
}

function isOneOf(
	names: ReadonlySet<string>,
	{ kind, aliases }: SearchableStory["layers"]["entities"][number],
): boolean {
	return kind === "person" && aliases.some((alias) => names.has(bareWords(alias)));
}

function bareWords(text: string): string {
	return normalizeText(text)
		.text.replace(/[^\p{L}\p{N}']+/gu, " ")
		.trim();
}
