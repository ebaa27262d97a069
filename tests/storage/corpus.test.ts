import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type Source, scanCorpus, strayManifests } from "../../src/storage/corpus.ts";
import { type CorpusWatch, watchCorpus } from "../../src/storage/watch-corpus.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("scanCorpus", () => {
	test("takes each file as a source, with the manifest of its name", async () => {
		const folder = corpus({ "b.txt": "b", "a.epub": "a", "a.json": "{}", "b.txt.json": "{}" });
		const sources = await scanCorpus(folder);
		expect(sources.map(({ name, manifest }) => [name, manifest?.name])).toEqual([
			["a.epub", "a.json"],
			["b.txt", "b.txt.json"],
		]);
	});

	test.each([
		["a file that is hidden", ".DS_Store"],
		["a folder that is hidden", ".git/config.txt"],
		["what Word keeps beside an open file", "~$mill.docx"],
		["what an editor keeps of the file before", "mill.txt~"],
		["what vim keeps while it edits", ".mill.txt.swp"],
		["the corpus's own README", "README.md"],
		["a README without an ending, in small letters", "readme"],
		["a licence in British spelling", "LICENCE.txt"],
		["a licence in American spelling", "License"],
		["what Windows keeps of pictures", "Thumbs.db"],
		["what Windows keeps of a folder", "desktop.ini"],
		["a download that is not finished", "mill.epub.crdownload"],
		["a download that is not finished, in capitals", "MILL.EPUB.PART"],
		["a copy that a program set aside", "mill.txt.bak"],
	])("passes over %s, in the corpus and in a story's folder", async (_, name) => {
		const folder = corpus({ [name]: "a", "serial/1.txt": "b", [`serial/${name}`]: "a" });
		const sources = await scanCorpus(folder);
		expect(sources.flatMap(({ files }) => files.map((file) => file.name))).toEqual(["serial/1.txt"]);
	});

	test.each([
		["a title that begins as README does", "Readme of a Mill.txt"],
		["a README in a format of books", "readme.epub"],
		["a title with what downloads end in", "The party.txt"],
		["a title that says it is a part", "mill.part.1.txt"],
		["a title with a tilde within", "mill ~ river.txt"],
	])("takes %s for a story", async (_, name) => {
		expect((await scanCorpus(corpus({ [name]: "a" }))).map((source) => source.name)).toEqual([name]);
	});

	test("takes a folder as one source, its files in natural order, folders within it included", async () => {
		const folder = corpus({ "serial/10.txt": "", "serial/2.txt": "", "serial/part 1/1.txt": "", "empty/.keep": "" });
		const [source, ...others] = await scanCorpus(folder);
		expect(source).toMatchObject({ name: "serial", kind: "folder" });
		expect(source?.files.map(({ name }) => name)).toEqual(["serial/2.txt", "serial/10.txt", "serial/part 1/1.txt"]);
		expect(others).toEqual([]);
	});

	test("is not caught in links that go in a circle, nor by those that go nowhere", async () => {
		const folder = corpus({ "serial/1.txt": "" });
		symlinkSync(join(folder, "serial"), join(folder, "serial", "again"));
		symlinkSync(join(folder, "none"), join(folder, "dangling.txt"));
		expect((await scanCorpus(folder)).map(({ name }) => name)).toEqual(["serial"]);
	});

	test("of a missing folder says which setting to mend", async () => {
		await expect(scanCorpus(join(temporaryFolder(), "none"))).rejects.toThrow(/CORPUS_DIR/);
	});

	test("a manifest whose name fits no story is told", async () => {
		const folder = corpus({ "emma.txt": "", "emmma.json": "{}" });
		expect(await strayManifests(folder, await scanCorpus(folder))).toEqual(["emmma.json"]);
	});
});

describe("watchCorpus", () => {
	test("does not take a file that is still being written", async () => {
		const folder = corpus({ "a.txt": "a" });
		const told: string[][] = [];
		// It looks when it is told to and not by itself, so that no machine is too slow between two looks.
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		onTestFinished(() => void vi.useRealTimers());
		const { look } = watching(folder, told);
		await look();
		for (let length = 1; length < 5; length++) {
			writeFileSync(join(folder, "b.txt"), "b".repeat(length));
			await look();
		}
		expect(told).toEqual([["a.txt"]]);
		await look();
		expect(told).toEqual([["a.txt"], ["a.txt", "b.txt"]]);
	});

	test("sees a change of equal size by its time", async () => {
		const folder = corpus({ "a.txt": "a" });
		const told: string[][] = [];
		watching(folder, told);
		await until(() => told.length === 1);
		utimesSync(join(folder, "a.txt"), new Date(), new Date(2026, 1, 1));
		await until(() => told.length === 2);
	});
});

function corpus(files: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder();
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}

/** Adds the sources' names to `told` whenever they are told. */
function watching(folder: string, told: string[][]): CorpusWatch {
	const onSources = (sources: readonly Source[]) => told.push(sources.map(({ name }) => name));
	const watch = watchCorpus(folder, { onSources, onProblem: () => {} });
	onTestFinished(() => watch.stop());
	void watch.look();
	return watch;
}

/** Waits as long as it takes: the time a test may take ends what hangs. */
async function until(holds: () => boolean): Promise<void> {
	while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
