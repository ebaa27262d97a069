import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { MessageJson } from "../stand-in/messages.ts";
import { ANNA, type Reader } from "../stand-in/people.ts";
import type { OptionValue } from "../stand-in/slash-data.ts";
import { startStoryBot } from "../story-bot.ts";

/** What a reader asks by a slash command in a server, and what is special about the reader. */
export type Asked = {
	readonly ask: string;
	readonly sub?: string;
	readonly with?: Readonly<Record<string, OptionValue>>;
	/** How far they have read the server's story. */
	readonly read?: string;
	/** What they have Discord in. */
	readonly locale?: string;
	/** Whether they manage the server. */
	readonly manages?: true;
};

/** What they get to see. */
export type Shown = Pick<MessageJson, "components"> & { readonly isPrivate: boolean };

export type ScreenBot = { ask(asked: Asked): Promise<Shown>; end(): Promise<void> };

const here = import.meta.dirname;
const root = join(here, "../../..");

/** A book made for this, the report that comes with the bot, and one text each in three languages. */
const STORIES = [
	join(here, "stories/gull-point.txt"),
	join(root, "corpus/russian-envoy.txt"),
	join(root, "corpus/russian-envoy.json"),
	...["de", "es", "fr"].map((language) => join(root, `tests/gold/languages/${language}.md`)),
];

/** The story that is meant where none is named. */
const USUAL_STORY = "gull-point";

/** Discord's flags of a message that only the asker sees, and of one that says no more than that the bot is thinking. */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** The whole bot in a server of a reading group, asked through the stand-in for Discord. It finds passages by words alone. */
export async function startScreenBot(): Promise<ScreenBot> {
	const corpus = Object.fromEntries(STORIES.map((path) => [basename(path), readFileSync(path, "utf8")]));
	const { standIn, end } = await startStoryBot({ corpus });
	let readers = 0;
	const answered = async (...[name, options, by]: Parameters<typeof standIn.slash>): Promise<Shown> => {
		const before = new Set(standIn.messages.keys());
		await standIn.slash(name, options, by);
		for (;;) {
			const shown = [...standIn.messages.values()].find(({ id, flags }) => !before.has(id) && (flags & LOADING) === 0);
			if (shown !== undefined) return { components: shown.components, isPrivate: (shown.flags & EPHEMERAL) !== 0 };
			await setTimeout(10);
		}
	};
	await answered("settings", { story: USUAL_STORY }, { by: ANNA, subcommand: "story" });
	return {
		async ask({ ask, sub, with: options = {}, read, locale, manages }) {
			const newcomer: Reader = { id: String(480_000_000_000_000_000n + BigInt(readers++)), username: "reader" };
			const by: Reader = { ...(manages ? ANNA : newcomer), ...(locale === undefined ? {} : { locale }) };
			if (read !== undefined)
				await answered("progress", { place: read, story: USUAL_STORY }, { by, subcommand: "set" });
			return answered(ask, options, { by, ...(sub === undefined ? {} : { subcommand: sub }) });
		},
		end,
	};
}

/** The questions that `npm run screens` asks. */
export function readQuestions(): readonly Asked[] {
	const lines = readFileSync(join(here, "screens.jsonl"), "utf8").trim().split("\n");
	return lines.map((line) => JSON.parse(line) as Asked);
}

/** A question as a line, with what is special about its reader. */
export function questionOf({ ask, sub = "", with: options = {}, read, locale }: Asked): string {
	const notes = [read && `read to ${read}`, locale].filter((note) => note !== undefined);
	const given = Object.entries(options).map(([name, value]) => (value === true ? name : String(value)));
	const words = [`/${ask}`, sub, ...given, notes.length > 0 ? `(${notes.join(", ")})` : ""];
	return words.filter((word) => word !== "").join(" ");
}
