import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres } from "../storage/postgres/start-postgres.ts";
import { type Fleet, startFleet } from "./fleet/fleet.ts";
import type { Answered } from "./stand-in/interactions.ts";
import { buttonsOf, textOf } from "./stand-in/messages.ts";
import { ANNA, DIRECT, type Reader, type Where } from "./stand-in/people.ts";

const SHARDS = 4;

/** However busy the machine is. */
const SOON = { timeout: 240_000 };

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("processes that share a database", () => {
	let fleet: Fleet;
	let readers = 0;

	beforeAll(async () => {
		fleet = await startFleet({ shards: SHARDS });
	});
	afterAll(() => fleet?.end());

	const somebody = (): Reader => ({ id: String(420_000_000_000_000_000n + BigInt(readers++)), username: "somebody" });

	/** What stands in the answer when it is there. */
	async function textIn(answered: Answered): Promise<string> {
		const shown = () => textOf(answered.shown());
		await expect.poll(shown, SOON).not.toBe("");
		return shown().replaceAll("**", "");
	}

	async function ask(words: string, where: Where, by: Reader = somebody()): Promise<string> {
		const options = { words, story: words === "fox" ? "fox" : "mill" };
		return textIn(await fleet.standIn.slash("find", options, { where, by }));
	}

	/** Of each shard, in one of its servers. */
	async function expectAnswers(): Promise<void> {
		await expect.poll(() => fleet.standIn.gateway.shards(), SOON).toEqual([0, 1, 2, 3]);
		for (let shard = 0; shard < SHARDS; shard++) {
			expect(await ask("fox", fleet.serverOn(shard))).toContain("A fox ran by.");
		}
	}

	async function start(name: string): Promise<void> {
		const child = fleet.start(name);
		await expect.poll(child.output, SOON).toContain('"ready":2');
	}

	test("one that is alone runs all, and one that joins gets half", async () => {
		await start("a");
		await expect.poll(fleet.held, SOON).toEqual({ a: 4 });
		await expect.poll(() => fleet.standIn.commands.has("global"), SOON).toBe(true);
		await expectAnswers();
		await start("b");
		await expect.poll(fleet.held, SOON).toEqual({ a: 2, b: 2 });
		await expectAnswers();
	});

	test("what a reader was shown by one counts in servers of every shard, and /privacy tells of it", async () => {
		const by = somebody();
		const { standIn, postgres, address, serverOn } = fleet;
		expect(await ask("fox", serverOn(0), by)).toContain("A fox ran by.");
		await postgres.run("UPDATE excerpts_spent SET amount = 100000, at = now()", address);
		for (let shard = 0; shard < SHARDS; shard++) {
			expect(await ask("fox", serverOn(shard), by)).toContain("as much of these stories as one reader may see");
		}
		const told = await standIn.slash("privacy", {}, { where: serverOn(0) });
		expect(await textIn(told)).toContain("under a number made from your id");
		await postgres.run("DELETE FROM excerpts_spent", address);
	});

	test("a position that is set in a direct message holds in servers of every shard", async () => {
		for (let shard = 0; shard < SHARDS; shard++) {
			const by = somebody();
			const place = { place: "1", story: "mill" };
			const set = await fleet.standIn.slash("progress", place, { subcommand: "set", where: DIRECT, by });
			expect(await textIn(set)).toContain("Mill");
			expect(await ask("sold", fleet.serverOn(shard), by)).toContain("Up to the end of chapter 1");
			expect(await ask("sold", fleet.serverOn(shard))).toContain("to Ann Lowe");
		}
	});

	test("a story that a server adds is there after its process is killed", async () => {
		const { standIn, files } = fleet;
		const [where, by] = [fleet.serverOn(1), ANNA];
		const file = files.keep("tower.txt", "The tower stood in York.\n\nAnn climbed it.\n");
		const added = await standIn.slash("story", { file }, { subcommand: "add", where, by });
		await expect.poll(() => buttonsOf(added.shown())["Check and add"], SOON).toBeDefined();
		const button = buttonsOf(added.shown())["Check and add"];
		const { form } = await standIn.press(added.shown(), button, { where, by });
		await standIn.submit(form, { title: "The Tower" }, { where, by });
		await expect.poll(() => textOf(added.shown()), SOON).toContain("Added The Tower.");
		fleet.hosts.get("a")?.process.kill("SIGKILL");
		await expect.poll(fleet.held, SOON).toEqual({ b: 4 });
		await expectAnswers();
		const find = async () => textIn(await standIn.slash("find", { words: "tower" }, { where, by: somebody() }));
		await expect.poll(find, { ...SOON, interval: 500 }).toContain("stood in York");
		expect(standIn.violations).toEqual([]);
	});
});
