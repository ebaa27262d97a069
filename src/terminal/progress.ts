import { english } from "../answering/wording/languages.ts";
import type { CommandRunner } from "../asking/command.ts";
import { cutToColumns } from "./fit-columns.ts";
import { type Screen, widthOf } from "./look.ts";
import type { TerminalLook } from "./render.ts";

/** How far the stories have been read. */
type Progress = { readonly ready: number; readonly failed: number; readonly total: number };

/** The title of the story that is being read, and for how long already. */
type Now = { readonly title?: string | undefined; readonly seconds?: number | undefined };

type ReadStories = Pick<CommandRunner, "statuses"> & {
	progress(): Progress;
	onChange(listener: (progress: Progress) => void): () => void;
	settled(): Promise<void>;
};

type Written = Screen & { write(text: string): unknown };

const BAR = 24;

/** So long a terminal shows nothing but the bar, if there is a story that can be asked meanwhile. */
const PATIENCE_MS = 3000;

/** Where there is no bar, so often a line tells how far it is. */
const LINE_EVERY_MS = 10_000;

/** To the line's beginning, and nothing on it. */
const CLEARED = "\r\u001b[K";

/**
 * Waits until the stories are read, with a bar on a terminal. Many of them go on being read behind the prompt; piped
 * input waits for all of it, because nobody is there to ask again.
 */
export async function showProgress(stories: ReadStories, screen: Written, look: TerminalLook): Promise<void> {
	const isTerminal = screen.isTTY === true;
	const bar = createBar(screen, look);
	let seconds = 0;
	const tell = async (): Promise<void> => {
		const title = (await stories.statuses({ limits: new Map() })).find(({ state }) => state === "reading")?.title;
		bar.show(stories.progress(), { title, seconds });
	};
	const every = isTerminal ? 1000 : LINE_EVERY_MS;
	const timer = setInterval(() => {
		seconds += every / 1000;
		void tell();
	}, every);
	const stop = isTerminal ? stories.onChange(() => void tell()) : () => {};
	const settled = stories.settled().then(() => true);
	const isDone = await (isTerminal ? Promise.race([settled, patience(stories)]) : settled);
	clearInterval(timer);
	stop();
	bar.end();
	if (isDone) return;
	const { language = english } = look;
	screen.write(`${barOf(stories.progress(), look)}\n${language.say({ say: "reading-goes-on" })}\n`);
}

async function patience(stories: ReadStories): Promise<false> {
	do await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
	while (stories.progress().ready === 0);
	return false;
}

/**
 * Told before each story that is read in this thread, which draws nothing meanwhile: a bar on a terminal, elsewhere a line
 * now and then.
 *
 * @param now Milliseconds.
 */
export function tellReading(screen: Written, look: TerminalLook, now: () => number) {
	const bar = createBar(screen, look);
	let told = now();
	return {
		reading: (progress: Progress, title: string): void => {
			if (screen.isTTY !== true && now() - told < LINE_EVERY_MS) return;
			told = now();
			bar.show(progress, { title });
		},
		/** Takes the bar away, for what is written next. */
		clear: bar.clear,
	};
}

function createBar(screen: Written, look: TerminalLook) {
	const isTerminal = screen.isTTY === true;
	let isShown = false;
	let isEnded = false;
	const clear = (): void => {
		if (isTerminal && isShown) screen.write(CLEARED);
		isShown = false;
	};
	return {
		show: (progress: Progress, now: Now): void => {
			if (isEnded) return;
			isShown = true;
			// The last column stays empty: some terminals break the line there.
			const words = barOf(progress, { ...look, width: widthOf(screen) - 1 }, now);
			screen.write(isTerminal ? `${CLEARED}${words}` : `${words}\n`);
		},
		clear,
		end: (): void => {
			clear();
			isEnded = true;
		},
	};
}

/** A bar, with how far it is in words. */
export function barOf(
	{ ready, failed, total }: Progress,
	{ language = english, width }: TerminalLook,
	{ title, seconds }: Now = {},
): string {
	const done = total === 0 ? BAR : Math.floor(((ready + failed) / total) * BAR);
	const words = language.say({ say: "reading-progress", ready, failed, total, now: title, seconds });
	return cutToColumns(`[${"#".repeat(done)}${"-".repeat(BAR - done)}] ${words}`, width);
}
