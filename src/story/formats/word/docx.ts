import { tallyLeftOut } from "../../left-out.ts";
import type { Draft } from "../../structure/draft.ts";
import { decodeText } from "../decode-text.ts";
import { fileMistake } from "../file-mistake.ts";
import { namesOf } from "../part-names.ts";
import { openArchive } from "../zip.ts";
import { readBeside } from "./beside.ts";
import { readBody } from "./body.ts";
import { draftOf } from "./draft-of.ts";
import { readNumbering } from "./numbering.ts";
import { readProperties } from "./properties.ts";
import { mainPart, relationsOf } from "./relations.ts";
import { readStyles } from "./styles.ts";
import { storyOf } from "./title-page.ts";

/**
 * Reads a Word document: its paragraphs, headings by their style or their look, title and author from what it says of itself.
 * Deleted and hidden text, field codes, notes, comments and what stands at the edges of pages stay out.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged or too large.
 */
export function readDocx(bytes: Uint8Array, path: string): Draft {
	const archive = openArchive(bytes, path);
	const names = namesOf(archive);
	const read = (part: string | undefined): string => {
		const name = part === undefined ? undefined : names.find(part);
		const content = name === undefined ? undefined : archive.read(name);
		return content === undefined ? "" : decodeText(content, path, { markup: true }).text;
	};
	const main = mainPart(read, names, archive.names);
	const relations = main === undefined ? [] : relationsOf(read, main);
	const related = (kind: string) => relations.find((relation) => relation.kind === kind)?.path ?? `word/${kind}.xml`;
	const leftOut = tallyLeftOut();
	const styles = readStyles(read(related("styles")));
	const story = storyOf(readBody(read(main), styles, leftOut), readNumbering(read(related("numbering"))));
	if (!story.blocks.some(({ text }) => text !== "")) throw fileMistake({ say: "word-without-text", path });
	const properties = readProperties(read("docProps/core.xml"));
	const warnings = readBeside(relations, read, leftOut);
	return {
		...draftOf(story, properties, leftOut),
		language: styles.language,
		notes: [{ note: "read-as", form: "word" }],
		warnings,
	};
}
