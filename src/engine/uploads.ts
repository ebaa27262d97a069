import { join } from "node:path";
import type { StoryStatus } from "../asking/command.ts";
import type { UploadCorrections, UploadPreview, Uploads } from "../asking/ports.ts";
import { UserError } from "../errors.ts";
import type { Source } from "../storage/corpus.ts";
import type { Settings } from "../storage/settings.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import { createUploadFiles } from "../storage/upload-files.ts";
import { ENDINGS, sniffFormat } from "../story/formats/sniff-format.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf } from "../story/story-id.ts";
import type { Engine } from "./engine.ts";
import { problemOf } from "./problems.ts";
import { sentName } from "./sent-name.ts";
import { WorkerStopped } from "./threads/worker-link.ts";

/** Stories one server may bring in. */
const MOST_STORIES = 50;
/** Longest title taken from a person. */
const LONGEST_TITLE = 200;

type UploadParts = {
	readonly dataDir: string;
	readonly settings: Pick<Settings, "uploads" | "saveUpload" | "removeUpload">;
	readonly engine: Pick<
		Engine,
		"readAside" | "setUploads" | "cleared" | "withSameFile" | "refresh" | "settled" | "statuses"
	>;
};

/** Lets servers bring in stories of their own, and gives the engine those brought in before. */
export async function openUploads({
	dataDir,
	settings,
	engine,
}: UploadParts): Promise<Uploads & { forgetServer(guild: string): Promise<void> }> {
	const files = createUploadFiles(join(dataDir, "uploads"));
	let telling: Promise<void> = Promise.resolve();
	const tellOnce = async (): Promise<void> => {
		const found = await Promise.all(
			settings.uploads().map(async ({ guild, file, title }) => {
				const source = await files.source(guild, file);
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
	files.sweep(settings.uploads());
	await tell();
	return {
		previewUpload: async (guild, { name, bytes }, title) => {
			if (settings.uploads(guild).length >= MOST_STORIES) {
				throw new UserError(`This server has ${MOST_STORIES} stories of its own already; /story remove makes room.`);
			}
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
			const story = freeId(title, new Set((await engine.statuses({ guild, limits: new Map() })).map(({ id }) => id)));
			const file = files.accept(guild, preview, story, { id: story, title, ...given });
			settings.saveUpload({ guild, story, file, title });
			await tell();
			await engine.settled(guild);
			return { story, title };
		},
		removeUpload: async (guild, story) => {
			const row = settings.uploads(guild).find((one) => one.story === story);
			if (row === undefined) throw new UserError(`This server has no story “${story}” of its own.`);
			// The row goes first: a file without a row is swept at the next start, a row without a file would be a story that is not there.
			settings.removeUpload(guild, story);
			files.remove(guild, row.file);
			await tell();
			await engine.cleared();
		},
		refreshStories: async (guild) => {
			await tell();
			await engine.refresh(guild);
		},
		forgetServer: (guild) => {
			files.removeServer(guild);
			// What cannot be deleted now is found at the next start.
			return tell()
				.then(engine.cleared)
				.catch(() => {});
		},
	};
}

async function readOne(engine: UploadParts["engine"], source: Source): Promise<StorySummary> {
	const [summary] = await engine.readAside(source).catch((error: unknown) => {
		throw error instanceof WorkerStopped ? new UserError(problemOf(source.name, error), { cause: error }) : error;
	});
	if (summary === undefined) throw new UserError(`${source.name} holds no story.`);
	return summary;
}

function previewOf(id: string, { title, published, chapters, paragraphs, language }: StorySummary): UploadPreview {
	return { id, title, published, chapters, paragraphs, language };
}

/** @throws UserError if a story was read from the very same file. */
function refuseSame(same: StoryStatus | undefined): void {
	if (same === undefined) return;
	const way =
		same.uploaded === true
			? "To give it another title or date, take it away with /story remove and send the file again."
			: "It belongs to whoever runs this bot, and every server can ask it.";
	throw new UserError(`That file is here already: it is ${same.title} (story: ${same.id}). ${way}`);
}

function readTitle(typed: string | undefined): string | undefined {
	const title = typed?.replace(/\s+/g, " ").trim() ?? "";
	if (title.length > LONGEST_TITLE)
		throw new UserError(`The title has ${title.length} characters; at most ${LONGEST_TITLE} are kept.`);
	return title === "" ? undefined : title;
}

function publishedOf({ published }: UploadCorrections): { published?: string } {
	const value = published?.trim() ?? "";
	if (value === "") return {};
	if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value))
		throw new UserError(`“${value}” is no date. Write a year or a day, such as 1815 or 2003-01-20.`);
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
