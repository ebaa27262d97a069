/**
 * Signals added since `npm run train` last ran: they count nothing, and the generated files lack them, until it runs again.
 * A name stands for all that is made of it: "opensChapter" for "brief.opensChapter" too.
 */
const NOT_YET_TRAINED: readonly string[] = [];

export const NOTHING_WAITS = NOT_YET_TRAINED.length === 0;

/** @param name Of a signal as the registry has it: "word.rare.here". */
export function waitsForTraining(name: string): boolean {
	return name.split(".").some((part) => NOT_YET_TRAINED.includes(part));
}
