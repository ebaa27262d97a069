import type { Detail, Finding } from "../../../../src/answering/wording/saying.ts";
import type { Cases } from "./cases.ts";

const ANN = { name: "Ann" };

export const FINDINGS: Cases<Finding> = {
	words: [[{ words: "The doctor spoke." }, "The doctor spoke."]],
	date: [
		[{ value: "2003-01-19", words: "on Sunday" }, "Sunday 19 January 2003: “on Sunday”."],
		[{ words: "one day" }, "“one day”, in the story's words."],
	],
	"own-date": [[{ value: "1883" }, "1883."]],
	"own-day": [[{ day: "2003-01-22" }, "Wednesday 22 January 2003."]],
	place: [[{ name: "York" }, "York."]],
	described: [
		[{ ...ANN, as: { words: "the miller's daughter" } }, "Ann: “the miller's daughter”."],
		[{ ...ANN, as: { words: "a witch", hearsay: { of: "Tom" } } }, "Ann, as Tom says: “a witch”."],
		[{ ...ANN, as: { words: "a witch", hearsay: {} } }, "Ann, as somebody says: “a witch”."],
		[{ ...ANN, as: { kind: "person" } }, "Ann: a person."],
		[{ name: "York", as: { kind: "place" } }, "York: a place."],
		[{ name: "the cook", as: { words: "a tall man" } }, "The cook: “a tall man”."],
		[{ name: "Apple", as: { kind: "organization" } }, "Apple: an organisation."],
	],
	"first-named": [
		[{ ...ANN, words: "Ann laughed." }, "Ann is first named here: “Ann laughed.”"],
		[{ name: "my mother", words: "I saw my mother." }, "My mother is first named here: “I saw my mother.”"],
	],
	relative: [[{ ...ANN, words: "his wife Ann" }, "Ann: “his wife Ann”."]],
	each: [[{ sayings: [{ say: "place", name: "York" }, { say: "not-said" }] }, "York. The story does not say."]],
	"which-one": [
		[{ name: "Tom", count: 2, inSeveral: false }, "“Tom” could be 2 in this story. Which one?"],
		[{ name: "Tom", count: 3, inSeveral: true }, "“Tom” could be 3 in these stories. Which one?"],
	],
	candidate: [
		[{ as: { words: "a boy" } }, "a boy"],
		[{ as: { kind: "person" }, title: "The Mill" }, "a person (The Mill)"],
	],
	"speaker-unknown": [[{ words: "Ja." }, "“Ja.” Speaker unknown: who says something is told of English stories only."]],
	"told-by-story": [
		[{ words: "It rained." }, "“It rained.” The story tells this itself; nobody says it."],
		[
			{ words: "He rose, saying little.", mayBeSaid: true },
			"“He rose, saying little.” The story tells this; whether somebody says it is not plain.",
		],
		[
			{ words: "“I am going home,” said Paul." },
			"“‘I am going home,’ said Paul.” The story tells this itself; nobody says it.",
		],
		[{ words: '"Never," said Tom.' }, "“'Never,' said Tom.” The story tells this itself; nobody says it."],
	],
	reported: [
		[{ words: "he was tired" }, "Reported, without saying who said it: he was tired"],
		[{ words: "he was tired", speaker: "Tom" }, "Reported of Tom, not word for word: he was tired"],
	],
	quoted: [
		[{ words: "Never", speaker: "Tom", resolved: false }, "“Never” Said by Tom."],
		[{ words: "Never", speaker: "Tom", resolved: true }, "“Never” Said by Tom, as the context tells."],
		[{ words: "Never", resolved: false }, "“Never” The story does not say who says this."],
	],
	"quoted-times": [
		[{ ...ANN, count: 1 }, "Ann is quoted once."],
		[{ ...ANN, count: 2 }, "Ann is quoted twice."],
		[{ ...ANN, count: 3 }, "Ann is quoted 3 times."],
		[{ name: "the cook", count: 1 }, "The cook is quoted once."],
	],
	"passages-with": [
		[{ count: 1, terms: ["fox"], without: ["hen", "egg"] }, "1 passage holds “fox” without “hen” or “egg”."],
		[{ count: 2, terms: ["fox", "hen"], without: [] }, "2 passages hold “fox” and “hen”."],
	],
	"several-headed-so": [[{ typed: "Chapter 1", count: 2 }, "“Chapter 1” may be 2 places here. Which one?"]],
	"several-have-it": [[{ paragraph: 5 }, "Several stories have a ¶5. Which one?"]],
	verbatim: [[{}, "Verbatim: these words are in the story."]],
	close: [[{ words: "It rained" }, "Close: the story has “It rained”"]],
};

export const DETAILS: Cases<Detail> = {
	"read-as-question": [[{ question: "Who is Long John Silver's wife?" }, "Read as: Who is Long John Silver's wife?"]],
	"taken-by-itself": [[{}, "This question was taken by itself, without the one before it. Name who or what is meant."]],
	"read-as": [[{ typed: "Losyukof", read: "Losyukov" }, "Read “Losyukof” as “Losyukov”."]],
	"date-rule": [
		[
			{ words: "Sunday", value: "2003-01-19", why: { by: "weekday", weekday: 7, which: "up-to" } },
			"'Sunday' → Sunday 19 January 2003, the latest Sunday on or before the dateline",
		],
		[{ words: "in May", why: { by: "no-year-in-story" } }, "'in May': the story gives no year"],
	],
	"own-date-rule": [
		[{ by: "dateline" }, "The story's own dateline."],
		[{ by: "publication" }, "The story's date of publication."],
	],
	"no-time-given": [[{}, "The story gives no time for it here."]],
	"whereabouts-of": [[ANN, "What the story says of where Ann is."]],
	"could-also-be": [[{ names: ["Ann", "Tom", "Kim"] }, "It could also be Ann, Tom or Kim."]],
	"unnamed-here": [[{}, "The story does not name them here."]],
	"nobody-called-here": [[{ names: ["Ann", "Tom"] }, "Nobody called “Ann” and “Tom” is named here."]],
	about: [[{ ...ANN, saying: { say: "mentioned", count: 1 } }, "Ann: Mentioned once."]],
	mentioned: [
		[{ count: 2 }, "Mentioned twice."],
		[{ count: 7, at: { say: "passage-place", paragraph: 12 } }, "Mentioned 7 times, first in ¶12."],
		[
			{
				count: 7,
				at: { say: "passage-place", place: { chapter: 13, paragraph: 12 }, label: "CHAPTER VII", paragraph: 12 },
			},
			"Mentioned 7 times, first in ch. 13 (CHAPTER VII) ¶12.",
		],
	],
	"also-called": [[{ names: ["Miss Ann", "Annie"] }, "Also called Miss Ann and Annie."]],
	"appears-with": [[{ names: ["Tom"] }, "Appears with Tom."]],
	cue: [[{ words: "said Tom" }, "The story's words for who speaks: “said Tom”."]],
	differs: [
		[
			{ words: "x", differences: [{ asked: "a" }, { story: "b" }, { asked: "c", story: "d" }] },
			"Not exactly “x”: the story has it without “a”, with “b”, “d” for “c”.",
		],
	],
	"message-differs": [
		[{ difference: { asked: "a" } }, "The message has “a”; the story does not."],
		[{ difference: { story: "b" } }, "The story has “b”; the message does not."],
		[{ difference: { asked: "c", story: "d" } }, "The message has “c”; the story has “d”."],
	],
	"only-first-compared": [[{ characters: 2000 }, "Only the first 2000 characters of the message were compared."]],
	"story-begins-here": [[{}, "This is where the story begins."]],
	"nothing-after": [[{}, "There is nothing after this."]],
};
