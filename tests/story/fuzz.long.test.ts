import fc from "fast-check";
import { describe, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readStory } from "../../src/story/read-story.ts";
import { type Book, bookFormats, packed } from "./book-files.ts";
import { expectSound } from "./sound-reading.ts";

/** Files of each format that are damaged at random. */
const RUNS = 5000;

/** `FUZZ_MINUTES=10` goes on for so long with each format instead. */
const MINUTES = Number(process.env["FUZZ_MINUTES"] ?? 0);

const OPTIONS =
	MINUTES > 0 ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: MINUTES * 60_000 } : { numRuns: RUNS };

const BOOK: Book = {
	title: "The Miller & the <Flood>",
	chapters: [1, 2, 3].map((number) => ({
		heading: `Chapter ${number}: The Weir`,
		paragraphs: [
			"“Never,” said Zoë at the café, and the rain fell on the roofs of the town for the third day.",
			"* * *",
			"The miller’s daughter counted 1,204 sacks by the light of one lamp; nobody had come for them.",
		],
	})),
};

/** What parsers trip over: marks that open and never close, lengths that lie, bytes that are no characters. */
const SPICES = [
	"<",
	"</",
	"<!--",
	"-->",
	"<![CDATA[",
	"]]>",
	"<?xml",
	"&#x110000;",
	"&amp",
	'="',
	"<p",
	"<pre>",
	"<svg><title>",
	"<template>",
	"```",
	"---\n",
	"[[",
	"![](",
	"%%",
	"==",
	"\u0000",
	"\u2028",
	"\u0085",
	"\f",
	"\u202e",
	"\ud800",
	"\ufeff",
	"*** START OF THIS PROJECT GUTENBERG EBOOK",
	"*END*THE SMALL PRINT",
	"CONTENTS\n",
	"CHAPTER I\n",
	"Content-Type: multipart/related; boundary=x\n\n--x\n",
	"=E2=80",
];

type Change =
	| { readonly at: number; readonly kind: "cut" | "drop" | "repeat"; readonly length: number }
	| { readonly at: number; readonly kind: "byte"; readonly value: number }
	| { readonly at: number; readonly kind: "spice"; readonly words: string };

const AT = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const CHANGES: fc.Arbitrary<readonly Change[]> = fc.array(
	fc.oneof(
		fc.record({ at: AT, kind: fc.constantFrom("cut", "drop", "repeat"), length: fc.integer({ min: 1, max: 600 }) }),
		fc.record({ at: AT, kind: fc.constant("byte"), value: fc.integer({ min: 0, max: 255 }) }),
		fc.record({ at: AT, kind: fc.constant("spice"), words: fc.constantFrom(...SPICES) }),
	) as fc.Arbitrary<Change>,
	{ minLength: 1, maxLength: 8 },
);

function changed(given: Uint8Array, changes: readonly Change[]): Uint8Array {
	let bytes = given;
	for (const change of changes) {
		const at = Math.floor(change.at * bytes.length);
		bytes = Buffer.concat([bytes.subarray(0, at), ...changedRest(bytes.subarray(at), change)]);
	}
	return bytes;
}

function changedRest(rest: Uint8Array, change: Change): readonly Uint8Array[] {
	switch (change.kind) {
		case "cut":
			return [];
		case "drop":
			return [rest.subarray(change.length)];
		case "repeat":
			return [rest.subarray(0, change.length), rest];
		case "byte":
			return [Uint8Array.of(change.value), rest.subarray(1)];
		case "spice":
			return [Buffer.from(change.words, "utf8"), rest];
	}
}

async function readDamaged(path: string, bytes: Uint8Array): Promise<void> {
	try {
		expectSound(await readStory({ path, bytes }));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
}

describe("a damaged file is read as a sound story or refused with a word", () => {
	test.each(Object.entries(bookFormats))("%s, its bytes", async (_, { path, write }) => {
		const bytes = write(BOOK);
		await fc.assert(
			fc.asyncProperty(CHANGES, (changes) => readDamaged(path, changed(bytes, changes))),
			OPTIONS,
		);
	});

	// Within an archive bytes at random only break the checks around it: its parts are damaged by themselves.
	test.each(Object.entries(bookFormats).filter(([, { parts }]) => parts !== undefined))(
		"%s, its parts",
		async (_, { path, parts }) => {
			const files = Object.entries(parts?.(BOOK) ?? {});
			await fc.assert(
				fc.asyncProperty(fc.nat({ max: files.length - 1 }), CHANGES, async (damagedPart, changes) => {
					const damaged = files.map(
						([name, content], at) => [name, at === damagedPart ? changed(content, changes) : content] as const,
					);
					await readDamaged(path, packed(Object.fromEntries(damaged)));
				}),
				OPTIONS,
			);
		},
	);
});
