import type { Evidence } from "../../answering/answer.ts";
import {
	type Block,
	container,
	type Inner,
	isButtonRow,
	separator,
	textBlock,
	withoutContainer,
} from "./components.ts";
import { MORE_MENU } from "./more-menu.ts";
import type { ShownPassage } from "./render-evidence.ts";
import { QUESTION_BLOCK, type Showing } from "./render-parts.ts";

/** Discord's green, yellow and grey for: an answer, the closest passage, no answer. */
export const COLORS = { answer: 0x57f287, closest: 0xfee75c, none: 0x80848e } as const;

/** All that tells of the story goes into one container that is hidden until tapped: the headline, and names to choose from. */
export function hide(blocks: readonly Block[], color: number): Block[] {
	const isOpen = (block: Block): boolean => block.id === QUESTION_BLOCK || block.id === MORE_MENU || isButtonRow(block);
	const hidden = blocks.filter((block) => !isOpen(block)).flatMap((block) => withoutContainer(block));
	return [container(hidden, color, true), ...blocks.filter(isOpen)];
}

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
