import { rmSync } from "node:fs";
import { join } from "node:path";
import { mistake } from "../answering/wording/mistake.ts";
import type { StoryStatus } from "../asking/command.ts";
import type { KeptServers, UploadCorrections, UploadPreview, Uploads } from "../asking/ports.ts";
import { createTurns } from "../asking/turns.ts";
import type { Source } from "../storage/corpus.ts";
import type { SharedFiles } from "../storage/database/shared-uploads.ts";
import type { KeptUploads, Upload } from "../storage/database/upload-rows.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import { createUploadFiles } from "../storage/upload-files.ts";
import { ENDINGS, sniffFormat } from "../story/formats/sniff-format.ts";
import type { WarningsInShort } from "../story/reading-warning.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf } from "../story/story-id.ts";
import type { Engine } from "./engine.ts";
import { stoppedReading } from "./problems.ts";
import { sentName } from "./sent-name.ts";
import { WorkerStopped } from "./threads/worker-link.ts";

/** Stories one server may bring in. */
const MOST_STORIES = 50;
/** Longest title taken from a person. */
const LONGEST_TITLE = 200;

type UploadParts = {
	readonly dataDir: string;
	/** With `SharedFiles` the stories' files are those of all processes, and those in the data folder copies. */
	readonly settings: KeptUploads & Pick<KeptServers, "forgetServer"> & Partial<SharedFiles>;
	/** Whether this process answers in a server, and so needs its stories; absent: in all. */
	readonly isOurs?: ((guild: string) => boolean) | undefined;
	/** Told what could not be copied here. */
	readonly onError?: ((error: unknown) => void) | undefined;
	readonly engine: Pick<
		Engine,
		| "readAside"
		| "setUploads"
		| "cleared"
		| "withSameFile"
		| "lookAgain"
		| "readAgain"
		| "settled"
		| "statuses"
		| "outline"
	>;
};

export type OpenUploads = Uploads &
	Pick<KeptServers, "forgetServer"> & {
		/** Looks for servers' stories again, such as when other servers are answered in. */
		lookAgain(): Promise<void>;
		end(): Promise<void>;
	};

/** Lets servers bring in stories of their own, and gives the engine those brought in before. */
export async function openUploads({
	dataDir,
	settings,
	engine,
	isOurs = () => true,
	onError = () => {},
}: UploadParts): Promise<OpenUploads> {
	const isShared = settings.uploadContent !== undefined;
	const copies = join(dataDir, "shared-uploads");
	// Copies of the time when there was a database: what is deleted by now must be gone from here, too.
	if (!isShared) rmSync(copies, { recursive: true, force: true });
	const files = createUploadFiles(isShared ? copies : join(dataDir, "uploads"), isShared);
	/** What is looked up of a server's stories holds until it is written: of two that are added at once the second sees the first. */
	const inTurn = createTurns();
	/** The file, copied here from where processes share it. */
	const copied = async (guild: string, file: string): Promise<Source | undefined> => {
		try {
			const content = await settings.uploadContent?.(guild, file);
			if (content === undefined) return undefined;
			files.copy(guild, file, content);
			return await files.source(guild, file);
		} catch (error) {
			// One that cannot be copied must not keep the others; it is tried again with the next look.
			onError(error);
			return undefined;
		}
	};
	let telling: Promise<void> = Promise.resolve();
	const tellOnce = async (): Promise<void> => {
		const known = await settings.uploads();
		// What another process deleted is to be gone here, too.
		if (isShared) files.sweep(known, "kept");
		const found = await Promise.all(
			known.map(async ({ guild, file, title }) => {
				if (!isOurs(guild)) return [];
				const source = (await files.source(guild, file)) ?? (await copied(guild, file));
				return source === undefined ? [] : [{ source, guild, title }];
			}),
		);
		engine.setUploads(found.flat());
	};
	// One after the other: what was found later must not be told before what was found earlier.
	const tell = (): Promise<void> => {
		telling = telling.then(tellOnce, tellOnce);
		return telling;
	};
	/** Until a server's stories were looked at, nobody knows what was made of them and has to go with them. */
	const opened = (guild: string) => engine.statuses({ guild, limits: new Map() });
	/** @throws UserError if the server has no such story. */
	const ownRow = async (guild: string, story: StoryId): Promise<Upload> => {
		const row = (await settings.uploads(guild)).find((one) => one.story === story);
		if (row === undefined) throw mistake({ say: "no-own-story", story });
		return row;
	};
	files.sweep(await settings.uploads());
	await tell();
	const following = settings.followUploads?.(() => void tell().catch(onError));
	return {
		lookAgain: tell,
		end: async () => following?.end(),
		previewUpload: async (guild, { name, bytes }, title) => {
			checkRoom(await settings.uploads(guild));
			await opened(guild);
			refuseSame(engine.withSameFile(bytes, guild));
			const [ending] = ENDINGS[sniffFormat(bytes, name)];
			const given = readTitle(title);
			const sent = { name: sentName(name, ending), ending, bytes };
			const id = files.keepAside(guild, sent, given === undefined ? {} : { title: given });
			try {
				return previewOf(id, await readOne(engine, files.aside(guild, id)));
			} catch (error) {
				files.dropAside(guild, id);
				throw error;
			}
		},
		addUpload: async (guild, preview, corrections) => {
			const source = files.aside(guild, preview);
			const given = publishedOf(corrections);
			const title = readTitle(corrections.title) ?? (await readOne(engine, source)).title;
			const story = await inTurn(guild, async () => {
				const rows = await settings.uploads(guild);
				// Since the preview others may have been added.
				checkRoom(rows);
				const inSight = (await opened(guild)).map(({ id }) => id);
				const id = freeId(title, new Set([...inSight, ...rows.map((row) => row.story)]));
				const file = files.accept(guild, preview, id, { id, title, ...given });
				await settings
					.saveUpload({ guild, story: id, file, title }, isShared ? files.read(guild, file) : undefined)
					.catch((error: unknown) => {
						files.remove(guild, file);
						throw error;
					});
				return id;
			});
			await tell();
			await engine.settled(guild);
			return { story, title, outline: await engine.outline({ story, guild }) };
		},
		removeUpload: async (guild, story) => {
			await opened(guild);
			await inTurn(guild, async () => {
				const row = await ownRow(guild, story);
				// The row goes first: a file without a row is swept at the next start, a row without a file would be a story that is not there.
				await settings.removeUpload(guild, story);
				files.remove(guild, row.file);
			});
			await tell();
			await engine.cleared();
		},
		refreshStories: async (guild, story) => {
			const row = story === undefined ? undefined : await ownRow(guild, story);
			await tell();
			if (row === undefined) await engine.lookAgain();
			else engine.readAgain({ source: { name: row.file }, guild });
		},
		forgetServer: async (guild) => {
			await opened(guild);
			const rows = await inTurn(guild, async () => {
				const deleted = await settings.forgetServer(guild);
				files.removeServer(guild);
				return deleted;
			});
			await tell();
			await engine.cleared();
			return rows;
		},
	};
}

/** @throws UserError if the server has as many stories as it may. */
function checkRoom(rows: readonly Upload[]): void {
	if (rows.length < MOST_STORIES) return;
	throw mistake({ say: "enough-stories", count: MOST_STORIES });
}

async function readOne(engine: UploadParts["engine"], source: Source): Promise<StorySummary> {
	const [summary] = await engine.readAside(source).catch((error: unknown) => {
		throw error instanceof WorkerStopped ? stoppedReading(source.name, error) : error;
	});
	if (summary === undefined) throw mistake({ say: "file-without-story", name: source.name });
	return summary;
}

function previewOf(id: string, summary: StorySummary): UploadPreview {
	const { title, published, chapters, paragraphs, language, warnings } = summary;
	return { id, title, published, chapters, paragraphs, language, warnings: warnings && ofText(warnings) };
}

/** An uploaded story's id is made of its title, not of the name its file was sent under. */
function ofText({ count, first }: WarningsInShort): WarningsInShort | undefined {
	const kept = first.filter(({ warning }) => warning !== "cut-id");
	const left = count - (first.length - kept.length);
	return left === 0 ? undefined : { count: left, first: kept };
}

/** @throws UserError if a story was read from the very same file. */
function refuseSame(same: StoryStatus | undefined): void {
	if (same === undefined) return;
	throw mistake({ say: "same-file", title: same.title, story: same.id, uploaded: same.uploaded === true });
}

function readTitle(typed: string | undefined): string | undefined {
	const title = typed?.replace(/\s+/g, " ").trim() ?? "";
	if (title.length > LONGEST_TITLE)
		throw mistake({ say: "title-too-long", characters: title.length, most: LONGEST_TITLE });
	return title === "" ? undefined : title;
}

function publishedOf({ published }: UploadCorrections): { published?: string } {
	const value = published?.trim() ?? "";
	if (value === "") return {};
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) throw mistake({ say: "no-date", typed: value });
	return { published: value };
}

/** An id from the title that no story in sight has. */
function freeId(title: string, taken: ReadonlySet<StoryId>): StoryId {
	const base = storyIdOf(title).slice(0, 28);
	for (let number = 1; ; number++) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(id)) return id;
	}
}
