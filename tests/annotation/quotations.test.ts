import { describe, expect, test } from "vitest";
import type { Entity, Mention } from "../../src/annotation/layers.ts";
import { findQuotations } from "../../src/annotation/quotations.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { tinyStory } from "../tiny-story.ts";

/** What is said and by whom, with the people given by name. */
function said(text: string, ...people: readonly (readonly [name: string, gender: Entity["gender"]])[]) {
	const story = showWhole(tinyStory(text));
	const entities: Entity[] = people.map(([name, gender], index) => ({
		id: `e${index}`,
		kind: "person",
		name,
		aliases: [name],
		gender,
		count: 1,
		descriptions: [],
	}));
	const mentions: Mention[] = entities
		.flatMap(({ id, name }) =>
			[...story.text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map(({ index }) => ({
				start: index,
				end: index + name.length,
				entity: id,
				form: "proper" as const,
			})),
		)
		.sort((a, b) => a.start - b.start);
	return findQuotations(story, entities, mentions).map((quotation) => ({
		words: quotation.parts.map(({ start, end }) => story.text.slice(start, end)),
		speaker: entities.find(({ id }) => id === quotation.speaker)?.name,
		certainty: quotation.certainty,
		kind: quotation.kind,
	}));
}

describe("findQuotations", () => {
	test("joins the parts that a cue divides into one quotation", () => {
		expect(said('"We shall go," said Emma, "when it is dry."', ["Emma", "female"])).toEqual([
			{ words: ["We shall go,", "when it is dry."], speaker: "Emma", certainty: "named", kind: "direct" },
		]);
	});

	test.each([
		["straight", '"Come in," said Emma.'],
		["curly", "“Come in,” said Emma."],
		["single", "‘Come in,’ said Emma."],
		["straight single", "'Come in,' said Emma."],
		["guillemets", "«Come in,» said Emma."],
		["guillemets turned inward", "»Come in,« said Emma."],
		["low and high", "„Come in,“ said Emma."],
	])("reads %s marks", (_, text) => {
		expect(said(text, ["Emma", "female"])).toMatchObject([{ words: ["Come in,"], speaker: "Emma" }]);
	});

	test("starts every paragraph outside a quotation, so a lost mark does no further harm", () => {
		const text = '"Come in, said Emma.\n\nShe rose.\n\n"Sit down."';
		expect(said(text, ["Emma", "female"]).at(-1)?.words).toEqual(["Sit down."]);
	});

	test("takes a speech over two paragraphs as one quotation", () => {
		const text = 'Emma said: "It began in May.\n\n"It ended in June."';
		expect(said(text, ["Emma", "female"])).toMatchObject([
			{ words: ["It began in May.", "It ended in June."], speaker: "Emma" },
		]);
	});

	test("does not take an apostrophe for a mark", () => {
		const text = "'I don't like the boys' hats, 'tis true,' said Emma.";
		expect(said(text, ["Emma", "female"])).toMatchObject([{ words: ["I don't like the boys' hats, 'tis true,"] }]);
	});
});
