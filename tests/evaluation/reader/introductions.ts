import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { Description, Entity } from "../../../src/annotation/layers.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { contains, textAt } from "../../../src/story/span.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import type { Lesson, LessonText } from "./lesson.ts";

/** Novels that our own questions are about: nothing is learned from them. */
const ASKED_BY_US = [
	"doyle--the-memoirs-of-sherlock-holmes.txt",
	"montgomery--anne-of-avonlea.txt",
	"wharton--the-age-of-innocence.txt",
];

/** Before the words that say who somebody is: "Samoylenko, the | army doctor". Others say how somebody was for once. */
const OWNED = /(?:^|\s)(?:an?|the|his|her|their)\s+$/iu;

/** People of one novel who are asked for: those most often named. */
const MOST_PEOPLE = 25;
const LEAST_MENTIONS = 3;

/**
 * Who somebody is, in novels: where the text says it beside the name ("Samoylenko, the army doctor"), outside of speech, it
 * answers, and the many other places with the name do not. Made by the rules of the annotation, so only its plainest form.
 */
export function readIntroductions(folder: string): LessonText[] {
	return readdirSync(folder)
		.filter((file) => !ASKED_BY_US.includes(file))
		.sort()
		.map((file) => {
			const story = showWhole(readStory({ path: file, bytes: readFileSync(join(folder, file)) }));
			const { entities, quotations } = annotate(story);
			const isTold = (description: Description) =>
				description.form === "apposition" &&
				OWNED.test(story.text.slice(Math.max(0, description.start - 10), description.start)) &&
				!quotations.some((quotation) => contains(quotation, description));
			const paragraphOf = ({ start }: Description) => story.paragraphs.findIndex(({ end }) => end > start);
			const ask = (entity: Entity, at: number): Lesson[] => {
				const [told] = entity.descriptions.filter(isTold);
				if (told === undefined) return [];
				const paragraph = paragraphOf(told);
				const name = at % 3 === 0 ? (entity.aliases[0] ?? entity.name) : entity.name;
				return [
					{
						question: at % 4 === 0 ? `Who was ${name}?` : `Who is ${name}?`,
						paragraph,
						relevant: entity.descriptions.map(paragraphOf),
						answerable: true,
						answers: [textAt(story, told)],
						answerStart: told.start - (story.paragraphs[paragraph]?.start ?? 0),
					},
				];
			};
			const people = entities
				.filter(({ kind, count }) => kind === "person" && count >= LEAST_MENTIONS)
				.toSorted((a, b) => b.count - a.count)
				.flatMap(ask);
			return {
				id: file,
				set: "introductions",
				paragraphs: story.paragraphs.map((span) => textAt(story, span)),
				questions: people.slice(0, MOST_PEOPLE),
			};
		});
}
