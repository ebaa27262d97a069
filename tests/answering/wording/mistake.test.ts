import { describe, expect, test } from "vitest";
import { english } from "../../../src/answering/wording/languages.ts";
import { mistake, mistakeWords } from "../../../src/answering/wording/mistake.ts";
import type { Saying } from "../../../src/answering/wording/saying.ts";
import { UserError } from "../../../src/errors.ts";
import { type QuestionMistake, questionMistake } from "../../../src/question/question-mistake.ts";
import { type FileMistake, fileMistake, type NoStory } from "../../../src/story/formats/file-mistake.ts";
import { readManifest, readProperties } from "../../../src/story/manifest.ts";
import type { ValueProblem } from "../../../src/story/reading-warning.ts";

const path = "the-mill.epub";
const KINDS: Readonly<Record<NoStory, true>> = {
	png: true,
	jpeg: true,
	gif: true,
	doc: true,
	rtf: true,
	rar: true,
	"seven-zip": true,
	gzip: true,
	audio: true,
	program: true,
	database: true,
	safari: true,
	kindle: true,
	"open-document": true,
	htmlz: true,
	"packed-fb2": true,
	excel: true,
	powerpoint: true,
	pages: true,
	scrivener: true,
	comics: true,
	zip: true,
};
const OF_FILE: { readonly [Say in FileMistake["say"]]: readonly Extract<FileMistake, { say: Say }>[] } = {
	"no-story": (Object.keys(KINDS) as NoStory[]).map((kind) => ({ say: "no-story", path, kind })),
	"no-citable-text": [{ say: "no-citable-text", path }],
	"page-too-deep": [{ say: "page-too-deep", path }],
	"no-page": [{ say: "no-page", path }],
	"word-without-text": [{ say: "word-without-text", path }],
	"file-encrypted": [{ say: "file-encrypted", path }],
	"open-document-without-text": [{ say: "open-document-without-text", path }],
	"fiction-book-without-text": [{ say: "fiction-book-without-text", path }],
	"no-text": [{ say: "no-text", path }],
	"entry-encrypted": [{ say: "entry-encrypted", path }],
	"packed-unusually": [{ say: "packed-unusually", path }],
	"file-damaged": [{ say: "file-damaged", path }],
	"scanned-pdf": [{ say: "scanned-pdf", path }],
	"pdf-too-large": [{ say: "pdf-too-large", path }],
	"pdf-locked": [{ say: "pdf-locked", path }],
	"pdf-damaged": [{ say: "pdf-damaged", path }],
	"epub-damaged": [{ say: "epub-damaged", path }],
	"epub-without-text": [{ say: "epub-without-text", path }],
	"copy-protected": [{ say: "copy-protected", path }],
	"story-too-large": [{ say: "story-too-large", path, count: 1049, most: 48 }],
	"too-many-files-in-it": [{ say: "too-many-files-in-it", path, count: 30_000, most: 20_000 }],
	"too-many-pages": [{ say: "too-many-pages", path, count: 9000, most: 8000 }],
	"too-much-text": [{ say: "too-much-text", path, most: 48 }],
	"unpacks-to-too-much": [{ say: "unpacks-to-too-much", path, most: 32 }],
	"front-matter": [{ say: "front-matter", path, problem: "Excessive alias count" }],
	"pdf-not-unpacked": [
		{ say: "pdf-not-unpacked", path, ending: "time" },
		{ say: "pdf-not-unpacked", path, ending: "memory" },
	],
	"xml-too-deep": [{ say: "xml-too-deep" }],
	"folder-without-stories": [
		{ say: "folder-without-stories", path, found: [], more: false },
		{ say: "folder-without-stories", path, found: ["a.css"], more: false },
		{ say: "folder-without-stories", path, found: ["a.css", "b.js", "c.png"], more: true },
	],
	"folder-without-text": [
		{ say: "folder-without-text", path },
		{ say: "folder-without-text", path, problem: { say: "file-encrypted", path } },
		{ say: "folder-without-text", path, problem: { say: "words", words: "It is gone." } },
	],
};
const OF_QUESTION: { readonly [Say in QuestionMistake["say"]]: Extract<QuestionMistake, { say: Say }> } = {
	"nothing-asked": { say: "nothing-asked" },
	"nothing-quoted": { say: "nothing-quoted" },
	"nothing-to-find": { say: "nothing-to-find", typed: "-mill" },
};

/** A key of a manifest for each, and what it cannot be. */
const OF_VALUE: Readonly<Record<ValueProblem, readonly [key: string, value: unknown]>> = {
	id: ["id", "The Mill"],
	words: ["title", 7],
	day: ["published", "last year"],
	dateline: ["dateline", "Seoul"],
	address: ["url", "mill.org"],
	"true-or-false": ["publicDomain", "yes"],
	language: ["language", "English"],
	kind: ["kind", "novel"],
	list: ["chapters", "Heaven"],
	aliases: ["aliases", "Strider"],
	pairs: ["distinct", ["Mr. Darcy"]],
};

describe("what a room says in English that knows no wording is what English says", () => {
	test.each<FileMistake>(Object.values(OF_FILE).flat())("of a file: %j", (saying) => {
		expect(fileMistake(saying).message).toBe(english.say(saying));
	});

	test.each(Object.entries(OF_VALUE))("of a value that is to be %s", (problem, [property, value]) => {
		const ignored = { warning: "ignored-property", property, problem: problem as ValueProblem } as const;
		const [, mustBe] = english.say({ say: "reading-warning", warning: ignored }).split("was ignored: it ");
		expect(readProperties({ [property]: value }).ignored).toEqual([{ property, problem }]);
		expect(() => readManifest({ [property]: value }, "mill.json")).toThrow(`mill.json: "${property}" ${mustBe}`);
	});

	test.each(Object.values(OF_QUESTION))("of a question: %j", (saying) => {
		expect(questionMistake(saying).message).toBe(english.say(saying));
	});
});

test.each<[Saying, string]>([
	[
		{ say: "no-such-story", typed: "emm", near: { title: "Emma", id: "emma" } },
		"There is no story “emm”. Did you mean Emma (emma)? /story list shows them all.",
	],
	[{ say: "no-such-story", typed: "x", near: undefined }, "There is no story “x”. /story list shows them all."],
	[
		{ say: "no-number", line: "/cast", name: "page", typed: "0", range: { from: 1, to: 9999 } },
		"“page” of /cast is a whole number from 1 to 9999, not “0”.",
	],
	[
		{ say: "no-number", line: "/cast", name: "page", typed: "x", range: undefined },
		"“page” of /cast is a whole number, not “x”.",
	],
	[
		{ say: "storage-problem", problem: "full", of: "database", path: "/data/footnote.db", detail: "disk full" },
		"There is no room left for the database /data/footnote.db. Make room on that disk; nothing that was kept is lost. (disk full)",
	],
	[
		{ say: "cannot-look-up" },
		"I cannot look up how far you have read just now, and keep nothing new until I can. Try again in a few minutes.",
	],
	[
		{ say: "shown-enough", hours: 1 },
		"You have been shown as much of these stories as one reader may see in a day. Ask again in an hour.",
	],
	[
		{ say: "reading-not-kept", name: "mill.txt", detail: "ENOSPC" },
		"mill.txt was read, but what was read cannot be kept in DATA_DIR (ENOSPC). Make room there, and let Footnote write to it.",
	],
	[
		{ say: "reading-went-wrong", name: "mill.txt", detail: "no such key" },
		"mill.txt could not be read because of an error in Footnote (no such key).",
	],
	[
		{ say: "same-id", name: "mill.txt", id: "mill", owner: "mill.md" },
		'mill.txt has the same id “mill” as mill.md. Give it another: put {"id": "another-id"} into mill.txt.json beside it.',
	],
	[
		{
			say: "unread-reports",
			problems: [
				{ say: "pdf-locked", path: "1.pdf" },
				{ say: "pdf-damaged", path: "2.pdf" },
			],
			more: 4,
		},
		"1.pdf is locked with a password. Save it without one. 2.pdf is a damaged PDF. Download or export it again. And 4 more.",
	],
	[{ say: "unread-reports", problems: [{ say: "words", words: "It is gone." }], more: 0 }, "It is gone."],
	[
		{ say: "set-aside", seconds: 1 },
		"It is set aside: questions about it took longer than a second of work. Mend its file, for example by dividing very long paragraphs, and it is read anew.",
	],
	[
		{ say: "set-aside" },
		"It is set aside: the thread that answers ended over it. Mend its file, for example by dividing very long paragraphs, and it is read anew.",
	],
	[
		{ say: "set-aside-uncut" },
		"It is set aside: to make it ready as far as somebody has read takes too long or too much memory.",
	],
])("a mistake says %j", (saying, words) => {
	expect(mistake(saying).message).toBe(words);
});

test("a mistake is told in another language, and one that is known in English alone in that", () => {
	const shouting = { ...english, say: (saying: Saying) => english.say(saying).toUpperCase() };
	expect(mistakeWords(questionMistake({ say: "nothing-asked" }), shouting)).toBe("WRITE A QUESTION AFTER /ASK.");
	expect(mistakeWords(new UserError("The lock is held."), shouting)).toBe("The lock is held.");
});
