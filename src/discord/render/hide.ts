import { type Block, container, isButtonRow, withoutContainer } from "./components.ts";
import { MORE_MENU } from "./more-menu.ts";
import { QUESTION_BLOCK } from "./render-parts.ts";

/** Discord's green, yellow and grey for: an answer, the closest passage, no answer. */
export const COLORS = { answer: 0x57f287, closest: 0xfee75c, none: 0x80848e } as const;

/** All that tells of the story goes into one container that is hidden until tapped: the headline, and names to choose from. */
export function hide(blocks: readonly Block[], color: number): Block[] {
	const isOpen = (block: Block): boolean => block.id === QUESTION_BLOCK || block.id === MORE_MENU || isButtonRow(block);
	const hidden = blocks.filter((block) => !isOpen(block)).flatMap((block) => withoutContainer(block));
	return [container(hidden, color, true), ...blocks.filter(isOpen)];
}
