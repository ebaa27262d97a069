/**
 * The rows of a table with a line of headings: comma-separated values, quotation marks doubled within quoted fields, which
 * may hold line breaks. Fields are kept to the letter.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
	const [headings = [], ...rows] = [...rowsOf(text.replace(/^\ufeff/u, ""))];
	return rows.map((fields, at) => {
		if (fields.length !== headings.length)
			throw new Error(`Row ${at + 2} of a table has ${fields.length} fields, its headings are ${headings.length}.`);
		return Object.fromEntries(headings.map((heading, column) => [heading, fields[column] ?? ""]));
	});
}

/** A field, quoted or bare, and what ends it. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/uy;

function* rowsOf(text: string): Generator<string[]> {
	let row: string[] = [];
	FIELD.lastIndex = 0;
	while (FIELD.lastIndex < text.length) {
		const at = FIELD.lastIndex;
		const field = FIELD.exec(text);
		if (field === null) throw new Error(`A table cannot be read near “${text.slice(at, at + 40)}”.`);
		row.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? "");
		// A comma at the very end is followed by one more empty field.
		if (field[3] === "," && FIELD.lastIndex < text.length) continue;
		if (field[3] === ",") row.push("");
		yield row;
		row = [];
	}
}
