import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shardOf } from "../../src/discord/gateway/shard-plan.ts";
import { hasPostgres, type Postgres, startPostgres } from "../storage/postgres/start-postgres.ts";
import { build, type ChildBot, runChildBot } from "./child-bot.ts";
import { type FileHost, startFileHost } from "./stand-in/file-host.ts";
import { buttonsOf, textOf } from "./stand-in/messages.ts";
import { ANNA, Channel, DIRECT, type Reader, type Where } from "./stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "./stand-in/stand-in.ts";

const SHARDS = 4;
const MILL = "CHAPTER I\n\nTom Hale had a mill.\n\nCHAPTER II\n\nTom Hale had sold the mill to Ann Lowe.\n";
const AWAY = "I cannot look up how far you have read just now";

/** However busy the machine is. */
const SOON = { timeout: 240_000 };

/** A server of each shard. */
const serverOn = (shard: number): Where => {
	const base = 500_000_000_000_000_000n;
	const ids = Array.from({ length: SHARDS }, (_, at) => String(base + (BigInt(at) << 22n)));
	return { kind: "server", channel: Channel.Unseen, server: ids.find((id) => shardOf(id, SHARDS) === shard) ?? "" };
};

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("processes that share a database", () => {
	let postgres: Postgres;
	let address: string;
	let standIn: StandIn;
	let files: FileHost;
	const folder = mkdtempSync(join(tmpdir(), "footnote-"));
	const hosts = new Map<string, ChildBot>();
	let readers = 0;

	beforeAll(async () => {
		build();
		mkdirSync(join(folder, "corpus"));
		writeFileSync(join(folder, "corpus", "mill.txt"), MILL);
		writeFileSync(join(folder, "corpus", "fox.txt"), "A fox ran by.\n\nIt was red.\n");
		postgres = await startPostgres();
		address = await postgres.database();
		standIn = await startStandIn({ shards: SHARDS });
		files = await startFileHost();
	});
	afterAll(async () => {
		for (const { process } of hosts.values()) process.kill("SIGKILL");
		await Promise.all([standIn?.close(), files?.close(), postgres?.end()]);
		rmSync(folder, { recursive: true, force: true });
	});

	function start(name: string): ChildBot {
		const child = runChildBot({
			DISCORD_TOKEN: TOKEN,
			DISCORD_API_URL: standIn.url,
			DISCORD_CDN_HOSTS: files.host,
			DATABASE_URL: address,
			HOST_NAME: name,
			CORPUS_DIR: join(folder, "corpus"),
			DATA_DIR: join(folder, name),
			READER: "off",
		});
		hosts.set(name, child);
		return child;
	}

	/** How many shards each process has, by the table. */
	async function held(): Promise<Record<string, number>> {
		const rows = await postgres.run("SELECT host FROM shards WHERE until > now()", address);
		const names = rows.map(({ host }) => String(host).split("/")[0] ?? "").sort();
		return Object.fromEntries(names.map((name) => [name, names.filter((one) => one === name).length]));
	}

	/** Sessions that are open, by shard. */
	const open = (): readonly number[] => standIn.gateway.shards();

	const somebody = (): Reader => ({ id: String(420_000_000_000_000_000 + 1000 * readers++), username: "somebody" });

	async function ask(words: string, where: Where, by: Reader = somebody(), spoilers = false): Promise<string> {
		const options = { words, story: words === "fox" ? "fox" : "mill", spoilers };
		const { message } = await standIn.slash("find", options, { where, by });
		const shown = () => textOf(standIn.messages.get(message?.id ?? ""));
		await expect.poll(shown, SOON).not.toBe("");
		return shown().replaceAll("**", "");
	}

	/** Of each shard, in one of its servers. */
	async function expectAnswers(): Promise<void> {
		await expect.poll(open, SOON).toEqual([0, 1, 2, 3]);
		for (let shard = 0; shard < SHARDS; shard++) expect(await ask("fox", serverOn(shard))).toContain("A fox ran by.");
	}

	test("one that is alone runs all", async () => {
		start("a");
		await expect.poll(held, SOON).toEqual({ a: 4 });
		await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
		await expect.poll(hosts.get("a")?.output ?? (() => ""), SOON).toContain('"ready":2');
		await expectAnswers();
	});

	test("one that joins gets half", async () => {
		start("b");
		await expect.poll(held, SOON).toEqual({ a: 2, b: 2 });
		await expect.poll(hosts.get("b")?.output ?? (() => ""), SOON).toContain('"ready":2');
		await expectAnswers();
	});

	test("a position that is set in a direct message holds in servers of every shard", async () => {
		for (let shard = 0; shard < SHARDS; shard++) {
			const by = somebody();
			const place = { place: "1", story: "mill" };
			const { message } = await standIn.slash("progress", place, { subcommand: "set", where: DIRECT, by });
			await expect.poll(() => textOf(standIn.messages.get(message?.id ?? "")), SOON).toContain("Mill");
			expect(await ask("sold", serverOn(shard), by)).toContain("Up to the end of chapter 1");
			expect(await ask("sold", serverOn(shard))).toContain("to Ann Lowe");
		}
	});

	test("a story that a server adds is there after its process is killed", async () => {
		const where = serverOn(1);
		const file = files.keep("tower.txt", "The tower stood in York.\n\nAnn climbed it.\n");
		const by = ANNA;
		const { message } = await standIn.slash("story", { file }, { subcommand: "add", where, by });
		const shown = () => standIn.messages.get(message?.id ?? "");
		await expect.poll(() => buttonsOf(shown())["Check and add"], SOON).toBeDefined();
		const { form } = await standIn.press(shown(), buttonsOf(shown())["Check and add"], { where, by });
		await standIn.submit(form, { title: "The Tower" }, { where, by });
		await expect.poll(() => textOf(shown()), SOON).toContain("Added The Tower.");
		hosts.get("a")?.process.kill("SIGKILL");
		await expect.poll(held, SOON).toEqual({ b: 4 });
		await expectAnswers();
		const find = async () => {
			const { message: told } = await standIn.slash("find", { words: "tower" }, { where, by: somebody() });
			return textOf(standIn.messages.get(told?.id ?? ""));
		};
		await expect.poll(find, { ...SOON, interval: 500 }).toContain("stood in York");
	});

	test("while the database is away no session is lost, and all is as it was when it is back", async () => {
		start("c");
		await expect.poll(held, SOON).toEqual({ b: 2, c: 2 });
		await expect.poll(hosts.get("c")?.output ?? (() => ""), SOON).toContain('"ready":2');
		await expectAnswers();
		const before = standIn.gateway.log.length;
		await postgres.stop("crash");
		for (const name of ["b", "c"]) {
			await expect.poll(hosts.get(name)?.output ?? (() => ""), SOON).toContain("the table of shards is away");
		}
		for (let shard = 0; shard < SHARDS; shard++) {
			expect(await ask("fox", serverOn(shard))).toContain("A fox ran by.");
			expect(await ask("sold", serverOn(shard))).toContain(AWAY);
			expect(await ask("sold", serverOn(shard), somebody(), true)).toContain("to Ann Lowe");
		}
		// Longer than a lease holds.
		await new Promise((resolve) => setTimeout(resolve, 12_000));
		await postgres.start();
		expect(await ask("sold", serverOn(0))).toContain("to Ann Lowe");
		await expect.poll(held, SOON).toEqual({ b: 2, c: 2 });
		for (const name of ["b", "c"]) {
			await expect.poll(hosts.get(name)?.output ?? (() => ""), SOON).toContain("the table of shards is there again");
		}
		expect(standIn.gateway.log.length).toBe(before);
	});

	test("one that is told to end gives its shards back, and closes them in order", async () => {
		const before = standIn.gateway.log.length;
		const { process, exit } = hosts.get("b") as ChildBot;
		process.kill("SIGTERM");
		expect(await exit).toBe(0);
		await expect.poll(held, SOON).toEqual({ c: 4 });
		await expectAnswers();
		const closes = standIn.gateway.log.slice(before).filter((line) => line.startsWith("close"));
		expect(closes.map((line) => line.replace(/ \d\/4$/, ""))).toEqual(["close 1000", "close 1000"]);
		expect(standIn.violations).toEqual([]);
		for (const { output } of hosts.values()) expect(output()).not.toMatch(/unhandled|"level":60/);
	});
});
