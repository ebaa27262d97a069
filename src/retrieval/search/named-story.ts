import type { AnnotationLayers } from "../../annotation/layers.ts";
import { normalizeText } from "../../language/normalize.ts";
import { holdsWords } from "../../question/holds-words.ts";
import type { AskedText } from "../../question/question.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { idOf, listWords, type WordList, wordAt, wordCount } from "../index/word-list.ts";

/**
 * How strongly a question speaks of each story: 2 by its title, 1 by one of its people whom not all stories know, 0 otherwise.
 * Answers come from the story spoken of before any other.
 */
export function storyPreferences(stories: readonly SearchableStory[], question: AskedText): number[] {
	if (stories.length < 2) return stories.map(() => 0);
	const names = new Set(question.names.map(bareWords));
	const byPerson = stories.map((story) => names.size > 0 && knowsOneOf(story, names));
	const tellsApart = byPerson.includes(true) && byPerson.includes(false);
	return stories.map(({ story }, place) => {
		const title = story.title.replace(/^(?:the|an?) /iu, "");
		if (isTelling(bareWords(title)) && holdsWords(question, title)) return 2;
		return tellsApart && byPerson[place] === true ? 1 : 0;
	});
}

/** One short word as a title ("Money") is more often just that word. */
function isTelling(title: string): boolean {
	return title.includes(" ") || title.length >= 8;
}

/** All that the story's persons are called, in a bare form: so that this can be looked up without opening the layers. */
export function listPersonNames(layers: Pick<AnnotationLayers, "entities">): WordList {
	return listWords([...new Set(bareNames(layers))].sort());
}

/** All that the story's persons are called, in a bare form. */
export function personNamesOf({ layers, personNames }: SearchableStory): readonly string[] {
	if (personNames === undefined) return bareNames(layers);
	return Array.from({ length: wordCount(personNames) }, (_, at) => wordAt(personNames, at));
}

function bareNames({ entities }: Pick<AnnotationLayers, "entities">): string[] {
	return entities.filter(isPerson).flatMap(({ aliases }) => aliases.map(bareWords));
}

function knowsOneOf({ layers, personNames }: SearchableStory, names: ReadonlySet<string>): boolean {
	if (personNames !== undefined) return [...names].some((name) => idOf(personNames, name) >= 0);
	return layers.entities.some((entity) => isOneOf(names, entity));
}

function isPerson({ kind }: AnnotationLayers["entities"][number]): boolean {
	return kind === "person";
}

function isOneOf(names: ReadonlySet<string>, entity: AnnotationLayers["entities"][number]): boolean {
	return isPerson(entity) && entity.aliases.some((alias) => names.has(bareWords(alias)));
}

function bareWords(text: string): string {
	return normalizeText(text)
		.text.replace(/[^\p{L}\p{N}']+/gu, " ")
		.trim();
}
