import { boxesLeftOut } from "./boxes.ts";
import type { HtmlBlock, HtmlPage } from "./html-page.ts";
import type { State } from "./page-state.ts";

/** Characters of a box that are told of it. */
const SHOWN = 500;

/** Characters of a note beside whose number it stands. */
const LONGEST_NOTE = 3000;

/** The page's blocks without what is around its text, and what that is. */
export function withoutBoxes(
	state: State,
): Pick<HtmlPage, "blocks" | "leftOut" | "captions" | "bylines" | "hasMenusAbove"> {
	const isLeftOut = boxesLeftOut(state.boxes, state.blocks);
	const outermost = (box: number | undefined): number | undefined => {
		let found: number | undefined;
		for (let at = box; at !== undefined; at = state.boxes[at]?.around) if (isLeftOut[at] === true) found = at;
		return found;
	};
	const words = new Map<number, string[]>();
	const captions = new Set<string>();
	const blocks: HtmlBlock[] = [];
	let hasText = false;
	let hasMenusAbove = false;
	for (const block of state.blocks) {
		const box = outermost(block.box);
		const kind = box === undefined ? undefined : state.boxes[box]?.kind;
		const isHeadingOfNotes = kind?.sure === "labelled" && block.level !== undefined;
		if (box !== undefined && !isHeadingOfNotes) {
			words.set(box, [...(words.get(box)?.slice(0, 20) ?? []), block.text.slice(0, SHOWN)]);
			if (kind?.what === "bylines-and-captions") captions.add(block.text);
			if (kind?.what === "menus-and-boxes" && !hasText) hasMenusAbove = true;
		} else if (isNoteOf(block, state.noteTargets)) {
			state.leftOut.add("notes-and-index", block.text);
		} else {
			blocks.push(block);
			hasText ||= block.level === undefined;
		}
	}
	for (const [box, texts] of words) {
		const kind = state.boxes[box]?.kind;
		if (kind !== undefined) state.leftOut.add(kind.what, texts.join(" "));
	}
	return { blocks, leftOut: state.leftOut.list(), captions, bylines: state.bylines, hasMenusAbove };
}

/** Whether a block is the note that a number in the text leads to. */
function isNoteOf({ text, level, anchors, isNote }: HtmlBlock, targets: ReadonlySet<string>): boolean {
	if (targets.size === 0 || level !== undefined || text.length > LONGEST_NOTE) return false;
	if (!anchors.some((anchor) => targets.has(anchor))) return false;
	return isNote === true || /^[[(]?(?:\d{1,4}|[*†‡§])[\])]?[.:]?(?:\s|$)/u.test(text);
}
