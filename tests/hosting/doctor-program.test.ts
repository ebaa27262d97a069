import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { commandsJson } from "../../src/discord/gateway/command-json.ts";
import { LEAST_NODE } from "../../src/hosting/check-node.ts";
import { createRest } from "../../src/hosting/discord-rest.ts";
import { APPLICATION_ID } from "../discord/stand-in/people.ts";
import { startStandIn, TOKEN } from "../discord/stand-in/stand-in.ts";
import { ROOT } from "../rooms.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { runFootnote } from "./run-footnote.ts";
import { NOON } from "./sound-bot.ts";

test("Discord's clock is read from its answers", async () => {
	const standIn = await startStandIn();
	onTestFinished(() => standIn.close());
	const headers = { date: "Sun, 29 Nov 2026 12:00:00 GMT" };
	standIn.addFault({ match: /@me$/, times: 1, kind: "fail", response: { status: 200, body: {}, headers } });
	const rest = createRest({ token: TOKEN, apiUrl: standIn.url, version: "1.0.0" });
	expect(await rest("GET", "/applications/@me")).toEqual({ kind: "answered", status: 200, body: {}, date: NOON });
});

test("the oldest Node.js that is not told to be too old is the one that package.json asks for", () => {
	const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
	expect(engines.node).toBe(`>=${LEAST_NODE}`);
});

describe("footnote doctor", () => {
	test("ends with 1 where something is wrong, tells it in lines of JSON too, and never shows the token", async () => {
		const standIn = await startStandIn();
		onTestFinished(() => standIn.close());
		const cwd = temporaryFolder();
		writeFileSync(join(cwd, ".env"), `DISCORD_TOKEN=${TOKEN}\nDISCORD_API_URL=${standIn.url}\nREADER=off\n`);
		const text = await runFootnote(["doctor"], { cwd });
		expect(text).toMatchObject({ code: 1, errors: "" });
		expect(text.output).toMatch(/^wrong {2}Stories: .*\n {7}→ “footnote setup” makes one/m);
		expect(text.output).toMatch(/^look {3}Commands: None is registered yet/m);
		const json = await runFootnote(["doctor", "--json"], { cwd });
		expect(json.code).toBe(1);
		const lines = json.output.trimEnd().split("\n");
		expect(lines.map((line) => JSON.parse(line).state)).toContain("wrong");
		expect(text.output + json.output).not.toContain(TOKEN);
		expect(readdirSync(cwd)).toEqual([".env"]);
	});

	test("ends with 0 after a setup, with the commands that the bot has registered", async () => {
		const standIn = await startStandIn();
		onTestFinished(() => standIn.close());
		const cwd = temporaryFolder();
		const env = { DISCORD_API_URL: standIn.url, READER: "off" };
		expect(await runFootnote(["setup"], { cwd, env, input: TOKEN })).toMatchObject({ code: 0 });
		const body = commandsJson(allCommands, "global");
		const commands = `${standIn.url}/v10/applications/${APPLICATION_ID}/commands`;
		const headers = { authorization: `Bot ${TOKEN}`, "user-agent": "DiscordBot (https://discord.js.org, 14)" };
		await fetch(commands, { method: "PUT", headers, body: JSON.stringify(body) });
		const { code, output } = await runFootnote(["doctor"], { cwd, env });
		expect(output.split("\n").filter((line) => !/^ok|^$/.test(line))).toEqual([]);
		expect(output).toMatch(/^ok {5}Commands: All \d+ are registered/m);
		expect(code).toBe(0);
	});
});
