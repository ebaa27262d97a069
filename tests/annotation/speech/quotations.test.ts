import { describe, expect, test } from "vitest";
import type { Entity, Mention } from "../../../src/annotation/layers.ts";
import { findQuotations } from "../../../src/annotation/speech/quotations.ts";
import { showWhole } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";

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

	test("reads dialogue that opens with a dash, without the cue", () => {
		const lines = ["—Come in, said Emma. Sit down.", "—Thank you.", "—Tea?", "—No, said Emma.", "—Well then."];
		expect(said(lines.join("\n\n"), ["Emma", "female"])[0]).toMatchObject({
			words: ["Come in,", "Sit down."],
			speaker: "Emma",
		});
	});

	test("takes the labels of a transcript for the speakers", () => {
		const text =
			"MATT: Hello, Laura. LAURA: Hi! MATT: Roll, please.\n\nLAURA: Nineteen.\n\nMATT: It hits.\n\nLAURA: Yes!\n\nMATT: So. LAURA: So what?";
		expect(said(text, ["Laura", "female"]).slice(0, 3)).toEqual([
			{ words: ["Hello, Laura."], speaker: undefined, certainty: "named", kind: "direct" },
			{ words: ["Hi!"], speaker: "Laura", certainty: "named", kind: "direct" },
			{ words: ["Roll, please."], speaker: undefined, certainty: "named", kind: "direct" },
		]);
	});

	test.each([
		["Rice says the issue is an international threat.", "the issue is an international threat", "Rice"],
		["Rice warned the envoy on Sunday that talks would fail.", "talks would fail", "Rice"],
		["According to Rice, the talks have failed again.", "the talks have failed again", "Rice"],
		["The talks have failed again, according to Rice.", "The talks have failed again", "Rice"],
	])("finds reported speech in: %s", (text, words, speaker) => {
		expect(said(text, ["Rice", "female"])).toEqual([{ words: [words], speaker, certainty: "named", kind: "reported" }]);
	});

	test("does not report where nothing is said", () => {
		expect(said("Emma said nothing. She told him the time that day.", ["Emma", "female"])).toEqual([]);
	});

	test("leaves out words held up with tongs, but not those of a report", () => {
		expect(said('The "Avenue" was a road, and she "ran" the school.')).toEqual([]);
		const reported = said('Media quoted one official as saying it must be resolved with both "face to face."');
		expect(reported.at(-1)).toMatchObject({ words: ["face to face."], kind: "direct", certainty: "resolved" });
	});

	test("does not take the one who is spoken to for the speaker", () => {
		const text = '"Good morning," said Emma to Harriet.\n\n"Are you well, Emma?"\n\n"Quite well, Harriet."';
		expect(said(text, ["Emma", "female"], ["Harriet", "female"]).map(({ speaker }) => speaker)).toEqual([
			"Emma",
			"Harriet",
			"Emma",
		]);
	});

	test("takes a letter in marks, from salutation to close, for no speech", () => {
		const letter = '"Dear Mrs. Ward,"\n\n"I come on Friday."\n\n"Yours truly,"\n\n"ANNA."\n\n"Well!" said Emma.';
		expect(said(letter).map(({ words }) => words)).toEqual([["Well!"]]);
	});

	test("takes a verse that is set in for no speech", () => {
		const verse = 'She sang.\n\n     "Vacant heart and hand and eye,\n\n"Enough," said Emma.\n\nShe rose.';
		expect(said(verse).map(({ words }) => words)).toEqual([["Enough,"]]);
	});

	test("takes a title or a term in a tale for no speech", () => {
		expect(said('She never opened the "History of England," which they called "dull."')).toEqual([]);
	});

	test("does not take Polly for an adverb", () => {
		expect(said('"Get on my sled," answered Polly, in a whisper.', ["Polly", "female"])[0]?.certainty).toBe("named");
	});

	test("gives the speech of a possessor's relative to no one by that name", () => {
		expect(said('"Come," said Emma\'s father.', ["Emma", "female"])[0]?.certainty).not.toBe("named");
	});

	test("finds who says I when the others call the narrator by name", () => {
		const turn = '"Is it far, Watson?" asked Holmes.\n\n"Very far," I said.\n\n';
		expect(said(turn.repeat(6), ["Holmes", "male"], ["Watson", "male"])[1]?.speaker).toBe("Watson");
	});
});
