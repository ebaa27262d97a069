import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSharedSettings } from "../../../src/storage/settings.ts";
import { file, MARKER, OTHER, SERVER, silent } from "../../engine/marked-bot.ts";
import { filesWith } from "../files-with.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { hasPostgres, type Postgres, startPostgres } from "./start-postgres.ts";

/** However busy the machine is. */
const SOON = { timeout: 120_000 };

/** Left out where there is no PostgreSQL to start: set POSTGRES_BIN to the folder of its `initdb`. */
describe.skipIf(!hasPostgres())("stories of servers, where processes share a database", () => {
	let postgres: Postgres;
	let address: string;
	beforeAll(async () => {
		postgres = await startPostgres();
	});
	afterAll(() => postgres?.end());
	beforeEach(async () => {
		address = await postgres.database();
	});

	/** A process with a data folder of its own. */
	async function host({ dataDir = temporaryFolder(), isOurs = () => true }: Partial<Host> = {}) {
		const corpusDir = join(dataDir, "corpus");
		mkdirSync(corpusDir, { recursive: true });
		const settings = await openSharedSettings(address);
		const engine = await openEngine({ corpusDir, dataDir, log: silent });
		const errors: unknown[] = [];
		const uploads = await openUploads({ dataDir, settings, engine, isOurs, onError: (error) => errors.push(error) });
		const close = async (): Promise<void> => {
			await uploads.end();
			await engine.close();
			await settings.close();
		};
		let closed: Promise<void> | undefined;
		const closeOnce = () => {
			closed ??= close();
			return closed;
		};
		onTestFinished(closeOnce);
		const stories = async (guild = SERVER): Promise<readonly string[]> =>
			(await engine.statuses({ guild, limits: new Map() }))
				.filter(({ state }) => state === "ready")
				.map(({ title }) => title);
		return { dataDir, settings, engine, uploads, stories, errors, close: closeOnce };
	}
	type Host = { readonly dataDir: string; readonly isOurs: (guild: string) => boolean };

	async function add(uploads: Awaited<ReturnType<typeof host>>["uploads"], title = "The Mill"): Promise<string> {
		const { id } = await uploads.previewUpload(SERVER, file);
		return (await uploads.addUpload(SERVER, id, { title })).story;
	}

	test("are added by one and asked of another, and what one deletes is gone from both", async () => {
		const [one, other] = [await host(), await host()];
		const story = await add(one.uploads);
		await expect.poll(() => other.stories(), SOON).toEqual(["The Mill"]);
		expect(await other.stories(OTHER)).toEqual([]);
		const found = await other.engine.run(
			{ command: "find", options: { words: MARKER, story } },
			{ guild: SERVER, limits: new Map() },
		);
		expect(found).toMatchObject({ kind: "found", evidence: [{ story }, { story }] });
		await other.uploads.removeUpload(SERVER, story);
		await expect.poll(() => one.stories(), SOON).toEqual([]);
		await expect.poll(() => filesWith(join(one.dataDir, "shared-uploads"), MARKER), SOON).toEqual([]);
		expect(filesWith(join(other.dataDir, "shared-uploads"), MARKER)).toEqual([]);
		expect(await postgres.run("SELECT * FROM upload_contents", address)).toEqual([]);
		expect([one.errors, other.errors]).toEqual([[], []]);
	});

	test("are there where a process starts with an empty folder, and in its folder the next time", async () => {
		const one = await host();
		await add(one.uploads);
		await one.close();
		const other = await host();
		await expect.poll(() => other.stories(), SOON).toEqual(["The Mill"]);
		await other.close();
		await postgres.run("UPDATE upload_contents SET bytes = ''", address);
		const again = await host({ dataDir: other.dataDir });
		await expect.poll(() => again.stories(), SOON).toEqual(["The Mill"]);
	});

	test("are copied by the process alone that answers in their server", async () => {
		const [one, other] = [await host(), await host({ isOurs: (guild) => guild === OTHER })];
		await add(one.uploads);
		await other.uploads.lookAgain();
		expect(await other.stories()).toEqual([]);
		expect(filesWith(other.dataDir, MARKER)).toEqual([]);
	});

	test("are not mixed up where a story goes and another comes under its name", async () => {
		const [one, other] = [await host(), await host()];
		const story = await add(one.uploads);
		await expect.poll(() => other.stories(), SOON).toEqual(["The Mill"]);
		await one.uploads.removeUpload(SERVER, story);
		const changed = { ...file, bytes: new TextEncoder().encode("# The Mill\n\nThe mill burned down at last.\n") };
		const { id } = await one.uploads.previewUpload(SERVER, changed);
		expect((await one.uploads.addUpload(SERVER, id, { title: "The Mill" })).story).toBe(story);
		const find = { command: "find", options: { words: "burned", story } };
		const ask = () => other.engine.run(find, { guild: SERVER, limits: new Map() }).catch(() => undefined);
		await expect.poll(async () => (await ask())?.kind, SOON).toBe("found");
		expect(readdirSync(join(other.dataDir, "shared-uploads", SERVER))).toHaveLength(2);
	});

	test("that were added while a process could not listen are seen when it can again", async () => {
		const [one, other] = [await host(), await host()];
		await other.uploads.lookAgain();
		await postgres.run(
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'footnote listens'",
		);
		await add(one.uploads);
		await expect.poll(() => other.stories(), SOON).toEqual(["The Mill"]);
	});

	test("are refused whole where the database is away, and taken once it is back", async () => {
		const one = await host();
		const { id } = await one.uploads.previewUpload(SERVER, file);
		await postgres.stop("crash");
		try {
			await expect(one.uploads.addUpload(SERVER, id, { title: "The Mill" })).rejects.toThrow("I cannot look up");
			await expect(one.uploads.previewUpload(SERVER, file)).rejects.toThrow("I cannot look up");
			expect(await one.stories()).toEqual([]);
		} finally {
			await postgres.start();
		}
		await one.uploads.addUpload(SERVER, id, { title: "The Mill" });
		expect(await one.stories()).toEqual(["The Mill"]);
		expect(await postgres.run("SELECT guild, story FROM upload_contents", address)).toEqual([
			{ guild: SERVER, story: "the-mill" },
		]);
	});
});
