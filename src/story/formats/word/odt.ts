import { tallyLeftOut } from "../../left-out.ts";
import type { Draft } from "../../structure/draft.ts";
import { decodeText } from "../decode-text.ts";
import { fileMistake } from "../file-mistake.ts";
import { openArchive } from "../zip.ts";
import { draftOf } from "./draft-of.ts";
import { readOdtBody, readOdtStyles } from "./odt-body.ts";
import { readProperties } from "./properties.ts";
import { storyOf } from "./title-page.ts";

/**
 * Reads an OpenDocument text, as LibreOffice writes it: its paragraphs, its headings, title and author from what it says of itself.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged, too large or encrypted.
 */
export function readOdt(bytes: Uint8Array, path: string): Draft {
	const archive = openArchive(bytes, path);
	const read = (part: string) => {
		const content = archive.read(part);
		return content === undefined ? "" : decodeText(content, path, { markup: true }).text;
	};
	if (/encryption-data/u.test(read("META-INF/manifest.xml"))) throw fileMistake({ say: "file-encrypted", path });
	const leftOut = tallyLeftOut();
	const content = read("content.xml");
	const styles = readOdtStyles(read("styles.xml"), content);
	const story = storyOf(readOdtBody(content, styles, leftOut));
	if (!story.blocks.some(({ text }) => text !== "")) throw fileMistake({ say: "open-document-without-text", path });
	return {
		...draftOf(story, readProperties(read("meta.xml")), leftOut),
		notes: [{ note: "read-as", form: "open-document" }],
	};
}
