/** What a converted record may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Records, one a line, spaced as Python's `json.dumps(record, ensure_ascii=False)` spaces them: the files that the
 * committed figures come from were written so, and their checksums hold for no other spelling.
 */
export function toJsonLines(records: readonly Json[]): string {
	return records.map((record) => `${spelled(record)}\n`).join("");
}

function spelled(value: Json): string {
	if (isList(value)) return `[${value.map(spelled).join(", ")}]`;
	if (typeof value === "object" && value !== null)
		return `{${Object.entries(value)
			.map(([key, held]) => `${JSON.stringify(key)}: ${spelled(held)}`)
			.join(", ")}}`;
	return JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
