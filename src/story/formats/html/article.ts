import { isChapterHeading } from "./boxes.ts";
import type { HtmlBlock, HtmlPage } from "./html-page.ts";

/** Characters of text that a container must have to be the article. */
const SMALLEST_ARTICLE = 250;

/** Characters that may stand outside the article whatever their share. */
const FEW = 2000;

/** Share of a block's characters in links above which it is a list of links. */
const MOSTLY_LINKS = 0.6;

/** Whether a block is nothing but links. */
export function isLinks({ text, linked, level }: HtmlBlock): boolean {
	return level === undefined && linked > text.length * MOSTLY_LINKS && text.length < 400;
}

/** The page's article, with what heads it; the whole page if it holds several or none. */
export function articleOf(page: HtmlPage): readonly HtmlBlock[] {
	const prose = (blocks: readonly HtmlBlock[]) =>
		blocks.reduce((sum, block) => (isLinks(block) ? sum : sum + block.text.length), 0);
	const total = prose(page.blocks);
	for (const kind of ["body", "article", "main"] as const) {
		const largest = [...page.containers]
			.filter(([, container]) => container.kind === kind)
			.reduce<readonly [number, number] | undefined>(
				(best, [number, { length }]) => (best === undefined || length > best[1] ? [number, length] : best),
				undefined,
			);
		if (largest === undefined || largest[1] < SMALLEST_ARTICLE) continue;
		const [number] = largest;
		const within = page.blocks.filter(({ containers }) => containers.includes(number));
		const outside = total - prose(within);
		// What is outside is too much to be left out by a guess, or is other chapters.
		if (outside * 3 > total && outside > FEW) continue;
		const others = page.blocks.filter(({ containers }) => !containers.includes(number));
		if (outside * 3 > total * 2 || others.filter(isChapterWithText(page.blocks)).length > 1) continue;
		return withHeading(page.blocks, within);
	}
	return page.blocks;
}

function isChapterWithText(blocks: readonly HtmlBlock[]): (block: HtmlBlock) => boolean {
	const followed = new Set(
		blocks.filter((block, index) => {
			const next = blocks[index + 1];
			return block.level !== undefined && next !== undefined && next.level === undefined && !isLinks(next);
		}),
	);
	return (block) => followed.has(block) && isChapterHeading(block.text);
}

/** Many pages put the chapter's heading above what holds its text. */
function withHeading(blocks: readonly HtmlBlock[], article: readonly HtmlBlock[]): readonly HtmlBlock[] {
	const first = article[0];
	if (first === undefined || article.slice(0, 3).some(({ level }) => level !== undefined)) return article;
	const before = blocks.slice(0, blocks.indexOf(first)).filter(({ level }) => level !== undefined);
	const heading = before.findLast(({ text }) => isChapterHeading(text)) ?? before.findLast(({ level }) => level === 1);
	return heading === undefined ? article : [heading, ...article];
}
