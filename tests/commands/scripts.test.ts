import { describe, expect, test } from "vitest";
import { surroundingsOf } from "../../src/reading/surroundings.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { searchable } from "../bundled-story.ts";
import { found, run } from "./run-line.ts";

const LONG = "I saw him go down to the water with his lantern lit, sir, and come up again with it put out. ".repeat(4);

const PLAY = `THE KEY

A Play

THE PERSONS IN THE PLAY

LANE, Manservant
JACK, his master

ACT I

[LANE is laying the table.]

JACK.

It has rained since Tuesday. Is there a letter?

LANE.

There is none, sir.

JACK.

Where did the ferryman hide the key?

LANE.

[Bowing.] Under the third stone of the bridge. ${LONG}

JACK.

Did you look?

LANE.

I looked, sir. (He pours the tea.) It was not there.

JACK.

Then he has moved it!

BOTH.

The ferryman!

LANE.

I shall bring the boat, sir.`;

const play = searchable(showWhole(readStory({ path: "key.txt", bytes: new TextEncoder().encode(PLAY) })));

describe("a play", () => {
	test("/who tells what its list of persons says", async () => {
		const { headline, confidence } = await found(run("/who Lane", play));
		expect(headline).toBe("LANE: “Manservant”.");
		expect(confidence).toBe("high");
	});

	test("/quote says who says it, without stage directions", async () => {
		const { headline, evidence } = await found(run("/quote It was not there", play));
		expect(headline).toBe("“It was not there.” Said by LANE.");
		expect(evidence[0].quotation?.text).toBe("I looked, sir. … It was not there.");
		expect((await found(run("/quote The ferryman! speaker:both", play))).headline).toBe(
			"“The ferryman!” Said by BOTH.",
		);
	});

	test("/quote lists the turns of one speaker, and /cast all who speak", async () => {
		expect((await found(run("/quote speaker:Lane", play))).headline).toBe("LANE is quoted 4 times.");
		expect(await run("/cast", play)).toMatchObject({ lines: [{ name: "JACK" }, { name: "LANE" }] });
	});

	test("a question is answered by what the next one says, not by the name above it", async () => {
		const { evidence } = await found(run("/ask Where did the ferryman hide the key?", play));
		expect(evidence[0].text).toMatch(/^\[Bowing\.\] Under the third stone/u);
	});

	test("a question is read together with its reply, however long", () => {
		const asked = play.story.paragraphs.findIndex(({ start }) => play.story.text.startsWith("Where did", start));
		expect(surroundingsOf(play, asked).text).toMatch(/^Where did .*\n\nLANE\.\n\n\[Bowing\.\]/u);
	});
});
