import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCommands } from "../commands/index.ts";
import { readCall } from "../src/asking/read-call.ts";
import { scopeFor } from "../src/asking/reading-limit.ts";
import { readButtonId, writeButtonId } from "../src/discord/render/button-id.ts";
import { readQuestionLine, writeQuestionLine } from "../src/discord/render/question-line.ts";
import { openInProcess } from "../src/engine/in-process.ts";
import { openSettings } from "../src/storage/settings.ts";
import { parseManifest } from "../src/story/manifest.ts";
import { answerLines } from "../src/terminal/batch.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";

/** Names that every plain object has: a lookup of a word in one finds something that nobody put there. */
const KEYS = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

const LINES = [
	"/who KEY",
	"/when KEY",
	"/where KEY",
	"/quote words:KEY",
	"/quote speaker:KEY",
	"/find KEY",
	"/find “KEY said” -KEY",
	"/passage KEY 1",
	"/passage KEY",
	"/cast",
	"/timeline",
	"/story info KEY",
	"/story KEY",
	"/help KEY",
	"who is KEY's brother?",
	"why did KEY KEY the KEY?",
	"KEY",
	"/KEY",
	"/who KEY story:KEY",
	"/ask question:KEY KEY:KEY",
];

/** A story in which such a name is a title, a heading, a person, a place, a day and every other word. */
function tale(key: string): string {
	const name = `${key[0]?.toUpperCase()}${key.slice(1)}`;
	const line = `"${key} ${key}," said ${name} on ${key}. ${name}'s brother ${key}ed the ${key} in ${name}, two ${key}s ago.`;
	return `${name}\n\nCHAPTER I. ${name}\n\n${line}\n\n${key.toUpperCase()}: ${key}\n\nCHAPTER II. ${key}\n\n${line} Mr. ${name} of ${name}, a ${key}, ${key}.\n`;
}

describe.each(KEYS)("a story called %s", (key) => {
	test("is read, and every question about it is answered", async () => {
		const corpusDir = temporaryFolder();
		for (const one of KEYS) writeFileSync(join(corpusDir, `${one}.txt`), tale(one));
		writeFileSync(
			join(corpusDir, `${key}.md`),
			`---\n${key}: x\ntitle: ${key} too\nid: md-${KEYS.indexOf(key)}\n---\n\n# ${key}\n\n${tale(key)}`,
		);
		writeFileSync(
			join(corpusDir, `page.html`),
			`<html lang="${key}"><body><${key} ${key}="1" class="${key}">${tale(key)}</${key}></body></html>`,
		);
		const library = await openInProcess({ corpusDir });
		expect((await library.statuses({ limits: new Map() })).filter(({ state }) => state !== "ready")).toEqual([]);
		const [id = ""] = (await library.statuses({ limits: new Map() })).map((one) => one.id);
		const input = (async function* () {
			for (const text of LINES) {
				yield JSON.stringify({ id: key, text: text.replaceAll("KEY", key) });
				yield JSON.stringify({ id: key, text: text.replaceAll("KEY", key), story: id, limit: "1:1", [key]: key });
			}
			yield JSON.stringify({ id: key, text: key, story: key, limit: key });
		})();
		const kinds: string[] = [];
		for await (const line of answerLines(input, allCommands, library)) kinds.push(JSON.parse(line).kind);
		expect(kinds).toHaveLength(2 * LINES.length + 1);
		for (const focused of [key, "name", "story", "citation"]) {
			const call = { command: "who", options: { name: key } };
			expect(Array.isArray(await library.complete(call, focused, key, { limits: new Map() }))).toBe(true);
		}
	});
});

test.each(KEYS)("settings keep %s as the id of a reader, a server, a channel and a story", async (key) => {
	const settings = openSettings(temporaryFolder());
	const place = { chapter: 1, paragraph: 2 };
	await settings.setReadingPosition(key, { story: key, guild: key }, place);
	await settings.setChannelLimit(key, key, key, place);
	const statuses = [{ id: key, title: key, state: "ready" as const, chapters: 3 }];
	const showing = { private: false, spoilerChannel: false, spoilers: false };
	const asker = { reader: key, guild: key, channel: key, mayManage: true };
	const ports = settings;
	expect((await scopeFor({ ...showing, asker }, statuses, ports)).limits).toEqual(new Map([[key, place]]));
	const stranger = { ...asker, reader: "nobody", channel: "none" };
	expect((await scopeFor({ ...showing, asker: stranger }, statuses, ports)).limits.size).toBe(0);
	await settings.close();
});

test.each(KEYS)("%s is no option, no button and no key of a manifest", (key) => {
	const call = readCall(allCommands, `/find ${key}`);
	expect(readQuestionLine(writeQuestionLine(call) ?? "")).toEqual(call);
	expect(() => readQuestionLine(`-# /find **${key}:** x`)).not.toThrow();
	expect(readButtonId(key)).toBeUndefined();
	const action = { kind: "name", command: "who", option: key } as const;
	expect(() => readButtonId(writeButtonId({ asker: "1", spoilers: false, action }) ?? "")).not.toThrow();
	expect(() => parseManifest(`{"${key}": "x"}`, "tale.json")).toThrow(new RegExp(`unknown key "${key}"`));
});

test("a folder whose files have such names is read", async () => {
	const corpusDir = temporaryFolder();
	mkdirSync(join(corpusDir, "toString"));
	for (const key of KEYS) writeFileSync(join(corpusDir, "toString", `${key}.txt`), tale(key));
	const library = await openInProcess({ corpusDir });
	expect(await library.statuses({ limits: new Map() })).toMatchObject([{ state: "ready" }]);
});
