import { UserError } from "../errors.ts";
import { extractPages } from "./formats/pdf/extract-pages.ts";
import { isPdf } from "./formats/sniff-format.ts";
import type { StoryFile } from "./read-story.ts";

/**
 * The file with what takes waiting to unpack: the pages of a PDF. Every other file is as it was. What cannot be unpacked is
 * told when the file is read, so that one bad file of a folder stops no other.
 */
export async function unpackFile(file: StoryFile): Promise<StoryFile> {
	if (!isPdf(file.bytes)) return file;
	try {
		return { ...file, pages: await extractPages(file.bytes, file.path) };
	} catch (error) {
		if (error instanceof UserError) return { ...file, pages: error };
		throw error;
	}
}
