import { openReader } from "../../src/reading/open-reader.ts";
import type { Reader } from "../../src/reading/reader.ts";
import type { Row } from "./row.ts";

let opened: Promise<Reader | undefined> | undefined;

/** The reader that ships; undefined, and told once, if it cannot be had here. */
export function shippedReader(): Promise<Reader | undefined> {
	opened ??= openReader("on").then(({ reader, without }) => {
		if (reader === undefined) process.stdout.write(`  (no reader: ${without})\n`);
		return reader;
	});
	return opened;
}

/** The same rows by words alone and, where there is a reader, with it: their ids then end in "-read". */
export async function inBothWays(rowsFor: (reader: Reader | undefined) => Promise<readonly Row[]>): Promise<Row[]> {
	const reader = await shippedReader();
	const rows = await rowsFor(undefined);
	if (reader === undefined) return [...rows];
	const read = await rowsFor(reader);
	return rows.flatMap((row, at) => {
		const other = read[at];
		return other === undefined ? [row] : [row, { ...other, id: `${row.id}-read`, measure: `${row.measure}, read` }];
	});
}
