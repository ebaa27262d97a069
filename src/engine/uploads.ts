import { join } from "node:path";
import type { UploadCorrections, UploadPreview, Uploads } from "../../commands/ports.ts";
import { UserError } from "../errors.ts";
import type { Source } from "../storage/corpus.ts";
import type { Settings } from "../storage/settings.ts";
import type { StoryCard } from "../storage/story-snapshot.ts";
import { createUploadFiles } from "../storage/upload-files.ts";
import { sniffFormat } from "../story/sniff-format.ts";
import type { StoryId } from "../story/story.ts";
import { storyIdOf } from "../story/story-id.ts";
import type { Engine } from "./engine.ts";
import { problemOf } from "./problems.ts";
import { WorkerStopped } from "./worker-link.ts";

/** Stories one server may bring in. */
const MOST_STORIES = 50;
/** Longest title taken from a person. */
const LONGEST_TITLE = 200;

const ENDINGS = { text: "txt", markdown: "md", html: "html", epub: "epub", docx: "docx" } as const;

type UploadParts = {
	readonly dataDir: string;
	readonly settings: Pick<Settings, "uploads" | "saveUpload" | "removeUpload">;
	readonly engine: Pick<Engine, "readAside" | "setUploads" | "refresh" | "settled" | "shelf">;
};

/** Lets servers bring in stories of their own, and gives the library those brought in before. */
export async function openUploads({
	dataDir,
	settings,
	engine,
}: UploadParts): Promise<Uploads & { forgetServer(guild: string): void }> {
	const files = createUploadFiles(join(dataDir, "uploads"));
	const tell = async (): Promise<void> => {
		const rows = settings.uploads();
		const guilds = [...new Set(rows.map(({ guild }) => guild))];
		const found = await Promise.all(
			guilds.map(async (guild) => {
				const known = new Set(rows.filter((row) => row.guild === guild).map(({ file }) => file));
				return (await files.sources(guild)).filter(({ name }) => known.has(name)).map((source) => ({ source, guild }));
			}),
		);
		engine.setUploads(found.flat());
	};
	files.sweep(settings.uploads());
	await tell();
	return {
		previewUpload: async (guild, { name, bytes }, title) => {
			if (settings.uploads(guild).length >= MOST_STORIES) {
				throw new UserError(`This server has ${MOST_STORIES} stories of its own already; /story remove makes room.`);
			}
			const ending = ENDINGS[sniffFormat(bytes, name)];
			const given = readTitle(title) ?? titleOfFile(name);
			const id = files.keepAside(guild, bytes, ending, title === undefined ? {} : { title: given });
			return previewOf(id, await readOne(engine, await files.aside(guild, id), name), given);
		},
		addUpload: async (guild, preview, corrections) => {
			const source = await files.aside(guild, preview);
			const card = await readOne(engine, source, corrections.title ?? "The file");
			const title = readTitle(corrections.title) ?? card.title;
			const story = freeId(title, new Set(engine.shelf({ guild, limits: new Map() }).map(({ id }) => id)));
			const file = files.accept(guild, source, story, { id: story, title, ...publishedOf(corrections) });
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
		},
		refreshStories: async (guild) => {
			await tell();
			await engine.refresh(guild);
		},
		forgetServer: (guild) => {
			files.removeServer(guild);
			void tell();
		},
	};
}

/** @param name What people know the file by; kept aside it has another. */
async function readOne(engine: UploadParts["engine"], source: Source, name: string): Promise<StoryCard> {
	const [card] = await engine.readAside(source).catch((error: unknown) => {
		if (error instanceof WorkerStopped) throw new UserError(problemOf(name, error), { cause: error });
		throw error instanceof UserError ? new UserError(error.message.replaceAll(source.name, name)) : error;
	});
	if (card === undefined) throw new UserError("The file holds no story.");
	return card;
}

function previewOf(id: string, card: StoryCard, given: string): UploadPreview {
	const { published, chapters, paragraphs, language } = card;
	return { id, title: card.title === "" ? given : card.title, published, chapters, paragraphs, language };
}

function readTitle(typed: string | undefined): string | undefined {
	const title = typed?.replace(/\s+/g, " ").trim() ?? "";
	if (title.length > LONGEST_TITLE)
		throw new UserError(`The title has ${title.length} characters; at most ${LONGEST_TITLE} are kept.`);
	return title === "" ? undefined : title;
}

/** A file's name as a title; no path, whatever was sent. */
function titleOfFile(name: string): string {
	return (
		(name.split(/[/\\]/).at(-1) ?? name)
			.replace(/\.[^.]*$/, "")
			.replaceAll(/[_-]+/g, " ")
			.trim() || "Story"
	);
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
