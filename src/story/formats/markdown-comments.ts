import { type LeftOut, tallyLeftOut } from "../left-out.ts";

export type Shown = {
	readonly text: string;
	readonly hidden: readonly LeftOut[];
};

/**
 * Leaves out what a note hides: `<!-- … -->` and Obsidian's `%%…%%`, which may stand in a line or go over many. In code they are text.
 *
 * By search and not by a pattern, which would take quadratic time on comments that never close.
 *
 * @see https://help.obsidian.md/syntax#Comments
 */
export function withoutComments(body: string): Shown {
	const parts: string[] = [];
	const marks = new RegExp(MARKS);
	const endOf = commentEnds(body);
	let from = 0;
	const hidden = tallyLeftOut();
	for (let match = marks.exec(body); match !== null; match = marks.exec(body)) {
		const [mark] = match;
		const after = marks.lastIndex;
		const end = endOf(mark, after);
		if (end !== undefined) {
			parts.push(body.slice(from, match.index));
			from = end;
			marks.lastIndex = end;
			hidden.add("comments", body.slice(match.index, end));
		} else if (/^\s*(?:`{3}|~{3})/u.test(mark)) {
			marks.lastIndex = endOfCode(body, after);
		}
	}
	parts.push(body.slice(from));
	return { text: parts.join(""), hidden: hidden.list() };
}

/** What opens a comment, and what shows that it does not: a fence of code, code in a line, an escape, a line drawn in per cent signs. */
const MARKS =
	/^[ \t]{0,3}(?:`{3,}|~{3,})|(`{1,5})(?:[^`\n]|\n(?![ \t]*\n)){1,1000}\1|\\[`%<]|^[ \t]*%{3,}[ \t]*$|<!--|%%/gmu;

/** Longest comment whose marks may be two that never close, in characters: the book between them must not be swallowed. */
const LONGEST_DOUBTFUL = 20_000;

/** Finds where the comment ends that a mark opens, undefined if it opens none. Ask with rising places. */
function commentEnds(body: string): (mark: string, after: number) => number | undefined {
	let htmlEnd = 0;
	return (mark, after) => {
		if (mark === "%%") return endOfPercents(body, after);
		if (mark !== "<!--") return undefined;
		if (htmlEnd >= 0 && htmlEnd < after) htmlEnd = body.indexOf("-->", after);
		if (htmlEnd < 0) return undefined;
		const next = htmlEnd - after <= LONGEST_DOUBTFUL ? -1 : body.indexOf("<!--", after);
		return next >= 0 && next < htmlEnd ? undefined : htmlEnd + 3;
	};
}

function endOfPercents(body: string, after: number): number | undefined {
	const end = body.indexOf("%%", after);
	if (end < 0) return undefined;
	const isSure = end - after <= LONGEST_DOUBTFUL || (isAlone(body, after - 2) && isAlone(body, end));
	return isSure ? end + 2 : undefined;
}

/** Whether nothing else stands on the line of a `%%`: a block's comment, of any length (drawings are kept in them). */
function isAlone(body: string, at: number): boolean {
	return (
		/(?:^|\n)[ \t>]*$/u.test(body.slice(Math.max(0, at - 40), at)) && /^%%[ \t]*(?:\n|$)/u.test(body.slice(at, at + 40))
	);
}

function endOfCode(body: string, from: number): number {
	const fence = /^[ \t]{0,3}(?:`{3,}|~{3,})/gmu;
	fence.lastIndex = from;
	return fence.exec(body) === null ? body.length : fence.lastIndex;
}
