import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import Sqlite from "libsql";
import MiniSearch from "minisearch";
import { isStopWord } from "../../src/language/stop-words.ts";
import { peakMb, print, residentMb } from "./measured.ts";
import { makeQuestions, spreadOf } from "./questions.ts";

/** Run by `bench.ts`: one plain MiniSearch, or one FTS5 table, over the paragraphs of a corpus; nothing else that an answer needs. */
const [kind = "minisearch", corpusDir = "", dataDir = ""] = process.argv.slice(2);
const questions = makeQuestions(corpusDir, 200).map((question) =>
	question
		.toLowerCase()
		.split(" ")
		.filter((word) => !isStopWord(word, "en"))
		.join(" "),
);
mkdirSync(dataDir, { recursive: true });
globalThis.gc?.();
const pauses = monitorEventLoopDelay({ resolution: 1 });
pauses.enable();
// The loop must have turned once for a pause to be seen; what came before is the program's own start.
await new Promise((resolve) => setTimeout(resolve, 50));
pauses.reset();
const started = performance.now();
const search = kind === "fts5" ? openTable(join(dataDir, "fts5.db")) : openMiniSearch(join(dataDir, "minisearch.json"));
search(questions[0] ?? "");
const readyMs = performance.now() - started;
const loadPeakMb = peakMb();
await new Promise((resolve) => setTimeout(resolve, 10));
const times = questions.map((question) => {
	const from = performance.now();
	search(question);
	return performance.now() - from;
});
const measured = { readyMs, loadPeakMb, peakMb: peakMb(), afterMb: residentMb(), pauseMs: pauses.max / 1e6 };
print({ ...measured, question: spreadOf(times) });

function openMiniSearch(path: string): (question: string) => unknown {
	const options = { fields: ["text"], storeFields: [] };
	if (existsSync(path)) {
		const loaded = MiniSearch.loadJSON(readFileSync(path, "utf8"), options);
		return (question) => loaded.search(question);
	}
	const index = new MiniSearch(options);
	for (const [id, text] of paragraphs()) index.add({ id, text });
	// Writing belongs to no load, so it happens when everything else has been measured.
	process.once("beforeExit", () => writeFileSync(path, JSON.stringify(index)));
	return (question) => index.search(question);
}

function openTable(path: string): (question: string) => unknown {
	const fresh = !existsSync(path);
	const database = new Sqlite(path);
	if (fresh) {
		database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61')");
		const insert = database.prepare("INSERT INTO passages (rowid, text) VALUES (?, ?)");
		database.exec("BEGIN");
		for (const [id, text] of paragraphs()) insert.run(id, text);
		database.exec("COMMIT");
	}
	const select = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
	return (question) =>
		select.all(
			question
				.split(" ")
				.map((word) => `"${word}"`)
				.join(" OR "),
		);
}

function* paragraphs(): Generator<[number, string]> {
	let id = 0;
	for (const name of readdirSync(corpusDir).sort()) {
		for (const text of readFileSync(join(corpusDir, name), "utf8").split(/\r?\n\r?\n\s*/)) {
			id++;
			yield [id, text];
		}
	}
}
