/** How far the stories have been read. */
type Progress = { readonly ready: number; readonly failed: number; readonly total: number };

type ReadStories = {
	progress(): Progress;
	onChange(listener: (progress: Progress) => void): () => void;
	settled(): Promise<void>;
};

type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

const BAR = 24;

/** So long a terminal shows nothing but the bar, if there is a story that can be asked meanwhile. */
const PATIENCE_MS = 3000;

/**
 * Waits until the stories are read, with a bar on a terminal. Many of them go on being read behind the prompt; piped
 * input waits for all of it, because nobody is there to ask again.
 */
export async function showProgress(stories: ReadStories, screen: Screen): Promise<void> {
	if (screen.isTTY !== true) return stories.settled();
	const draw = (progress: Progress): void => {
		screen.write(`\r${barOf(progress)}`);
	};
	const stop = stories.onChange(draw);
	const done = await Promise.race([stories.settled().then(() => true), patience(stories)]);
	stop();
	screen.write(`\r${" ".repeat(BAR + 40)}\r`);
	if (!done) screen.write(`${barOf(stories.progress())}; the others follow. /story list tells how far it is.\n`);
}

async function patience(stories: ReadStories): Promise<false> {
	do await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
	while (stories.progress().ready === 0);
	return false;
}

export function barOf({ ready, failed, total }: Progress): string {
	const done = total === 0 ? BAR : Math.floor(((ready + failed) / total) * BAR);
	const problems = failed === 0 ? "" : `, ${failed} could not be read`;
	return `[${"#".repeat(done)}${"-".repeat(BAR - done)}] ${ready} of ${total} stories read${problems}`;
}
