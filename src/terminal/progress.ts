/** How far the library has been read, in stories. */
type Progress = { readonly ready: number; readonly failed: number; readonly total: number };

type Library = {
	progress(): Progress;
	onChange(listener: (progress: Progress) => void): () => void;
	settled(): Promise<void>;
};

type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

const BAR = 24;

/** So long a terminal shows nothing but the bar, if there is a story that can be asked meanwhile. */
const PATIENCE_MS = 3000;

/**
 * Waits until the library is read, with a bar on a terminal. A large library goes on being read behind the prompt; piped
 * input waits for all of it, because nobody is there to ask again.
 */
export async function showProgress(library: Library, screen: Screen): Promise<void> {
	if (screen.isTTY !== true) return library.settled();
	const draw = (progress: Progress): void => {
		screen.write(`\r${barOf(progress)}`);
	};
	const stop = library.onChange(draw);
	const done = await Promise.race([library.settled().then(() => true), patience(library)]);
	stop();
	screen.write(`\r${" ".repeat(BAR + 40)}\r`);
	if (!done) screen.write(`${barOf(library.progress())}; the others follow. /story list tells how far it is.\n`);
}

async function patience(library: Library): Promise<false> {
	do await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());
	while (library.progress().ready === 0);
	return false;
}

export function barOf({ ready, failed, total }: Progress): string {
	const done = total === 0 ? BAR : Math.floor(((ready + failed) / total) * BAR);
	const problems = failed === 0 ? "" : `, ${failed} could not be read`;
	return `[${"#".repeat(done)}${"-".repeat(BAR - done)}] ${ready} of ${total} stories read${problems}`;
}
