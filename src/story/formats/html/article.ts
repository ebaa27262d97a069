import { isChapterHeading } from "./boxes.ts";
import type { HtmlBlock, HtmlPage } from "./html-page.ts";

/** Characters of text that a container must have to be the article, by how surely its name tells it for that. */
const SMALLEST_ARTICLE = { body: 60, article: 250, main: 250 };

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
		if (largest === undefined || largest[1] < SMALLEST_ARTICLE[kind]) continue;
		const [number] = largest;
		const within = page.blocks.filter(({ containers }) => containers.includes(number));
		const outside = total - prose(within);
		// What is outside is too much to be left out by a guess, or is other chapters.
		if (outside * 3 > total && outside > FEW) continue;
		const others = page.blocks.filter(({ containers }) => !containers.includes(number));
		if (kind === "body" ? isOneOfSeveral(page, others, within) : outside * 3 > total * 2) continue;
		if (others.filter(isChapterWithText(page.blocks)).length > 1) continue;
		return withHeading(page.blocks, within);
	}
	return page.blocks;
}

/** Whether the page has other texts of the kind (a blog's first page has ten), or more text than that. */
function isOneOfSeveral(page: HtmlPage, others: readonly HtmlBlock[], within: readonly HtmlBlock[]): boolean {
	const inOthers = others.filter(({ containers }) =>
		containers.some((number) => page.containers.get(number)?.kind === "body"),
	);
	const paragraphs = others.filter((block) => block.level === undefined && block.text.length >= 120 && !isLinks(block));
	return lengthOf(inOthers) * 3 > lengthOf(within) || lengthOf(paragraphs) > lengthOf(within) * 2;
}

function lengthOf(blocks: readonly HtmlBlock[]): number {
	return blocks.reduce((sum, { text }) => sum + text.length, 0);
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
