import { expect, test } from "vitest";
import { openInProcess, type StoryRunner } from "../../src/engine/in-process.ts";
import { chapteredStory, corpusFolder } from "./corpus-folder.ts";

const everywhere = { limits: new Map() };

test("a folder is a story, its files chapters in natural order", async () => {
	const library = await openInProcess(
		corpusFolder({
			"serial/chapter 10.txt": "The tenth: Anna sailed home.\n",
			"serial/chapter 2.txt": "The second: Anna bought a boat.\n",
			"serial/chapter 1.txt": "The first: Anna dreamt of the sea.\n",
			"serial.json": '{"title": "Anna at Sea", "kind": "story"}',
		}),
	);
	expect(await library.statuses(everywhere)).toMatchObject([
		{ id: "serial", title: "Anna at Sea", chapters: 3, state: "ready" },
	]);
	expect(await found(library, "boat")).toEqual(["serial 2:1"]);
	expect(await found(library, "Anna")).toEqual(["serial 1:1", "serial 2:1", "serial 3:1"]);
});

test("a folder of reports is an archive whose reports are stories, searched together", async () => {
	const report = (day: number, text: string) => `A Report\n${day} January 2003\n\n${text}\n`;
	const library = await openInProcess(
		corpusFolder({
			"news/a.txt": report(3, "The envoy left Moscow."),
			"news/b.txt": report(5, "The envoy reached Pyongyang."),
			"news.json": '{"kind": "archive"}',
		}),
	);
	expect((await library.statuses(everywhere)).map(({ id }) => id)).toEqual(["news-a", "news-b"]);
	expect(await found(library, "envoy")).toHaveLength(2);
});

test("of many stories the right one is found, misspelt names included", async () => {
	const people = [
		"Losyukov",
		"Abernathy",
		"Quillfeather",
		"Szymborska",
		"Oyelaran",
		"Montgomery",
		"Hollingsworth",
		"Bartlett",
		"Featherstone",
	];
	const files = people.map((name, at) => [
		`story-${at}.txt`,
		`Story ${at}\n\nOne day Mr. ${name} went to town.\n\nHe came back.\n`,
	]);
	const library = await openInProcess(corpusFolder(Object.fromEntries(files)));
	expect(await library.statuses(everywhere)).toHaveLength(people.length);
	const typedFor = {
		Quillfeather: "Quillfeather",
		Quilfeather: "Quillfeather",
		Losyukof: "Losyukov",
		Featherston: "Featherstone",
	};
	for (const [typed, name] of Object.entries(typedFor)) {
		const answer = await library.run({ command: "ask", options: { question: `Where did ${typed} go?` } }, everywhere);
		expect(JSON.stringify(answer)).toContain(name);
	}
});

test("a limit answers as a file that ends there does, for a story of a library too", async () => {
	const chapters = [
		["Tom went to sea with the mate.", "He was glad."],
		["The mate drowned near Madagascar.", "Tom wept for Captain Ellison."],
		["Tom came home."],
	];
	const others = Object.fromEntries(
		Array.from({ length: 8 }, (_, at) => [
			`other-${at}.txt`,
			`Other ${at}\n\nTom met a mate at sea, day ${at}.\n\nThe end.\n`,
		]),
	);
	const whole = await openInProcess(corpusFolder({ ...others, "voyage.txt": chapteredStory("The Voyage", chapters) }));
	const ended = [chapters[0] as string[], (chapters[1] as string[]).slice(0, 1)];
	const cut = await openInProcess(corpusFolder({ ...others, "voyage.txt": chapteredStory("The Voyage", ended) }));
	const limited = { limits: new Map([["voyage", { chapter: 2, paragraph: 1 }]]) };
	for (const question of [
		"Who wept?",
		"Who is Ellison?",
		"Who is Elison?",
		"What happened near Madagascar?",
		"Who met a mate?",
	]) {
		const call = { command: "ask", options: { question } };
		expect(await whole.run(call, limited), question).toEqual(await cut.run(call, limited));
	}
});

async function found(library: StoryRunner, words: string): Promise<readonly string[]> {
	const answer = await library.run({ command: "find", options: { words } }, everywhere);
	return answer.kind === "found" ? answer.evidence.map(({ citation }) => citation) : [];
}
