import type { TerminalSaying } from "../../../../src/answering/wording/terminal-saying.ts";
import type { Cases } from "./cases.ts";

const HELP = "/help shows what can be asked; exit or Ctrl+D ends.";

export const TERMINAL: Cases<TerminalSaying> = {
	"prompt-instead-of-bot": [
		[{}, "No DISCORD_TOKEN is set, so this is the bot as a prompt. README.md says how to put it on Discord."],
	],
	"prompt-opened": [
		[{ title: "The Mill", count: 1 }, `Ask about The Mill. ${HELP}`],
		[{ count: 0 }, `There is no story yet. ${HELP}`],
		[{ count: 1 }, `Ask about 1 story. ${HELP}`],
		[{ count: 3 }, `Ask about 3 stories. ${HELP}`],
	],
	"prompt-of-stories": [
		[{ count: 1 }, "1 story"],
		[{ count: 3 }, "3 stories"],
	],
	"prompt-help-keys": [
		[{}, "Here: Tab completes commands, their options, names and stories; ↑ brings back what was typed."],
	],
	"prompt-help-story": [
		[{}, "One story of several is named at the end: /who the doctor story:id. /story list shows the ids."],
	],
	"prompt-help-pages": [[{}, "A long list is turned like this: /find the fox page:2"]],
	"prompt-help-end": [[{}, "exit, quit or Ctrl+D ends."]],
	"prompt-page": [
		[{ number: 2, count: 3, total: 12, next: "page:3" }, "Page 2 of 3 (12 in all); more with page:3"],
		[{ number: 3, count: 3, total: 12 }, "Page 3 of 3 (12 in all)"],
	],
	"nearest-passages": [[{}, "Nearest passages:"]],
	"also-in": [[{ citations: ["mill 2", "mill 3"] }, "Also: mill 2, mill 3"]],
	"reading-progress": [
		[{ ready: 0, total: 1, failed: 0 }, "0 of 1 story read"],
		[{ ready: 1, total: 4, failed: 1 }, "1 of 4 stories read, 1 could not be read"],
		[{ ready: 1, total: 4, failed: 0, now: "The Mill", seconds: 12 }, "1 of 4 stories read · The Mill · 12 s"],
	],
	"reading-goes-on": [[{}, "The others follow; /story list tells how far it is."]],
	"without-reader": [[{ why: "no runtime" }, "No reader (no runtime): passages are found by their words alone."]],
	"inspect-length": [
		[{ chapters: 1, paragraphs: 1, sentences: 1, characters: 1 }, "1 chapter, 1 paragraph, 1 sentence, 1 character"],
		[
			{ chapters: 2, paragraphs: 3, sentences: 4, characters: 500 },
			"2 chapters, 3 paragraphs, 4 sentences, 500 characters",
		],
	],
	"inspect-section": [
		[{ section: "chapters", count: 1 }, "Chapters (1)"],
		[{ section: "paragraphs", count: 2 }, "Paragraphs (2)"],
		[{ section: "people", count: 2 }, "People (2)"],
		[{ section: "others", count: 2 }, "Places and organisations (2)"],
		[{ section: "dates", count: 2 }, "Dates (2)"],
		[{ section: "quotations", count: 2 }, "Quotations (2)"],
		[{ section: "reports", count: 2 }, "Reports (2)"],
		[{ section: "warnings", count: 2 }, "Warnings (2)"],
	],
	"inspect-more-rows": [[{ count: 7 }, "… 7 more (--json shows all)"]],
	"inspect-no-warnings": [[{}, "No warnings."]],
	"inspect-entity": [
		[{ name: "Ann", count: 3, aliases: [] }, "Ann × 3"],
		[{ name: "Ann", count: 3, aliases: ["Annie", "Miss Reed"] }, "Ann × 3 (also Annie, Miss Reed)"],
		[{ name: "Ann", count: 3, aliases: ["Annie"], words: "the cook" }, "Ann × 3 (also Annie): the cook"],
	],
	"inspect-kind": [
		[{ kind: "person" }, "person"],
		[{ kind: "place" }, "place"],
		[{ kind: "organization" }, "organisation"],
	],
	"inspect-date": [
		[{ words: "Sunday", value: "2003-01-19", form: "date" }, "“Sunday” → 2003-01-19"],
		[{ words: "Sunday", form: "date" }, "“Sunday” (date)"],
		[{ words: "an hour", form: "duration" }, "“an hour” (duration)"],
		[{ words: "the next day", form: "relative" }, "“the next day” (relative)"],
		[{ words: "once", form: "vague" }, "“once” (vague)"],
	],
	"inspect-quotation": [
		[{ speaker: "Ann", certainty: "named", kind: "direct", words: "Go!" }, "Ann (named): “Go!”"],
		[{ speaker: "Ann", certainty: "resolved", kind: "direct", words: "Go!" }, "Ann (resolved): “Go!”"],
		[{ certainty: "unknown", kind: "reported", words: "it rained" }, "? (unknown): that it rained"],
	],
	"inspect-archive": [
		[{ count: 1 }, "An archive of 1 report, a story of its own."],
		[{ count: 4 }, "An archive of 4 reports, each a story of its own."],
	],
	"inspect-no-day": [[{}, "no day"]],
	"inspect-unreadable": [
		[{ problem: "It is gone." }, "Could not be read: It is gone."],
		[{ name: "mill.txt", problem: "It is gone." }, "mill.txt could not be read: It is gone."],
	],
	"nothing-at-path": [
		[{ path: "mill.txt", what: "missing" }, "mill.txt is not there: no file or folder has that name."],
		[{ path: "mill", what: "empty-folder" }, "mill is an empty folder. Put text files in it, one a chapter."],
		[{ path: "mill", what: "neither" }, "mill is neither a file nor a folder."],
	],
	"is-a-manifest": [
		[{ path: "mill.json" }, "mill.json is a manifest. Name the story's own file: its manifest is read with it."],
	],
};
