import { UserError } from "../../errors.ts";

/** What a file is that is no story. */
export type NoStory =
	| "png"
	| "jpeg"
	| "gif"
	| "doc"
	| "rtf"
	| "rar"
	| "seven-zip"
	| "gzip"
	| "audio"
	| "program"
	| "database"
	| "safari"
	| "kindle"
	| "open-document"
	| "htmlz"
	| "packed-fb2"
	| "excel"
	| "powerpoint"
	| "pages"
	| "scrivener"
	| "comics"
	| "zip";

type OfFile<Say extends string> = Say extends string ? { readonly say: Say; readonly path: string } : never;
type WithSize<Say extends string> = OfFile<Say> & { readonly count: number; readonly most: number };

/** Why a file cannot be read as a story, as data for whoever words it. `path` names the file. */
export type FileMistake =
	| (OfFile<"no-story"> & { readonly kind: NoStory })
	| OfFile<
			| "no-citable-text"
			| "page-too-deep"
			| "no-page"
			| "word-without-text"
			| "file-encrypted"
			| "open-document-without-text"
			| "fiction-book-without-text"
			| "no-text"
			| "entry-encrypted"
			| "packed-unusually"
			| "file-damaged"
			| "scanned-pdf"
			| "pdf-too-large"
			| "pdf-locked"
			| "pdf-damaged"
			| "epub-damaged"
			| "epub-without-text"
			| "copy-protected"
	  >
	| WithSize<"story-too-large" | "too-many-files-in-it" | "too-many-pages">
	| (OfFile<"too-much-text" | "unpacks-to-too-much"> & { readonly most: number })
	| (OfFile<"front-matter"> & { readonly problem: string })
	| (OfFile<"pdf-not-unpacked"> & { readonly ending: "time" | "memory" })
	| { readonly say: "xml-too-deep" }
	/** `found`: some of what is there instead. */
	| (OfFile<"folder-without-stories"> & { readonly found: readonly string[]; readonly more: boolean })
	| (OfFile<"folder-without-text"> & { readonly problem?: FileProblem | undefined });

/** Why a file, or a part of one, could not be read; of what is told in English alone, its message. */
export type FileProblem = FileMistake | { readonly say: "words"; readonly words: string };

/** What each is, and what to do about it; without a way out: which files are stories. */
const NO_STORY: Readonly<Record<NoStory, readonly [what: string, wayOut?: string]>> = {
	png: ["a PNG picture"],
	jpeg: ["a JPEG picture"],
	gif: ["a GIF picture"],
	doc: ["an old Word document (.doc)", "Save it as .docx."],
	rtf: ["an RTF document", "Save it as .docx or as plain text."],
	rar: ["a RAR archive", "Unpack it first."],
	"seven-zip": ["a 7-Zip archive", "Unpack it first."],
	gzip: ["a gzip archive", "Unpack it first."],
	audio: ["an audio file"],
	program: ["a program"],
	database: ["a database"],
	safari: ["a web archive of Safari", "Save the page as HTML (Page Source)."],
	kindle: ["a Kindle file", "Convert it to EPUB, with Calibre for example."],
	"open-document": ["an OpenDocument file that is no text", "Save it as .odt, .docx or plain text."],
	htmlz: ["a zipped web page of Calibre (.htmlz)", "Convert it to EPUB."],
	"packed-fb2": ["a packed FictionBook", "Unpack it, and add the .fb2 file in it."],
	excel: ["an Excel workbook"],
	powerpoint: ["a PowerPoint presentation"],
	pages: ["an Apple Pages document", "Export it as EPUB or Word."],
	scrivener: ["a Scrivener project", "Compile it to EPUB or Word."],
	comics: ["an archive of comics", "Its pages are pictures; only text can be read."],
	zip: ["a zip archive", "Unpack it: a folder of text files in the corpus is one story."],
};

/** In English, for whoever knows no wording; a test holds that it says what `en/mistake.ftl` says. */
const ENGLISH: { readonly [Say in FileMistake["say"]]: (of: Extract<FileMistake, { say: Say }>) => string } = {
	"no-story": ({ path, kind }) => {
		const [what, wayOut = "Stories are plain text, Markdown, HTML, EPUB, .docx, .odt, .fb2 or PDF."] = NO_STORY[kind];
		return `${path} is ${what}, not a story. ${wayOut}`;
	},
	"no-citable-text": ({ path }) =>
		`${path} holds no text that could be cited. Put the story's paragraphs in it, with blank lines between them.`,
	"page-too-deep": ({ path }) => `${path} is a damaged page: its elements lie thousands deep within each other.`,
	"no-page": ({ path }) => `${path} is a page saved as one file, but no page is in it. Save it as HTML only.`,
	"word-without-text": ({ path }) => `${path} is a Word document without text.`,
	"file-encrypted": ({ path }) => `${path} is encrypted. Save it without a password.`,
	"open-document-without-text": ({ path }) => `${path} is an OpenDocument text without text.`,
	"fiction-book-without-text": ({ path }) => `${path} is a FictionBook without text.`,
	"no-text": ({ path }) =>
		`${path} is no text: it holds bytes that no text has. Save it as plain text, HTML, EPUB or .docx.`,
	"entry-encrypted": ({ path }) => `${path} is encrypted. Save it without a password or copy protection.`,
	"packed-unusually": ({ path }) =>
		`${path} is packed in a way that cannot be read here. Pack it again as a usual zip file.`,
	"file-damaged": ({ path }) => `${path} is damaged or not complete. Download or export it again.`,
	"scanned-pdf": ({ path }) =>
		`${path} is a scanned PDF: its pages are pictures of text. Have its text recognized (OCR) and add what comes of it.`,
	"pdf-too-large": ({ path }) =>
		`${path} unpacks to more than a book needs, or is locked. Save it anew, or as text or EPUB.`,
	"pdf-locked": ({ path }) => `${path} is locked with a password. Save it without one.`,
	"pdf-damaged": ({ path }) => `${path} is a damaged PDF. Download or export it again.`,
	"epub-damaged": ({ path }) =>
		`${path} is an EPUB without its package document: it is damaged. Download or export it again.`,
	"epub-without-text": ({ path }) =>
		`${path} is an EPUB without text: its pages are pictures or drawings. Only text can be read.`,
	"copy-protected": ({ path }) =>
		`${path} is copy-protected (DRM): its text is encrypted. Use an edition without protection.`,
	"story-too-large": ({ path, count, most }) =>
		`${path} has ${count} MB; a story may have ${most} MB. Divide it: a folder with one file a chapter is a story, too.`,
	"too-many-files-in-it": ({ path, count, most }) => `${path} holds ${count} files; at most ${most} are read.`,
	"too-many-pages": ({ path, count, most }) => `${path} has ${count} pages; at most ${most} are read. Divide it.`,
	"too-much-text": ({ path, most }) => `${path} holds more than ${most} MB of text. Divide it.`,
	"unpacks-to-too-much": ({ path, most }) =>
		`${path} unpacks to more than ${most} MB, which no story needs. It is not read.`,
	"front-matter": ({ path, problem }) => `${path}: the front matter is no valid YAML: ${problem}`,
	"pdf-not-unpacked": ({ path, ending }) =>
		ending === "time"
			? `${path} could not be read: to unpack this PDF takes far longer than others of its size. Save it anew with another program, or as text or EPUB.`
			: `${path} could not be read: to unpack this PDF needs more memory than a book does. Save it anew with another program, or as text or EPUB.`,
	"xml-too-deep": () => "The file is damaged: elements in it lie thousands deep within each other. Export it again.",
	"folder-without-stories": ({ path, found, more }) => {
		const held = found.length === 0 ? "" : ` It holds ${found.join(", ")}${more ? ", …" : ""}.`;
		return `${path} is a folder without stories.${held} Put text files in it, one a chapter.`;
	},
	"folder-without-text": ({ path, problem }) =>
		`${path} is a folder without text that could be cited.${problem === undefined ? "" : ` ${englishOf(problem)}`}`,
};

/** For those who run the bot: an operator is told in English. */
export function englishOf(problem: FileProblem): string {
	return problem.say === "words" ? problem.words : ENGLISH[problem.say](problem as never);
}

export function fileMistake(saying: FileMistake): UserError {
	return new UserError(englishOf(saying), { saying });
}

/** The mistake as data that can be kept and told in any language. @param error Of reading a file. */
export function fileProblem(error: UserError): FileProblem {
	return (error.saying as FileMistake | undefined) ?? { say: "words", words: error.message };
}
