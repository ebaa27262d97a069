import { endsWithAbbreviation } from "../language/abbreviations.ts";

/** Without the marks that end a question; a stop that belongs to its last word stays ("is Robert Downey Jr.", "in the U.S."). */
export function withoutEndMarks(typed: string): string {
	const bare = typed.replace(/[\s?!.]+$/u, "");
	return typed[bare.length] === "." && endsWithAbbreviation(bare, "", "") ? `${bare}.` : bare;
}
