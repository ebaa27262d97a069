import type { Listing, Saying } from "../../../../src/answering/wording/saying.ts";

/** For each of these sayings what it holds, and its English. None may be missing. */
export type Cases<Said extends Saying> = {
	readonly [Say in Said["say"]]: readonly (readonly [
		data: Omit<Extract<Said, { say: Say }>, "say">,
		english: string,
	])[];
};

/** The cases as sayings with their English, for a table. */
export function sayingsOf<Said extends Saying>(cases: Cases<Said>): (readonly [Saying, string])[] {
	const rows = Object.entries<readonly (readonly [object, string])[]>(cases);
	return rows.flatMap(([say, each]) => each.map(([data, english]) => [{ say, ...data } as Saying, english] as const));
}

/** What is said of how a story was read. */
export type OfReading = Extract<
	Listing,
	{ say: "how-read" | "left-out" | "also-left-out" | "read-with-warnings" | "reading-warning" }
>;
