import type { Evidence, Found } from "./answer.ts";

type Verdict = Omit<Found, "kind" | "evidence">;

/** An answer with the words of the story that it rests on, best first. @returns undefined without any: nothing is found then. */
export function foundIn(evidence: Found["evidence"], verdict: Verdict): Found;
export function foundIn(evidence: readonly Evidence[], verdict: Verdict): Found | undefined;
export function foundIn([first, ...others]: readonly Evidence[], verdict: Verdict): Found | undefined {
	return first === undefined ? undefined : { kind: "found", ...verdict, evidence: [first, ...others] };
}
