import type { LeftOutKind } from "../../left-out.ts";
import { readHeading } from "../../structure/headings/headings.ts";
import type { HtmlBlock } from "./html-page.ts";

/** What an element is that may be no part of the text. */
export type BoxKind = {
	readonly what: LeftOutKind;
	/**
	 * - declared: the page itself says what it is
	 * - likely: mostly, but not where it holds a large share of the text
	 * - spanning: likewise, and pages are known whose whole text it holds
	 * - below: what readers say below a text, which may be longer than the text
	 * - links: where links are a good part of it
	 * - unlikely: where it holds little text beside the rest
	 * - profile: who writes a message of a forum
	 * - beside-profile: likely, where there are messages of a forum
	 * - labelled: where a line in it says so ("Chapter Notes")
	 */
	readonly sure:
		| "declared"
		| "likely"
		| "spanning"
		| "below"
		| "links"
		| "unlikely"
		| "labelled"
		| "profile"
		| "beside-profile";
};

export type Box = {
	readonly kind: BoxKind;
	/** Index of the box around it. */
	readonly around: number | undefined;
	characters: number;
	/** Characters of it in links. */
	linked: number;
	/** Characters of it in paragraphs that are no lists of links. */
	prose: number;
	/** Whether a heading in it reads like a chapter's. */
	hasChapter: boolean;
	/** Whether a heading of the first level is in it. */
	hasTitle: boolean;
	/** Whether a line in it says that notes or a summary follow. */
	isLabelled: boolean;
};

export function newBox(kind: BoxKind, around: number | undefined): Box {
	return { kind, around, characters: 0, linked: 0, prose: 0, hasChapter: false, hasTitle: false, isLabelled: false };
}

/** Characters that a rule may always leave out; beyond, no more than a third of the page. */
const FEW = 2000;

/** Characters of a paragraph that shows running text. */
const PARAGRAPH = 60;

/** Characters of running text beside which readers may comment. */
const SHORTEST_ARTICLE = 200;

/** "Chapter Summary", "Notes:", "End Notes". */
export const NOTES_LABEL = /^(?:chapter\s+)?(?:summary|notes?|end\s+notes?|author['’]s\s+notes?)\s*:?$/iu;

/** Which boxes are no part of the text, by what they and the rest of the page hold. */
export function boxesLeftOut(boxes: readonly Box[], blocks: readonly HtmlBlock[]): readonly boolean[] {
	if (boxes.length === 0) return [];
	let characters = 0;
	let prose = 0;
	for (const block of blocks) {
		const { text, level, linked, box } = block;
		characters += text.length;
		const isProse = level === undefined && text.length >= PARAGRAPH && linked * 2 < text.length;
		if (isProse) prose += text.length;
		const isChapter = level !== undefined && isChapterHeading(text);
		const isLabel = NOTES_LABEL.test(text.slice(0, 40));
		for (let at = box; at !== undefined; at = boxes[at]?.around) {
			const around = boxes[at] as Box;
			around.characters += text.length;
			around.linked += linked;
			if (isProse) around.prose += text.length;
			around.hasChapter ||= isChapter;
			around.hasTitle ||= level === 1;
			around.isLabelled ||= isLabel;
		}
	}
	const isForum = boxes.some(({ kind }) => kind.sure === "profile");
	const leftOut = boxes.map((box) =>
		box.kind.sure === "beside-profile" && !isForum ? false : isLeftOut(box, { characters, prose }),
	);
	if (guessedProse(boxes, leftOut) * 10 <= prose * 9) return leftOut;
	// The boxes are the page: their names mean something else here.
	return boxes.map((box, at) => leftOut[at] === true && (box.kind.sure === "declared" || isMenu(box)));
}

/** Characters of running text that would be left out by the names of boxes alone. */
function guessedProse(boxes: readonly Box[], leftOut: readonly boolean[]): number {
	const isWithin = (at: number | undefined): boolean => {
		for (let box = at; box !== undefined; box = boxes[box]?.around) if (leftOut[box] === true) return true;
		return false;
	};
	return boxes.reduce((sum, box, at) => {
		const isGuessed = leftOut[at] === true && box.kind.sure !== "declared" && box.kind.sure !== "below";
		return isGuessed && !isWithin(box.around) ? sum + box.prose : sum;
	}, 0);
}

/** A list of links is a menu, however long. */
function isMenu({ linked, characters }: Box): boolean {
	return linked * 2 > characters;
}

/** Whether it heads a chapter by a word for one, not by a number alone. */
export function isChapterHeading(text: string): boolean {
	const kind = readHeading(text)?.kind;
	return kind === "chapter" || kind === "part" || kind === "act" || kind === "scene";
}

function isLeftOut(box: Box, page: { readonly characters: number; readonly prose: number }): boolean {
	const isLarge = box.characters > FEW && box.characters * 3 > page.characters;
	if (box.kind.sure === "declared") return true;
	if (box.kind.sure === "labelled") return box.isLabelled && !isLarge;
	if (isMenu(box)) return true;
	if ((box.hasChapter || box.hasTitle) && box.prose > 0) return false;
	if (box.kind.sure === "below") return page.prose - box.prose >= Math.min(SHORTEST_ARTICLE, box.prose);
	if (isLarge || (box.kind.sure === "links" && box.linked * 4 < box.characters)) return false;
	const rest = page.prose - box.prose;
	if (box.kind.sure === "spanning") return box.characters * 5 < page.characters * 3;
	if (box.kind.sure !== "unlikely") return true;
	return box.characters * 2 <= page.characters && (box.prose < 400 || box.prose * 4 <= rest);
}
