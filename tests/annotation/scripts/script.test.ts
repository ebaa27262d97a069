import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { tinyStory } from "../../tiny-story.ts";

/** What is said and by whom, in the words of the text; parts of one turn are set apart by "|". */
function turnsOf(text: string): (readonly [string, string])[] {
	const story = tinyStory(text);
	const words = (span: { start: number; end: number }) => story.text.slice(span.start, span.end);
	return annotate(story).quotations.map(
		({ speakerWords, parts }) =>
			[speakerWords === undefined ? "" : words(speakerWords), parts.map(words).join("|")] as const,
	);
}

/** The name of who says each turn. */
function speakersOf(text: string): (string | undefined)[] {
	const { entities, quotations } = annotate(tinyStory(text));
	return quotations.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name);
}

function repeated(first: string, second: string): string {
	return Array.from({ length: 5 }, () => `${first} Who is there?\n\n${second} It is me.`).join("\n\n");
}

describe("labels", () => {
	// COLON_LABEL, STOP_LABEL, OWN_LABEL, CAPITAL_LABEL: a label opens a paragraph.
	test.each([
		["COLON_LABEL in capitals", "MATT:", "LAURA:", "MATT", "LAURA"],
		["COLON_LABEL of several words in capitals", "TRAVIS AND SAM:", "DR. O'BRIEN:", "TRAVIS AND SAM", "DR. O'BRIEN"],
		["COLON_LABEL with a number", "GUARD 2:", "MARISHA:", "GUARD 2", "MARISHA"],
		["COLON_LABEL as names are written", "Matt:", "Mary Ann:", "Matt", "Mary Ann"],
		["COLON_LABEL with how it is said", "MATT (laughing):", "LAURA:", "MATT", "LAURA"],
		["COLON_LABEL between marks of emphasis", "*Jack*:", "**ANN:**", "Jack", "ANN"],
		["COLON_LABEL of a part that is played", "Matt (as Grog):", "DM:", "Matt", "DM"],
		["COLON_LABEL of questions and answers", "Q:", "A:", "Q", "A"],
		["STOP_LABEL in capitals", "JACK.", "LADY BRACKNELL.", "JACK", "LADY BRACKNELL"],
		["STOP_LABEL as names are written", "Jack. ", "First servant.", "Jack", "First servant"],
		["STOP_LABEL between marks of emphasis", "_Jack._", "_Mrs. Page_.", "Jack", "Mrs. Page"],
		["STOP_LABEL with how it is said", "JACK [aside].", "ANN (_rising_).", "JACK", "ANN"],
		["STOP_LABEL of questions and answers", "Q.", "A.", "Q", "A"],
		["OWN_LABEL with a stop", "JACK.\n\n", "ANN.\n\n", "JACK", "ANN"],
		["OWN_LABEL alone", "Jack\n\n", "Aunt Ann\n\n", "Jack", "Aunt Ann"],
		["CAPITAL_LABEL above what is said", "JACK\n", "ANN (rising)\n", "JACK", "ANN"],
		["STAMP_BEFORE in square brackets", "[12:03] Ann:", "[2021-03-04 12:03] Bob Lee:", "Ann", "Bob Lee"],
		["STAMP_BEFORE with a dash", "04/03/2021, 12:03 - Ann:", "12:03 - Bob:", "Ann", "Bob"],
		["STAMP_BEFORE without a mark", "12:03 Ann:", "9:04 PM Bob Lee:", "Ann", "Bob Lee"],
		["STAMP_BEFORE before angle brackets", "12:03 <Ann>", "12:04 <Bob>", "Ann", "Bob"],
		["STAMP_BEFORE in angle brackets", "<Ann>", "[12:03] <bob_7>", "Ann", "bob_7"],
		["STAMP_AFTER of today", "Ann — Today at 12:03\n", "Bob — 04/03/2021 12:03\n", "Ann", "Bob"],
		["STAMP_AFTER of the half day", "Ann  12:03 PM\n", "Bob  12:04 PM\n", "Ann", "Bob"],
	])("%s", (_, first, second, name, other) => {
		const turns = turnsOf(repeated(first, second));
		expect(turns.length).toBe(10);
		expect(turns.slice(0, 2)).toEqual([
			[name, "Who is there?"],
			[other, "It is me."],
		]);
	});

	test.each([
		["in capitals (CAPITALS_WITHIN)", "MATT", "LAURA"],
		["as names are written", "Matt", "Laura"],
	])("may stand within a paragraph %s", (_, first, second) => {
		const line = `${first}: Who is there? ${second}: It is me.`;
		const text = `${line}\n\n${second}: Oh. ${first}: Ah.\n\n${line}\n\n${line}`;
		expect(turnsOf(text).slice(0, 4)).toEqual([
			[first, "Who is there?"],
			[second, "It is me."],
			[second, "Oh."],
			[first, "Ah."],
		]);
	});

	test("are none where a word in capitals comes once", () => {
		const text = `${repeated("MATT:", "LAURA:")}\n\nNOTE: The tape ends here.`;
		expect(turnsOf(text).map(([speaker]) => speaker)).not.toContain("NOTE");
	});

	test("of somebody who speaks once count at the end and at the start, too", () => {
		const text = `GUARD: Halt!\n\n${repeated("Jane Doe:", "MATT:")}\n\n[Enter.]\n\nDoe: Halt?`;
		expect(
			turnsOf(text)
				.map(([speaker]) => speaker)
				.filter((speaker) => !/^(?:Jane Doe|MATT)$/u.test(speaker)),
		).toEqual(["GUARD", "Doe"]);
	});

	test("of several have no stop where how they speak follows (BARE_LABEL)", () => {
		const text = `${repeated("Jack.", "Ann.")}\n\nJack and Ann [together.] Who?\n\n${repeated("Jack.", "Ann.")}`;
		expect(turnsOf(text)[10]).toEqual(["Jack and Ann", "Who?"]);
	});

	test("of messages in lines that were joined end each other", () => {
		const text = "[12:03] Ann: which key [12:04] Bob: the brass one (with cork) [12:05] Cara: here [12:06] Ann: thanks";
		expect(turnsOf(text)).toEqual([
			["Ann", "which key"],
			["Bob", "the brass one (with cork)"],
			["Cara", "here"],
			["Ann", "thanks"],
		]);
	});
});

describe("what only looks like a script", () => {
	test.each([
		["labels of things that come back", repeated("INGREDIENTS:", "METHOD:")],
		["common words that come back", repeated("Vision:", "Mission:")],
		["words that open sentences", repeated("Yes.", "Well.")],
		["days", repeated("Monday.", "Tuesday.")],
		["letters of a list", repeated("A.", "B.")],
		["names with a verb of saying", repeated("Ann said:", "Bob said:")],
		["values (SPEAKS)", repeated("Ann:", "Bob:").replace(/Who is there\?|It is me\./gu, "three points")],
		["one voice alone", repeated("JACK:", "JACK:")],
	])("%s are no labels", (_, text) => {
		expect(turnsOf(text)).toEqual([]);
	});
});

describe("a turn", () => {
	const play = (middle: string) => `${repeated("JACK.", "ANN.")}\n\n${middle}\n\n${repeated("JACK.", "ANN.")}`;
	const said = (middle: string) => turnsOf(play(middle)).slice(10, -10);

	// SET_APART, OPENS_STAGE, ACTS: stage directions.
	test.each([
		["at the start (SET_APART)", "JACK. [Rising.] I go. (_Bows._)", [["JACK", "I go."]]],
		["in the middle (SET_APART)", "JACK. I go [he goes] and come.", [["JACK", "I go|and come."]]],
		["in italics (SET_APART)", "JACK. _Aside._ I _do_ go.", [["JACK", "I _do_ go."]]],
		["in a bracket that never closes (SET_APART)", "JACK. I go. [_Exit_ JACK.", [["JACK", "I go."]]],
		["as a paragraph (SET_APART)", "JACK. I go.\n\n[Enter ANN.]\n\nAnd come.", [["JACK", "I go.|And come."]]],
		["that end an act (OPENS_STAGE)", "JACK. I go.\n\nACT DROP", [["JACK", "I go."]]],
		["by their verb (OPENS_STAGE)", "JACK. I go.\n\nEnter a Servant, with eggs.", [["JACK", "I go."]]],
		["by who does something (ACTS)", "JACK. I go.\n\nAnn slowly sits down.", [["JACK", "I go."]]],
	])("is without stage directions %s", (_, middle, turns) => {
		expect(said(middle)).toEqual(turns);
	});

	test("that is nothing but a stage direction is none", () => {
		expect(said("JACK. [Goes out.]")).toEqual([]);
	});

	test("may stand below its label, and begin with a stage direction", () => {
		const text = `${repeated("JACK.\n\n", "ANN.\n\n")}\n\nJACK.\n\n[Rising.] I go.\n\nANN.\n\n(Rising.) I stay.`;
		expect(turnsOf(text).slice(-2)).toEqual([
			["JACK", "I go."],
			["ANN", "I stay."],
		]);
	});

	test("goes on over paragraphs, and keeps what is said in brackets", () => {
		expect(said("JACK. I went (I had to go) home.\n\nThere I slept.")).toEqual([
			["JACK", "I went (I had to go) home.|There I slept."],
		]);
	});

	test("ends where a tale goes on", () => {
		expect(said("JACK. I go.\n\n“You go?” said Ann Lee.")[0]).toEqual(["JACK", "I go."]);
	});
});

describe("who speaks", () => {
	test("is one under several spellings, and under the name elsewhere", () => {
		const text = `Mr. Henry Poole sat down.\n\n${repeated("LADY BRACKNELL:", "POOLE:")}\n\nLADY B.: Again?\n\nPoole: I say!`;
		const speakers = speakersOf(text);
		expect(new Set(speakers)).toEqual(new Set(["LADY BRACKNELL", "Mr. Henry Poole"]));
		expect(speakers.slice(-2)).toEqual(["LADY BRACKNELL", "Mr. Henry Poole"]);
	});

	test("is nobody in particular where several speak, or where a letter asks", () => {
		const text = `${repeated("JACK:", "ANN:")}\n\nALL: Oh!\n\nJACK and ANN: You?\n\nJACK: I.\n\nANN: I.`;
		expect(speakersOf(text).slice(10, 12)).toEqual([undefined, undefined]);
		expect(speakersOf(repeated("Q:", "A:"))[0]).toBeUndefined();
	});

	test("is two where two who talk with each other share a name", () => {
		const text = repeated("BRODIE.", "OLD BRODIE.");
		expect(speakersOf(text).slice(0, 2)).toEqual(["BRODIE", "OLD BRODIE"]);
	});

	test("is a person, be the name a place's elsewhere", () => {
		const { entities } = annotate(tinyStory(`They lived in Paris.\n\n${repeated("PARIS.", "JULIET.")}`));
		expect(entities.find(({ aliases }) => aliases.some((alias) => /^paris$/iu.test(alias)))?.kind).toBe("person");
	});
});

describe("a list of persons (HEADING, ENTRY)", () => {
	test.each([
		["THE PERSONS IN THE PLAY\n\nJack Worth, a Manservant\n\nAnn"],
		["Dramatis Personæ.\n\nJACK WORTH, _a Manservant_.\n\nANN"],
		["Characters:\n\nJack Worth -- a Manservant\n\nANN"],
	])("says who they are: %s", (list) => {
		const story = tinyStory(`${list}\n\nACT I\n\n${repeated("JACK.", "ANN.")}`);
		const jack = annotate(story).entities.find(({ aliases }) => aliases.some((alias) => /^jack worth$/iu.test(alias)));
		expect(jack?.descriptions[0]).toMatchObject({ form: "role" });
		const { start, end } = jack?.descriptions[0] ?? { start: 0, end: 0 };
		expect(story.text.slice(start, end)).toBe("a Manservant");
	});
});
