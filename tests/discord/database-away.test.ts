import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSharedSettings } from "../../src/storage/settings.ts";
import { hasPostgres, type Postgres, startPostgres } from "../storage/postgres/start-postgres.ts";
import { textOf } from "./stand-in/messages.ts";
import { ANNA, BEN, BOT_ID, type Reader } from "./stand-in/people.ts";
import { type StoryBot, startStoryBot } from "./story-bot.ts";

const AWAY = "I cannot look up how far you have read just now";
const MILL = "CHAPTER I\n\nTom Hale had a mill.\n\nCHAPTER II\n\nTom Hale had sold the mill to Ann Lowe.\n";

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("while the database is away", () => {
	let postgres: Postgres;
	let bot: StoryBot;

	beforeAll(async () => {
		postgres = await startPostgres();
		const address = await postgres.database();
		bot = await startStoryBot({ corpus: { "mill.txt": MILL }, openKept: () => openSharedSettings(address) });
	});
	afterAll(async () => {
		await bot?.end();
		await postgres?.end();
	});

	/** Another reader for each question: one who asks fast is asked to wait. */
	let readers = 0;
	const somebody = (): Reader => ({ id: `41000000000000000${readers++}`, username: "somebody" });

	/** Words found stand out; here it is the words alone that count. */
	const plain = (message: Parameters<typeof textOf>[0]) => textOf(message).replaceAll("**", "");

	/** On a busy machine an answer may be announced before it comes. */
	async function answer(
		name: string,
		options: Record<string, string | boolean>,
		{ subcommand, by = somebody() }: { readonly subcommand?: string; readonly by?: Reader } = {},
	) {
		const asking = { by, ...(subcommand === undefined ? {} : { subcommand }) };
		const { message } = await bot.standIn.slash(name, options, asking);
		const shown = () => bot.standIn.messages.get(message?.id ?? "");
		await expect.poll(() => textOf(shown())).not.toBe("");
		return { text: plain(shown()), message: shown() };
	}

	test("the bot runs on", async () => {
		for (const by of [ANNA, BEN]) {
			await answer("progress", { place: "1", story: "mill" }, { subcommand: "set", by });
		}
		await postgres.stop();
		expect((await answer("help", {})).text).toContain("/ask");
	});

	test("a story of several chapters is not answered from, and not said to hold nothing", async () => {
		for (const words of ["mill", "sold"]) {
			const { text } = await answer("find", { words, story: "mill" }, { by: ANNA });
			expect(text).toContain(AWAY);
			expect(text).not.toContain("Ann");
		}
		expect((await answer("find", { words: "Lowe" })).text).toContain(AWAY);
		expect((await answer("story", { title: "mill" }, { subcommand: "info" })).text).toContain(AWAY);
	});

	test("a story of one chapter is", async () => {
		expect((await answer("find", { words: "fox", story: "fox" })).text).toContain("A fox ran by.");
		expect((await answer("find", { words: "fox" })).text).toContain("A fox ran by.");
	});

	test("one answer without a limit is given, to the asker alone", async () => {
		const { text, message } = await answer("find", { words: "sold", story: "mill", spoilers: true });
		expect(text).toContain("to Ann Lowe");
		expect((message?.flags ?? 0) & 64).toBe(64);
	});

	test("nothing is kept, and that is said", async () => {
		expect((await answer("progress", { place: "2", story: "mill" }, { subcommand: "set" })).text).toContain(AWAY);
		expect((await answer("forget", {})).text).toContain(AWAY);
	});

	test("a plain message is answered as far as it can be, and the stories are told of", async () => {
		bot.standIn.say(`<@${BOT_ID}> /find fox`);
		expect(plain(await bot.standIn.nextPost())).toContain("A fox ran by.");
		expect((await answer("story", {}, { subcommand: "list" })).text).toContain("mill");
	});

	test("all is as it was once it is back", async () => {
		await postgres.start();
		expect((await answer("find", { words: "mill", story: "mill" }, { by: BEN })).text).toContain(
			"Tom Hale had a mill.",
		);
		expect((await answer("find", { words: "Lowe", story: "mill" }, { by: BEN })).text).toContain(
			"Up to the end of chapter 1",
		);
		await answer("progress", { place: "2", story: "mill" }, { subcommand: "set", by: BEN });
		expect((await answer("find", { words: "Lowe", story: "mill" }, { by: BEN })).text).toContain("to Ann Lowe");
		expect(bot.standIn.violations).toEqual([]);
	});
});
