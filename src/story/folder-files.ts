import { wordSet } from "../language/lists/word-set.ts";

/** Files that people do not mean as stories: what systems and editors leave behind, unfinished downloads, what says who owns a text. */
const NOT_MEANT = [
	// Hidden files, and those that editors open beside a file: ".DS_Store", "~$mill.docx", "mill.txt~".
	/^[.~]|~$/u,
	// "README.md", "licence".
	/^(?:readme|licen[cs]e)(?:\.(?:md|txt))?$/iu,
	/^(?:thumbs\.db|desktop\.ini)$/iu,
	// "mill.epub.part", "mill.txt.bak".
	/\.(?:part|crdownload|tmp|swp|bak)$/iu,
];

/** Whether a name, of a file or a folder, is never that of a story. */
export function isNotMeant(name: string): boolean {
	return NOT_MEANT.some((pattern) => pattern.test(name));
}

/** Endings of what lies among a story's files and is none: pictures, sounds, films, styles, scripts, what programs keep. */
const OTHER_ENDINGS = wordSet(`png jpg jpeg gif webp svg bmp tif tiff ico avif heic psd xcf
	mp3 ogg oga wav m4a flac opus mid mp4 m4v mov webm avi mkv
	css scss less js mjs cjs ts map wasm py sh bat ps1 exe dll
	woff woff2 ttf otf eot json jsonl xml opf ncx yml yaml toml ini cfg conf csv tsv xlsx db sqlite
	canvas base excalidraw drawio url webloc lnk torrent lock`);

/** Folders within a story's folder whose files are no chapters: a saved page's pictures, a program's own files, templates. */
const OTHER_FOLDER = /(?:_files|\.files|-dateien|_fichiers)$|^(?:_?templates|node_modules|__macosx)$/iu;

export function isOtherFolder(name: string): boolean {
	return isNotMeant(name) || OTHER_FOLDER.test(name);
}

/** Whether a file of a story's folder is known by its name to hold no story. */
export function isOtherFile(name: string): boolean {
	return isNotMeant(name) || OTHER_ENDINGS.has(/\.([^.]{1,12})$/u.exec(name.toLowerCase())?.[1] ?? "");
}

/** The first bytes of pictures, whatever their files are called: PNG, JPEG, GIF, WebP. */
const PICTURES = ["\x89PNG", "\xff\xd8\xff", "GIF89a", "GIF87a"];

export function isPicture(bytes: Uint8Array): boolean {
	const head = String.fromCharCode(...bytes.subarray(0, 12));
	return PICTURES.some((start) => head.startsWith(start)) || (head.startsWith("RIFF") && head.endsWith("WEBP"));
}
