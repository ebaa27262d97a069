import { UserError } from "../errors.ts";
import { extractPages } from "./formats/pdf/extract-pages.ts";
import { readPdf } from "./formats/pdf/pdf.ts";
import { isPdf } from "./formats/sniff-format.ts";
import type { StoryFile } from "./read-story.ts";

/**
 * The file with what takes waiting to unpack: what a PDF holds. Every other file is as it was. What cannot be unpacked is told
 * when the file is read, so that one bad file of a folder stops no other.
 */
export async function unpackFile(file: StoryFile): Promise<StoryFile> {
	if (!isPdf(file.bytes)) return file;
	try {
		return { ...file, unpacked: readPdf(await extractPages(file.bytes, file.path), file.path) };
	} catch (error) {
		if (error instanceof UserError) return { ...file, unpacked: error };
		throw error;
	}
}
