import type { Evidence } from "../../answering/answer.ts";
import { type Block, container, type Inner, separator, textBlock } from "./components.ts";
import type { ShownPassage } from "./render-evidence.ts";
import type { Showing } from "./render-parts.ts";

/** Passages in a card; those from the end of a book in one of their own, which is hidden until it is tapped. */
export function passageCards(passages: readonly ShownPassage[], color: number, showing: Showing): Block[] {
	const runs: ShownPassage[][] = [];
	for (const passage of passages) {
		const last = runs.at(-1);
		if (last?.[0] !== undefined && isHidden(last[0].evidence, showing) === isHidden(passage.evidence, showing))
			last.push(passage);
		else runs.push([passage]);
	}
	return runs.map((run) => {
		const inner = run.flatMap(({ text }, index): Inner[] => [...(index === 0 ? [] : [separator()]), textBlock(text)]);
		return container(
			inner,
			color,
			run.some(({ evidence }) => isHidden(evidence, showing)),
		);
	});
}

/** Whoever asked for spoilers gets all of it hidden anyway. */
export function isHidden({ late }: Evidence, { spoilers }: Showing): boolean {
	return late === true && spoilers !== true;
}

type Length = {
	/** Characters, where the server chose nothing. */
	readonly usual: number;
	/** The one passage that answers may be longer by the server's choice. */
	readonly mayGrow: boolean;
};

/** A server's choice holds for every passage, and nobody's text is cut by it. */
export function excerptLimit({ excerptLength }: Showing, { usual, mayGrow }: Length): (evidence: Evidence) => number {
	return ({ publicDomain }) => {
		if (excerptLength === undefined) return usual;
		const chosen = mayGrow ? excerptLength : Math.min(excerptLength, usual);
		return publicDomain === true ? Math.max(chosen, usual) : chosen;
	};
}
