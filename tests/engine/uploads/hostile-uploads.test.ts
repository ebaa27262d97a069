import { expect, onTestFinished, test } from "vitest";
import { openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSettings } from "../../../src/storage/settings.ts";
import { corpusFolder } from "../corpus-folder.ts";

const quiet = () => {};
const fox = "The Fox\n\nA fox ran over the hill.\n\nAnna Reed saw it on Monday.\n";

/** What once left every other server without an answer, for ever. */
const FILES: Readonly<Record<string, string>> = {
	"alices.txt": `${"Alice's ".repeat(37_500)}\n`,
	"hyphens.txt": `A title\n\n${"-".repeat(400_000)}\n`,
	"chinese.txt": `${"天地玄黄宇宙洪荒".repeat(30_000)}\n`,
	"labels.txt": `${"ANNA BOB: ".repeat(30_000)}\n`,
};

test("files made to hang are brought in by one server, and another one is answered meanwhile and after", async () => {
	const folders = corpusFolder({ "fox.txt": fox });
	const settings = openSettings(folders.dataDir);
	const engine = await openEngine({ ...folders, log: { info: quiet, warn: quiet, error: quiet } });
	const uploads = await openUploads({ dataDir: folders.dataDir, settings, engine });
	onTestFinished(async () => {
		await engine.close();
		await settings.close();
	});
	await engine.settled();
	const run = (guild: string, command: string, options: Readonly<Record<string, string>>) =>
		engine.run({ command, options }, { guild, limits: new Map() });
	const isAnswered = async () => (await run("2", "find", { words: "fox" })).kind === "found";
	for (const [name, text] of Object.entries(FILES)) {
		const bytes = new TextEncoder().encode(text);
		const coming = uploads.previewUpload("1", { name, bytes });
		expect(await isAnswered()).toBe(true);
		const { story } = await uploads.addUpload("1", (await coming).id, { title: name });
		const question = "who is Alice's brother?";
		expect((await run("1", "ask", { question, story })).kind).toMatch(/^(?:found|not-in-story|ambiguous)$/);
		expect(await isAnswered()).toBe(true);
	}
	expect((await engine.statuses({ guild: "1", limits: new Map() })).map(({ state }) => state)).toEqual(
		Array(1 + Object.keys(FILES).length).fill("ready"),
	);
});
