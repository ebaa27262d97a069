import type { Block } from "../blocks.ts";

/** A line drawn above or below a heading: "=====", "-----". */
const RULE = /^[=\-~_*#—–─━═]{3,200}$/u;

/** A rule further below stands in the text. */
const LAST_RULE = 2;

/** A block without the rules around its first line, and whether one is drawn below it. */
export function withoutRules(text: string, block: Block, next: Block | undefined): { block: Block; isRuled: boolean } {
	const isRule = ({ start, end }: { start: number; end: number }) =>
		end - start <= 200 && RULE.test(text.slice(start, end));
	const lines = block.lines.filter((line, index) => index > LAST_RULE || !isRule(line));
	const [first, last] = [lines[0], lines.at(-1)];
	if (first === undefined || last === undefined) return { block, isRuled: false };
	// In a file with one paragraph a line the rule is a block of its own.
	const below = block.lines[block.lines.indexOf(first) + 1] ?? (next?.blankLines === 0 ? next.lines[0] : undefined);
	const isRuled = below !== undefined && isRule(below);
	if (lines.length === block.lines.length) return { block, isRuled };
	return { block: { ...block, lines, start: first.start, end: last.end }, isRuled };
}
