import { allCommands } from "../../../commands/index.ts";
import { type ButtonAction, writeAction, writeButtonId } from "../../../src/discord/render/button-id.ts";
import { openInProcess } from "../../../src/engine/in-process.ts";
import { WHOLE_CHAPTER } from "../../../src/story/place.ts";
import { corpusFolder } from "../../engine/corpus-folder.ts";
import { TALE } from "../../follow-up-tale.ts";
import { type ReaderDesk, readerDesk } from "../../reader-desk.ts";
import { botFor, captureLog, type Running, startBot } from "../bot-kit.ts";
import type { Answered } from "../stand-in/interactions.ts";
import type { MessageJson } from "../stand-in/messages.ts";
import { ANNA, type Reader, type Where } from "../stand-in/people.ts";

/** What the end of the mill's story tells, and nobody who has read its first chapter may see. */
export const SPOILERS = /drowned in|lantern went out|Sir Thomas|Paris/u;

/** A bot over two stories, with readers who are remembered, and people who tap on its messages. */
export type TapBot = Running & {
	readonly desk: ReaderDesk;
	/** The answer to /who about somebody of the mill. */
	who(name: string, options?: object, asking?: Pick<How, "by" | "where">): Promise<MessageJson | undefined>;
	/** Presses a button of this kind under a message, be it there or not: ids can be sent by anybody. */
	tap(message: MessageJson | undefined, action: ButtonAction, how?: How): Promise<Answered>;
	/** The same action chosen from the menu of what else can be done. */
	choose(message: MessageJson | undefined, action: ButtonAction, how?: How): Promise<Answered>;
	/** How far somebody has read the story of the mill. */
	hasRead(reader: Reader, chapter: number): Promise<void>;
	placeOf(reader: Reader): Promise<unknown>;
	/** Stops the bot and starts it again: nothing that it held in memory is left. */
	restart(): Promise<void>;
};

type How = {
	readonly by?: Reader;
	readonly where?: Where;
	readonly value?: string;
	readonly asker?: Reader;
	readonly spoilers?: boolean;
};

/** @param more Stories beside the two, by their files' names. */
export async function startTapBot(more: Readonly<Record<string, string>> = {}): Promise<TapBot> {
	const corpus = corpusFolder({
		"mill.txt": TALE,
		"tiny.txt": "A Tiny Story\n\nA fox ran by.\n\nIt was red.\n",
		...more,
	});
	const library = await openInProcess(corpus);
	const desk = readerDesk(library, library.outline);
	const parts = {
		commands: allCommands,
		// Stories are read anew at each start, and on a busy machine that takes its time.
		announceAfterMs: 60_000,
		runner: desk.runner,
		scopeFor: desk.scopeFor,
		looksOf: async (guild: string) => desk.settings.serverSettings(guild),
	};
	const running = await startBot(parts);
	let { bot } = running;
	const press = (message: MessageJson | undefined, id: string | undefined, { by = ANNA, where, value }: How) =>
		running.standIn.press(message, id, { by, ...(where && { where }), ...(value !== undefined && { value }) });
	const idOf = (action: ButtonAction, { asker = ANNA, spoilers = false }: How) =>
		writeButtonId({ asker: asker.id, spoilers, action });
	return {
		...running,
		desk,
		who: async (name, options = {}, asking = {}) =>
			(await running.standIn.slash("who", { name, story: "mill", ...options }, asking)).message,
		tap: (message, action, how = {}) => press(message, idOf(action, how), how),
		choose: (message, action, how = {}) =>
			press(message, idOf({ kind: "menu" }, how), { ...how, value: writeAction(action) }),
		hasRead: (reader, chapter) =>
			desk.settings.setReadingPosition(reader.id, { story: "mill" }, { chapter, paragraph: WHOLE_CHAPTER }),
		placeOf: (reader) => desk.settings.readingPosition(reader.id, { story: "mill" }),
		async restart() {
			await bot.stop();
			desk.pass(24 * 3_600_000);
			bot = botFor(running.standIn, { log: captureLog().log, ...parts });
			await bot.start();
		},
		async end() {
			await bot.stop();
			await running.standIn.close();
			await desk.settings.close();
		},
	};
}
