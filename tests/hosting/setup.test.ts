import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { askHidden, askWhether } from "../../src/hosting/ask-operator.ts";
import { withSetting } from "../../src/hosting/env-file.ts";
import { APPLICATION_ID } from "../discord/stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "../discord/stand-in/stand-in.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { runFootnote } from "./run-footnote.ts";

describe("footnote setup", () => {
	let standIn: StandIn;
	let cwd: string;

	beforeEach(async () => {
		standIn = await startStandIn();
		cwd = temporaryFolder();
		onTestFinished(() => standIn.close());
	});

	const envFile = () => readFileSync(join(cwd, ".env"), "utf8");
	const setup = (words: readonly string[], env: Readonly<Record<string, string>>, input?: string) =>
		runFootnote(["setup", ...words], {
			cwd,
			env: { DISCORD_API_URL: standIn.url, ...env },
			...(input === undefined ? {} : { input }),
		});

	test("takes a token: it is written, the bot can be added everywhere, and there is a story to try", async () => {
		const { code, output, errors } = await setup([], { DISCORD_TOKEN: TOKEN });
		expect([code, errors]).toEqual([0, ""]);
		expect(output).toContain(`client_id=${APPLICATION_ID}&scope=bot+applications.commands&permissions=274877975552`);
		expect(output).toContain(`client_id=${APPLICATION_ID}&integration_type=1&scope=applications.commands`);
		expect(output).not.toMatch(/^(?:look|wrong)/m);
		expect(standIn.application.fields["integration_types_config"]).toEqual({
			"0": { oauth2_install_params: { scopes: ["applications.commands", "bot"], permissions: "274877975552" } },
			"1": { oauth2_install_params: { scopes: ["applications.commands"], permissions: "0" } },
		});
		expect(standIn.violations).toEqual([]);
		expect(envFile()).toContain(`\nDISCORD_TOKEN=${TOKEN}\n`);
		expect(envFile()).toContain("\nCORPUS_DIR=corpus\n");
		if (process.platform !== "win32") expect(statSync(join(cwd, ".env")).mode & 0o777).toBe(0o600);
		expect(readdirSync(join(cwd, "corpus"))).toContain("russian-envoy.txt");
		expect(output).not.toContain(TOKEN);
	});

	test("reads a token that is piped in, and done again changes nothing", async () => {
		await setup([], {}, `${TOKEN}\n`);
		const before = envFile();
		const { code, output } = await setup([], {}, "");
		expect(code).toBe(0);
		expect(output).toContain("Discord knows it");
		expect(envFile()).toBe(before);
		expect(standIn.requests.filter(({ method }) => method === "PATCH")).toHaveLength(1);
	});

	test("keeps the other lines of an .env that is there", async () => {
		writeFileSync(join(cwd, ".env"), "# Mine\r\nLOG_LEVEL=warn\r\nexport DISCORD_TOKEN=\r\nDATA_DIR='my data'");
		expect(await setup([], { DISCORD_TOKEN: TOKEN })).toMatchObject({ code: 0 });
		expect(envFile()).toBe(`# Mine\r\nLOG_LEVEL=warn\r\nexport DISCORD_TOKEN=${TOKEN}\r\nDATA_DIR='my data'`);
	});

	test("replaces another token with --force alone", async () => {
		writeFileSync(join(cwd, ".env"), "DISCORD_TOKEN=another.token.kept\n");
		const refused = await setup([], { DISCORD_TOKEN: TOKEN });
		expect(refused).toMatchObject({ code: 1, output: "" });
		expect(refused.errors).toMatch(/holds another token.*--force/);
		expect(envFile()).toBe("DISCORD_TOKEN=another.token.kept\n");
		expect(standIn.requests).toEqual([]);
		expect(await setup(["--force"], { DISCORD_TOKEN: TOKEN })).toMatchObject({ code: 0 });
		expect(envFile()).toBe(`DISCORD_TOKEN=${TOKEN}\n`);
		expect(refused.errors).not.toMatch(/another\.token|GStand/);
	});

	test.each([
		["a token that Discord refuses", { DISCORD_TOKEN: "AAAA.BBBB.CCCC" }, /Discord refuses it.*\n.*Reset Token/],
		["no token", {}, /There is no token\. Copy it from the page Bot/],
		["something that is no token", { DISCORD_TOKEN: "Bot AAAA.BBBB" }, /This is no token/],
		["another setting that is wrong", { DISCORD_TOKEN: TOKEN, LOG_LEVEL: "loud" }, /LOG_LEVEL is “loud”/],
	])("writes nothing for %s, and says the way out", async (_, env, words) => {
		const { code, output, errors } = await setup([], env);
		expect([code, output]).toEqual([1, ""]);
		expect(errors).toMatch(words);
		expect(errors).not.toMatch(/AAAA|GStand/);
		expect(readdirSync(cwd)).toEqual([]);
	});

	test("writes nothing where Discord is away, and says so", async () => {
		const { code, errors } = await setup([], { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:9/api" });
		expect(code).toBe(1);
		expect(errors).toMatch(/cannot be reached.*\n.*DISCORD_API_URL is http:\/\/127\.0\.0\.1:9\/api/);
		expect(errors).not.toContain(TOKEN);
		expect(existsSync(join(cwd, ".env"))).toBe(false);
	});

	test("tells what in the application keeps commands away, and what is not needed", async () => {
		Object.assign(standIn.application.fields, { interactions_endpoint_url: "https://other.example", flags: 1 << 19 });
		standIn.addFault({
			match: /^PATCH/,
			times: 1,
			kind: "fail",
			response: { status: 403, body: { code: 20001, message: "Bots cannot use this endpoint" } },
		});
		const { code, output } = await setup([], { DISCORD_TOKEN: TOKEN });
		expect(code).toBe(0);
		expect(output).toMatch(/^look {3}Install types: .*HTTP 403.*\n.*tick “User Install” and “Guild Install”/m);
		expect(output).toMatch(
			/^wrong {2}Interactions: .*https:\/\/other\.example.*\n.*Empty “Interactions Endpoint URL”/m,
		);
		expect(output).toMatch(/^look {3}Intents: .*\(Message Content\).*\n.*Switch them off/m);
	});
});

describe("at a terminal", () => {
	function terminal(typed: string) {
		const [input, output] = [new PassThrough(), new PassThrough({ encoding: "utf8" })];
		input.write(typed);
		return { input, output, shown: () => String(output.read() ?? "") };
	}

	test("a token that is typed is not shown", async () => {
		const { shown, ...operator } = terminal(`${TOKEN}\r`);
		expect(await askHidden("Token: ", operator)).toBe(TOKEN);
		expect(shown()).toBe("Token: \n");
	});

	test("a question that is left is an answer, too: nothing is written", async () => {
		const { shown, ...operator } = terminal("\x03");
		await expect(askHidden("Token: ", operator)).rejects.toThrow("Nothing was written.");
		expect(shown()).toBe("Token: \n");
	});

	test.each([
		["y", true],
		["Yes", true],
		["n", false],
		["", false],
		["yesterday", false],
	])("%j to a question whether is %s", async (typed, answer) => {
		const { shown, ...operator } = terminal(`${typed}\n`);
		expect(await askWhether("Replace it?", operator)).toBe(answer);
		expect(shown()).toContain("Replace it? (y/n)");
	});
});

test.each([
	["", "A=new\n"],
	["B=1", "B=1\nA=new\n"],
	["A=\nB=1\n", "A=new\nB=1\n"],
	["# A=comment\nAA=1\nA = 'old' # why\n", "# A=comment\nAA=1\nA=new\n"],
	["A=one\nA=two\n", "A=new\nA=new\n"],
])("a setting put into %j makes %j", (text, result) => {
	expect(withSetting(text, "A", "new")).toBe(result);
});
