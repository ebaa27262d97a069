import type { Evidence, Found } from "./answer.ts";

/** An answer with the words of the story that it rests on, best first. @returns undefined without any: nothing is found then. */
export function foundIn(
	[first, ...others]: readonly Evidence[],
	verdict: Omit<Found, "kind" | "evidence">,
): Found | undefined {
	return first === undefined ? undefined : { kind: "found", ...verdict, evidence: [first, ...others] };
}
