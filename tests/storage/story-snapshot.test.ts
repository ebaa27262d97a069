import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { storyPreferences } from "../../src/retrieval/search/named-story.ts";
import { searchPassages } from "../../src/retrieval/search/search-passages.ts";
import { createPartCache } from "../../src/storage/part-cache.ts";
import { prepareStory } from "../../src/storage/read-source.ts";
import { openSnapshot, SnapshotDamaged } from "../../src/storage/snapshot-file.ts";
import { openStorySnapshot, SNAPSHOT_FORMAT, writeStorySnapshot } from "../../src/storage/story-snapshot.ts";
import { textAt } from "../../src/story/span.ts";
import { cutAt } from "../../src/story/visible-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const report = prepareStory(
	tinyStory(
		'North Korean officials warned the Russian envoy, Alexander Losyukov, on Sunday.\n\n"We talked for hours," Mr. Losyukov said. He left Pyongyang on January 20, 2003.',
		{ author: "A. Writer", dateline: { place: "Seoul", day: "2003-01-20" } },
	),
);
const accented = prepareStory(
	tinyStory("Zoë’s naïve “friend” 😀 Łukasz said nothing.\n\nŁukasz left.", { id: "accented" }),
);

const cache = createPartCache(1e6);

describe("a story from its snapshot", () => {
	test.each([report, accented])("is the story that was written", (written) => {
		const path = snapshotOf([written]);
		const read = openStorySnapshot(path)?.stories[0]?.open(cache);
		expect({ ...read?.story }).toEqual(JSON.parse(JSON.stringify(written.story)));
		expect(JSON.parse(JSON.stringify({ ...read?.layers }))).toEqual(JSON.parse(JSON.stringify(written.layers)));
		expect(read?.index).toEqual(written.index);
	});

	test("answers searches the same", () => {
		const read = openStorySnapshot(snapshotOf([report]))?.stories[0];
		const boosts = new Map([["envoi", 1]]);
		const index = read?.open(cache, { findable: read.findable() }).index;
		expect(index && searchPassages(index, boosts, 9)).toEqual(searchPassages(report.index, boosts, 9));
	});

	test("says how many paragraphs a limit leaves", () => {
		const read = openStorySnapshot(snapshotOf([report]))?.stories[0];
		const counts = [0, 1, 2, 9].map((paragraph) => read?.paragraphsUpTo({ chapter: 1, paragraph }));
		expect(counts).toEqual([0, 1, 2, 2]);
	});

	test("shares one file with the other stories of its source", () => {
		const snapshot = openStorySnapshot(snapshotOf([report, accented]));
		expect(snapshot?.stories.map(({ summary }) => summary.id)).toEqual(["tiny", "accented"]);
		expect(snapshot?.stories[1]?.open(cache).story.text).toBe(accented.story.text);
	});
});

/** Names of fields, one within the other. */
function fieldsOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return [...new Set(value.flatMap(fieldsOf))].sort();
	if (typeof value !== "object" || value === null) return [];
	const fields = Object.entries(value).flatMap(([name, of]) => [
		name,
		...fieldsOf(of).map((inner) => `${name}.${inner}`),
	]);
	return fields.sort();
}

// Older snapshots answer until a newer version has read anew, so a form has one number: where this fails, raise
// SNAPSHOT_FORMAT and write the new form down here.
const FORM_11 = [
	"0/dates end form grain start text value why why.by why.weekday why.which",
	"0/entities aliases count descriptions descriptions.end descriptions.form descriptions.start gender id kind name",
	"0/quotations anchor certainty cue cue.end cue.start end kind parts parts.end parts.start speaker speakerWords speakerWords.end speakerWords.start start",
	"0/story author chapters chapters.end chapters.number chapters.start dateline dateline.day dateline.place id language leftOut names names.aliases names.distinct names.notNames notes title warnings",
	"summaries problems summaries summaries.chapters summaries.id summaries.language summaries.length summaries.paragraphs summaries.reading summaries.title",
	..."0/find-hashedStems 0/find-hashes 0/find-lengths 0/find-passages 0/find-starts 0/index-capitalCounts 0/index-firstSentences 0/index-paragraphStarts 0/index-runStarts 0/index-runWords 0/index-sentenceSpans 0/index-sentenceStarts 0/index-stemCodes 0/index-stemIds 0/index-stemPassages 0/index-stemStarts 0/index-tokens 0/index-wordClasses 0/index-wordCodes 0/index-wordCounts 0/index-wordStarts 0/mentions 0/names-codes 0/names-starts 0/paragraphs 0/sentences 0/text-latin1/0".split(
		" ",
	),
];

test("a snapshot has the form that its number stands for", () => {
	const file = openSnapshot(snapshotOf([report]));
	const form = Object.entries(file?.readTogether("") ?? {}).map(([name, bytes]) => {
		if (!/(?:story|entities|dates|quotations|summaries)$/u.test(name)) return name;
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
		return [name, ...fieldsOf(JSON.parse(text))].join(" ");
	});
	expect(SNAPSHOT_FORMAT).toBe(11);
	expect(form.sort()).toEqual(FORM_11.toSorted());
});

describe.each(["naive", "naïve", "Łukasz"])("a long text with %s in it, of which parts are read", (word) => {
	const line = `The ${word} captain said that he would sail at dawn, and nobody answered him.`;
	const written = prepareStory(tinyStory(Array.from({ length: 1500 }, (_, at) => `${at}. ${line}`).join("\n\n")));
	const open = () => openStorySnapshot(snapshotOf([written]))?.stories[0]?.open(createPartCache(1e6));
	const { text, paragraphs } = written.story;

	test("gives every paragraph as the whole text has it", () => {
		const read = open();
		const words = paragraphs.map((paragraph) => read && textAt(read.story, paragraph));
		expect(words).toEqual(paragraphs.map(({ start, end }) => text.slice(start, end)));
	});

	test("gives what lies over several parts, and what goes beyond the end", () => {
		const read = open();
		const spans = [0, 1, 8191, 8192].map((start) => ({ start, end: start + 20_000 }));
		spans.push({ start: 0, end: text.length + 9 }, { start: 5, end: 5 });
		expect(spans.map((span) => read && textAt(read.story, span))).toEqual(
			spans.map(({ start, end }) => text.slice(start, end)),
		);
	});

	test("a story that is cut from it has nothing but its own text", () => {
		const read = open();
		const cut = read && cutAt(read.story, { chapter: 1, paragraph: 2 });
		expect(cut && textAt(cut, { start: 0, end: text.length })).toBe(text.slice(0, paragraphs[1]?.end));
	});
});

test("a story from its snapshot is preferred for the same names", () => {
	const stored = openStorySnapshot(snapshotOf([report, accented]))?.stories ?? [];
	const stories = stored.map((one) => one.open(cache));
	expect(stories.every(({ personNames }) => personNames !== undefined)).toBe(true);
	for (const asked of ["What did Losyukov say?", "What did Alexander Losyukov say?", "What did Zebra say?"]) {
		const question = readAskedText(asked);
		expect(storyPreferences(stories, question)).toEqual(storyPreferences([report, accented], question));
	}
	expect(storyPreferences(stories, readAskedText("What did Alexander Losyukov say?"))).toEqual([1, 0]);
});

describe("a snapshot that is not whole is not read", () => {
	test("one that is missing", () => {
		expect(openStorySnapshot(join(temporaryFolder(), "none"))).toBeUndefined();
	});

	test("one cut at any place", () => {
		const path = snapshotOf([report]);
		const size = readFileSync(path).length;
		for (const kept of [size - 1, size - 30, size >> 1, 10, 0]) {
			truncateSync(path, kept);
			expect(() => openStorySnapshot(path)).toThrow(SnapshotDamaged);
		}
	});

	test("one with any byte changed", () => {
		const path = snapshotOf([report]);
		const bytes = readFileSync(path);
		for (let at = 8; at < bytes.length; at += Math.ceil(bytes.length / 97)) {
			const changed = Buffer.from(bytes);
			changed[at] = (changed[at] as number) ^ 0x10;
			writeFileSync(path, changed);
			expect(isTrusted(path), `byte ${at} of ${bytes.length}`).toBe(bytes[at] === 0 && isPadding(bytes, at));
		}
	});

	test("one whose writing failed leaves nothing behind", () => {
		const folder = temporaryFolder();
		const failing = function* () {
			yield report;
			throw new Error("no more");
		};
		expect(() => writeStorySnapshot(join(folder, "one"), failing())).toThrow("no more");
		expect(readdirSync(folder)).toEqual([]);
	});
});

function snapshotOf(stories: Parameters<typeof writeStorySnapshot>[1]): string {
	const path = join(temporaryFolder(), "one");
	writeStorySnapshot(path, stories);
	return path;
}

/** Whether everything in the file is read without complaint. */
function isTrusted(path: string): boolean {
	try {
		openStorySnapshot(path)?.verify();
		return true;
	} catch (error) {
		expect(error).toBeInstanceOf(SnapshotDamaged);
		return false;
	}
}

/** Zeros between sections carry nothing. */
function isPadding(bytes: Buffer, at: number): boolean {
	const tableAt = Number(bytes.readBigUInt64LE(bytes.length - 28));
	const table = JSON.parse(bytes.subarray(tableAt, bytes.length - 28).toString()) as Record<
		string,
		{ at: number; bytes: number }
	>;
	return at < tableAt && !Object.values(table).some((section) => at >= section.at && at < section.at + section.bytes);
}
