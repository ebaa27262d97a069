import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "libsql";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type DoctorParts, examine } from "../../src/hosting/doctor.ts";
import type { Finding } from "../../src/hosting/finding.ts";
import { lockDataDir } from "../../src/storage/data-lock.ts";
import { TOKEN } from "../discord/stand-in/stand-in.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { GUILD } from "./data-folder.ts";
import { type Bot, MEGABYTE, NOON, restAtNoon, soundBot } from "./sound-bot.ts";

function inDatabase(dataDir: string, sql: string): void {
	const database = new Sqlite(join(dataDir, "footnote.db"));
	database.exec(sql);
	database.close();
}

const said = (finding: Finding) => `${finding.state} ${finding.check}: ${finding.says}`;

describe("footnote doctor", () => {
	let bot: Bot;

	beforeEach(async () => {
		bot = await soundBot();
	});

	test("finds nothing wrong with a bot that is set up, and changes nothing", async () => {
		// Those of a connection that was just closed may still go.
		const kept = () => readdirSync(bot.parts.dataDir).filter((name) => !/-(?:shm|wal)$/.test(name));
		const before = kept();
		const findings = await examine(bot.parts);
		expect(findings.filter(({ state }) => state !== "ok")).toEqual([]);
		const checks = ["Node.js", "Settings", "Stories", "Data folder", "Bot", "Database", "Disk", "Reader"];
		const ofDiscord = ["Token", "Install types", "Commands", "Session starts", "Clock"];
		expect(findings.map(({ check }) => check)).toEqual([...checks, ...ofDiscord]);
		expect(kept()).toEqual(before);
		expect(bot.standIn.violations).toEqual([]);
		expect(bot.standIn.requests.filter(({ method }) => method !== "GET")).toHaveLength(1);
	});

	/** What was done wrong, what is told of it, and the way out. */
	test.each<[string, (bot: Bot) => unknown, RegExp, RegExp]>([
		["Node.js is old", () => ({ nodeVersion: "18.20.4" }), /^wrong Node\.js: This is 18\.20\.4/, /nodejs\.org/],
		["a setting is wrong", () => ({ mistakes: ["LOG_LEVEL is “loud”."] }), /^wrong Settings: LOG_LEVEL/, /\.env/],
		[
			"others read the token",
			({ parts }) => chmodSync(parts.envPath, 0o644),
			/^look Settings: Other users/,
			/chmod 600/,
		],
		[
			"PostgreSQL is not there",
			() => ({ databaseUrl: "postgresql://footnote:geheim@127.0.0.1:9/footnote" }),
			/^wrong PostgreSQL: The database footnote on 127\.0\.0\.1:9 cannot be reached/,
			/Mend DATABASE_URL/,
		],
		["the corpus is missing", () => ({ corpusDir: "/none" }), /^wrong Stories: .*\/none/, /footnote setup/],
		["the corpus is empty", () => ({ corpusDir: temporaryFolder() }), /^look Stories: There is none/, /Put a file/],
		[
			"a story is damaged",
			({ parts }) => writeFileSync(join(parts.corpusDir, "emma.epub"), "PK\x03\x04 damaged"),
			/^wrong Stories: emma\.epub/,
			/Mend or remove emma\.epub/,
		],
		[
			"a manifest is wrong",
			({ parts }) => writeFileSync(join(parts.corpusDir, "mill.json"), "{"),
			/^wrong Stories: mill\.json/,
			/footnote inspect/,
		],
		[
			"a manifest has a slip in its name",
			({ parts }) => writeFileSync(join(parts.corpusDir, "mil.json"), "{}"),
			/^look Stories: mil\.json is the manifest of no story/,
			/name of the story's file/,
		],
		[
			"a file is where the data folder is to be",
			({ parts }) => ({ dataDir: join(parts.corpusDir, "mill.txt") }),
			/^wrong Data folder: /,
			/DATA_DIR/,
		],
		["others look into it", ({ parts }) => chmodSync(parts.dataDir, 0o755), /^look Data folder: Other/, /chmod 700/],
		[
			"the database is damaged",
			({ parts }) => writeFileSync(join(parts.dataDir, "footnote.db"), "x".repeat(8192)),
			/^wrong Database: .*damaged/,
			/footnote restore/,
		],
		[
			"the database is of a newer version",
			({ parts }) => inDatabase(parts.dataDir, "PRAGMA user_version = 999"),
			/^wrong Database: .*newer Footnote/,
			/footnote restore/,
		],
		[
			"a server's file is gone",
			({ parts }) => rmSync(join(parts.dataDir, "uploads", GUILD, "emma.txt")),
			/^look Database: .*1 story are missing[\s\S]*emma\.txt/,
			/footnote restore/,
		],
		["the disk is full", () => ({ free: 20 * MEGABYTE }), /^wrong Disk: Only 20 MB/, /Make room/],
		["the disk is nearly full", () => ({ free: 200 * MEGABYTE }), /^look Disk: Only 200 MB/, /another disk/],
		["there is no token", () => ({ rest: undefined }), /^look Token: There is none/, /footnote setup/],
		[
			"the token was reset",
			({ standIn }) => ({ rest: restAtNoon("old.token.reset", standIn.url) }),
			/^wrong Token: Discord refuses it/,
			/Reset Token/,
		],
		[
			"Discord is away",
			() => ({ rest: restAtNoon(TOKEN, "http://127.0.0.1:9"), apiUrl: undefined }),
			/^wrong Discord: It cannot be reached/,
			/discordstatus\.com/,
		],
		[
			"Discord has an outage",
			({ standIn }) => standIn.addFault({ match: /@me$/, times: 1, kind: "fail" }),
			/^wrong Discord: It cannot be reached \(HTTP 503\)/,
			/DISCORD_API_URL/,
		],
		[
			"the data are another application's",
			({ parts }) => inDatabase(parts.dataDir, "UPDATE owner SET application = '123456789012345678'"),
			/^wrong Data folder: It is that of application 123456789012345678/,
			/ADOPT_DATA_OF=123456789012345678/,
		],
		[
			"commands go elsewhere",
			({ standIn }) =>
				void Object.assign(standIn.application.fields, { interactions_endpoint_url: "https://a.example" }),
			/^wrong Interactions: Discord sends commands to https:\/\/a\.example/,
			/Interactions Endpoint URL/,
		],
		[
			"the invitation wants a code",
			({ standIn }) => void Object.assign(standIn.application.fields, { bot_require_code_grant: true }),
			/^wrong Invitation: /,
			/Requires OAuth2 Code Grant/,
		],
		[
			"it can be added nowhere",
			({ standIn }) => void Object.assign(standIn.application.fields, { integration_types_config: {} }),
			/^wrong Install types: It can be added to no server/,
			/footnote setup/,
		],
		[
			"it can be added to servers alone",
			({ standIn }) => {
				const config = standIn.application.fields["integration_types_config"] as { "1"?: unknown };
				delete config["1"];
			},
			/^look Install types: .*nobody's account/,
			/Installation/,
		],
		[
			"commands are old",
			() => ({ isRegistered: () => false }),
			/^look Commands: Others are registered/,
			/Start the bot/,
		],
		[
			"no command is registered",
			({ standIn }) => {
				standIn.commands.clear();
				return { isRegistered: () => false };
			},
			/^look Commands: None is registered/,
			/Start the bot/,
		],
		[
			"the server for trying was not joined",
			() => ({ devGuild: "999999999999999999" }),
			/^wrong Commands: DISCORD_DEV_GUILD/,
			/Invite it/,
		],
		[
			"it was started too often",
			({ standIn }) => void Object.assign(standIn.application, { sessionStarts: 0 }),
			/^wrong Session starts: 0 of 1000 are left for 4 hours/,
			/again and again/,
		],
		[
			"the clock is off",
			() => ({ now: () => NOON + 180_000 }),
			/^wrong Clock: This machine's is 180 s ahead/,
			/network time/,
		],
	])("where %s says so, with the way out", async (_, spoil, words, wayOut) => {
		const changed = (spoil(bot) ?? {}) as Partial<DoctorParts>;
		const findings = (await examine({ ...bot.parts, ...changed })).filter(({ state }) => state !== "ok");
		expect(findings.map(said)).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
		const found = findings.find((finding) => words.test(said(finding)));
		expect(found).toMatchObject({ wayOut: expect.stringMatching(wayOut) });
		expect(JSON.stringify(findings)).not.toMatch(/GStand|old\.token/);
	});

	test("tells that a bot runs, which is no mistake", async () => {
		const lock = await lockDataDir(bot.parts.dataDir, 0);
		onTestFinished(() => lock.release());
		const findings = await examine(bot.parts);
		expect(findings).toContainEqual(
			expect.objectContaining({ check: "Bot", state: "ok", says: expect.stringContaining(`process ${process.pid}`) }),
		);
	});
});
