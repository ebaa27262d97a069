import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "dotenv";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../rooms.ts";
import { build, type ChildBot, runChildBot } from "./child-bot.ts";
import { startFileHost } from "./stand-in/file-host.ts";
import { buttonsOf, textOf } from "./stand-in/messages.ts";
import { ANNA, DIRECT } from "./stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "./stand-in/stand-in.ts";

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** What README says: a copy of it, and a token. */
const EXAMPLE = parse(readFileSync(join(ROOT, ".env.example")));

/** However busy the machine is. */
const SOON = { timeout: 120_000 };

describe("node dist/src/main.js", () => {
	let standIn: StandIn;
	let dataDir: string;
	let child: ChildBot | undefined;

	beforeAll(build);

	beforeEach(async () => {
		standIn = await startStandIn();
		dataDir = mkdtempSync(join(tmpdir(), "footnote-"));
	});

	afterEach(async () => {
		child?.process.kill("SIGKILL");
		await standIn.close();
		rmSync(dataDir, { recursive: true, force: true });
	});

	function run(env: Record<string, string>) {
		child = runChildBot({ ...EXAMPLE, DATA_DIR: dataDir, DISCORD_API_URL: standIn.url, ...env });
		return child;
	}

	/** On a busy machine an answer may be announced before it comes. */
	async function answers(name: string, options: Record<string, string>, text: string): Promise<void> {
		const { message } = await standIn.slash(name, options);
		await expect.poll(() => textOf(standIn.messages.get(message?.id ?? "")), SOON).toContain(text);
	}

	test("answers on Discord, and ends with 0 and a gateway closed in order at SIGTERM", async () => {
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN });
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		await expect.poll(output, SOON).toContain('"ready":1');
		await answers("who", { name: "Losyukov" }, "Russian Deputy Foreign Minister");
		child?.process.kill("SIGTERM");
		expect(await exit).toBe(0);
		await expect.poll(() => standIn.gateway.log.at(-1)).toBe("close 1000");
		expect(standIn.violations).toEqual([]);
		expect(output()).not.toContain(TOKEN);
		expect(output()).not.toContain("Losyukov");
	});

	test("tells at HEALTH_ADDRESS when it is ready, and counts what it answers", async () => {
		const address = `127.0.0.1:${await freePort()}`;
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN, HEALTH_ADDRESS: address });
		const get = (page: string) => fetch(`http://${address}/${page}`).catch(() => undefined);
		await expect.poll(async () => (await get("readyz"))?.status, SOON).toBe(200);
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		await answers("who", { name: "Losyukov" }, "Russian Deputy Foreign Minister");
		const figures = (await (await get("metrics"))?.text()) ?? "";
		expect(figures).toMatch(/footnote_answers_total\{command="who",outcome="(?:found|closest)"\} 1/u);
		expect(figures).toContain('footnote_shards{state="ready"} 1');
		expect(figures).toMatch(/footnote_discord_responses_total\{status="20[04]"\} [1-9]/u);
		expect(figures).not.toMatch(/Losyukov|"\d{15,}"/u);
		standIn.say("/status", { by: ANNA, where: DIRECT });
		const status = textOf(await standIn.nextPost());
		const { version, msg } = JSON.parse(output().split("\n")[0] ?? "");
		expect(msg).toBe("Footnote starts");
		expect(status).toContain(`Footnote ${version}`);
		expect(status).toContain("Connections to Discord: 1 of 1 ready · servers: 1");
		standIn.gateway.cut();
		standIn.gateway.refuse(1000);
		await expect.poll(async () => (await get("readyz"))?.status, SOON).toBe(503);
		expect(await (await get("readyz"))?.text()).toContain("shard 0 is connecting");
		expect((await get("livez"))?.status).toBe(200);
		child?.process.kill("SIGTERM");
		expect(await exit).toBe(0);
	});

	test("runs on after a packet that discord.js fails on", async () => {
		const { output } = run({ DISCORD_TOKEN: TOKEN });
		await expect.poll(output, SOON).toContain('"ready":1');
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		standIn.gateway.dispatch("INTERACTION_CREATE", { id: "1", token: "secret", type: 2, data: { type: 1 } });
		await expect.poll(output, SOON).toContain("discord.js failed");
		await answers("who", { name: "Losyukov" }, "Russian Deputy Foreign Minister");
	});

	test("takes a story from a server, and still has it after kill -9", async () => {
		const files = await startFileHost();
		const env = { DISCORD_TOKEN: TOKEN, DISCORD_CDN_HOSTS: files.host };
		run(env);
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		const file = files.keep("mill.txt", "Old Tom had a mill.\n\nAnn walked to York.\n");
		const { message } = await standIn.slash("story", { file }, { subcommand: "add" });
		const shown = () => standIn.messages.get(message?.id ?? "");
		await expect.poll(() => buttonsOf(shown())["Check and add"], SOON).toBeDefined();
		const { form } = await standIn.press(shown(), buttonsOf(shown())["Check and add"]);
		await standIn.submit(form, { title: "The Mill" });
		await expect.poll(() => textOf(shown()), SOON).toContain("Added The Mill.");
		child?.process.kill("SIGKILL");
		await child?.exit;
		await files.close();
		const { output } = run(env);
		// The server's own story is opened when somebody asks there.
		await expect.poll(output, SOON).toContain('"ready":1');
		await expect.poll(output, SOON).toContain("commands unchanged");
		await answers("find", { words: "York" }, "The Mill");
		expect(standIn.violations).toEqual([]);
	});

	test("ends with 0 at SIGTERM where Discord answers nothing any more, and somebody waits", async () => {
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN });
		await expect.poll(output, SOON).toContain('"ready":1');
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		standIn.addFault({ match: /./, kind: "hang", times: 999 });
		await standIn.slash("who", { name: "Losyukov" });
		standIn.say("who is Losyukov?", { where: DIRECT });
		child?.process.kill("SIGTERM");
		expect(await exit).toBe(0);
		expect(output()).toContain('"msg":"stopped"');
	});

	test("ends with 1 and one clear message where Discord disallows its intents", async () => {
		standIn.gateway.closeNext(4014);
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN });
		expect(await exit).toBe(1);
		expect(output()).toContain("Discord closed the connection for good (4014: disallowed intents).");
		expect(output()).not.toContain("    at ");
	});

	test("ends with 0 at SIGTERM while it cannot reach Discord", async () => {
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:9/api" });
		await expect.poll(output, SOON).toContain("Discord cannot be reached; trying again");
		child?.process.kill("SIGTERM");
		expect(await exit).toBe(0);
	});

	test("ends with 1 and one clear message where Discord refuses the token", async () => {
		const wrong = "MTAwMDAwMDAwMDAwMDAwMDAy.GWrong.wrong-token-of-the-tests-000000000000";
		const { exit, output } = run({ DISCORD_TOKEN: wrong });
		expect(await exit).toBe(1);
		expect(output()).toContain("Discord refuses DISCORD_TOKEN.");
		expect(output()).not.toContain(wrong);
		expect(output()).not.toContain("    at ");
	});

	test("ends with 1 where the token is reset while it runs", async () => {
		const { exit, output } = run({ DISCORD_TOKEN: TOKEN });
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		standIn.gateway.close(4004);
		expect(await exit).toBe(1);
		expect(output()).toContain("Discord refuses DISCORD_TOKEN.");
	});
});
