import { joinLeftOut, type LeftOutTally } from "../../left-out.ts";
import { compose } from "../../structure/compose.ts";
import type { Draft } from "../../structure/draft.ts";
import type { readProperties } from "./properties.ts";
import type { WordStory } from "./title-page.ts";

/** What a word processor's file is as a draft: what its title page says goes before its properties, which a template may have. */
export function draftOf(
	{ blocks, title, author }: WordStory,
	properties: ReturnType<typeof readProperties>,
	leftOut: LeftOutTally,
): Omit<Draft, "notes"> {
	const writer = author ?? properties.author;
	const composed = compose(blocks, { title: title ?? properties.title, author: writer, hasChapters: true });
	return {
		text: composed.text,
		title: composed.title,
		author: writer,
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		leftOut: joinLeftOut([composed.leftOut, leftOut.list()]),
	};
}
