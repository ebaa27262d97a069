/** Signals that stand or fall together, by what they say. */
export type Blocks = Readonly<Record<string, (name: string) => boolean>>;

/** A row of the table. */
export function line(...cells: readonly (string | number)[]): void {
	process.stdout.write(`| ${cells.join(" | ")} |\n`);
}
