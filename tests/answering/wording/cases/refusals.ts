import type { Listing, Refusing } from "../../../../src/answering/wording/saying.ts";
import type { Cases, OfReading } from "./cases.ts";

const MILL = { title: "The Mill" };
const ONE = { in: MILL };

export const REFUSALS: Cases<Refusing> = {
	"not-said": [[{}, "The story does not say."]],
	"not-in-its-language": [[{}, "The question is not in the story's language."]],
	"other-language": [
		[{ languages: ["de"], in: { title: "Drei Märchen" } }, "Drei Märchen is in German; ask with its words."],
		[{ languages: ["de", "zh"], in: "several" }, "The stories are in German and Chinese; ask with their words."],
	],
	"no-such-passage": [[{}, "There is no such passage."]],
	"still-reading": [[{}, "Still reading."]],
	"no-story-to-search": [[{}, "There is no story to search."]],
	"not-named": [
		[{ names: ["Rice"], in: "several" }, "“Rice” is not named in any of the stories."],
		[{ names: ["Rice", "Kim"], ...ONE }, "“Rice” and “Kim” are not named in The Mill."],
	],
	"nobody-called": [[{ name: "Ann", ...ONE }, "Nobody called “Ann” is named in The Mill."]],
	"no-word-shared": [[ONE, "The question shares no word with The Mill."]],
	"not-occurring": [
		[{ words: ["a"], in: "several" }, "“a” does not occur in any of the stories."],
		[{ words: ["a", "b", "c"], ...ONE }, "“a”, “b” and “c” do not occur in The Mill."],
	],
	"not-given": [
		[{ what: "time" }, "The nearest passage speaks of it, but does not give a time."],
		[{ what: "place" }, "The nearest passage speaks of it, but does not give a place."],
		[{ what: "what-was-asked" }, "The nearest passage speaks of it, but does not give what was asked."],
	],
	"not-together": [[ONE, "No passage in The Mill says all of this together."]],
	"each-but-not-together": [
		[
			{ terms: ["fox", "hen"], inSeveral: false },
			"The story has each of these words, but no passage has “fox” and “hen” together.",
		],
		[
			{ terms: ["fox", "hen"], inSeveral: true },
			"The stories have each of these words, but no passage has “fox” and “hen” together.",
		],
	],
	"not-without": [
		[{ terms: ["dog"], near: [], without: ["moon"] }, "Every passage with “dog” has “moon” too."],
		[
			{ terms: ["dog", "cat"], near: [["ox", "hen"]], without: ["moon", "sun"] },
			"Every passage with “dog”, “cat” and “ox” near “hen” has “moon” or “sun” too.",
		],
	],
	"not-near": [
		[{ terms: [], near: [["dog", "cat"]] }, "No passage has “dog” near “cat”, though some have all of these words."],
		[
			{ terms: ["hen"], near: [["dog", "cat"]] },
			"No passage has “hen” and “dog” near “cat”, though some have all of these words.",
		],
	],
	"no-such-relative": [
		[{ name: "Ann", role: "wife", gender: "female" }, "The story names Ann, but tells of no wife of hers."],
		[{ name: "Tom", role: "wife", gender: "male" }, "The story names Tom, but tells of no wife of his."],
		[{ name: "Kim", role: "wife", gender: "unknown" }, "The story names Kim, but tells of no wife of theirs."],
	],
	"quotes-nothing-from": [[{ name: "Ann" }, "The story names “Ann” but quotes nothing from them."]],
	"not-said-by": [[{ words: "Never", speaker: "Tom" }, "“Never” is in the story, but not as words of Tom."]],
	"nothing-near": [[{ words: "Never" }, "Nothing in the story comes near the words “Never”."]],
	"message-without-words": [[{}, "The message holds no words to look for."]],
	"no-passage-near": [[{}, "No passage has these words, or nearly these words."]],
	"no-citation": [
		[
			{ typed: "x", examples: ["mill 5", "5"] },
			"“x” is no citation. Write it as it stands under an answer, such as “mill 5” or “5”.",
		],
	],
	"no-chapter-headed": [
		[
			{ typed: "session 9", examples: ["mill 3:1", "3:1"] },
			"No chapter is headed “session 9”. Write a citation as it stands under an answer, such as “mill 3:1” or “3:1”.",
		],
	],
	"none-has-passage": [[{}, "None of the stories has that passage."]],
	"has-paragraphs": [
		[{ ...MILL, count: 9 }, "The Mill has paragraphs 1 to 9."],
		[{ ...MILL, count: 9, chapter: 2 }, "Chapter 2 of The Mill has paragraphs 1 to 9."],
		[{ ...MILL, count: 1, chapter: 2 }, "Chapter 2 of The Mill has 1 paragraph."],
		[{ ...MILL, count: 0 }, "The Mill has no paragraphs."],
	],
	"has-chapters": [[{ ...MILL, count: 9 }, "The Mill has chapters 1 to 9."]],
	"being-read": [
		[{ titles: ["The Mill"], count: 1 }, "The Mill is still being read; ask again in a moment."],
		[{ titles: ["Emma", "The Mill"], count: 2 }, "Emma, The Mill are still being read; ask again in a moment."],
	],
	"corpus-is-empty": [[{}, "Put a text into the corpus folder; corpus/README.md says how."]],
};

export const LISTS: Cases<Exclude<Listing, OfReading>> = {
	people: [
		[{ count: 0, ...ONE }, "No person is named in The Mill."],
		[{ count: 1, in: { stories: 2 } }, "1 person in 2 stories"],
		[{ count: 40, ...ONE }, "40 people in The Mill"],
	],
	person: [
		[{ name: "Ann", count: 1 }, "Ann (once)"],
		[{ name: "Ann", count: 2, ...MILL }, "Ann (twice, The Mill)"],
		[{ name: "Ann", as: { words: "a girl" }, count: 2 }, "Ann: a girl"],
		[{ name: "Ann", as: { words: "a girl" }, count: 2, ...MILL }, "Ann: a girl (The Mill)"],
	],
	"dated-events": [
		[{ dated: 1, ...ONE }, "1 dated event in The Mill"],
		[{ dated: 3, in: { stories: 2 } }, "3 dated events in 2 stories"],
	],
	"from-last-third": [[{}, "From the last third of the book:"]],
	"dates-nothing-else": [
		[{ dated: 1, ...ONE }, "Besides this one the story dates nothing; its own words for time are found with /when."],
		[
			{ dated: 3, in: { stories: 2 } },
			"Besides these 3 the stories date nothing; their own words for time are found with /when.",
		],
	],
	"no-dates": [
		[ONE, "The Mill dates nothing."],
		[{ in: { stories: 2 } }, "2 stories date nothing."],
	],
	"ask-when": [[{}, "Its own words for time are found with /when."]],
	event: [
		[
			{ when: { value: "1914", words: "in 1914" }, excerpt: "War came.", at: { say: "passage-place", paragraph: 5 } },
			"1914: War came. (¶5)",
		],
		[
			{
				when: { value: "1605-11-05", words: "Tuesday the 5th of November 1605" },
				excerpt: "War came.",
				at: { say: "passage-place", ...MILL, place: { chapter: 3, paragraph: 5 }, label: "VII", paragraph: 5 },
			},
			"Tuesday 5 November 1605: War came. (The Mill, ch. 3 (VII) ¶5)",
		],
	],
	"no-stories-yet": [[{}, "There is no story yet. Put a text into the corpus folder; corpus/README.md says how."]],
	"stories-ready": [
		[{ ready: 1, count: 1 }, "1 of 1 story is ready."],
		[{ ready: 1, count: 2 }, "1 of 2 stories are ready."],
	],
	"story-state": [
		[{ ...MILL, id: "mill", state: "ready" }, "The Mill (mill)"],
		[{ ...MILL, id: "mill", state: "reading" }, "The Mill (mill): still being read"],
		[
			{ ...MILL, id: "mill", state: "failed", problem: { say: "pdf-locked", path: "mill.pdf" } },
			"The Mill (mill): could not be read. mill.pdf is locked with a password. Save it without one.",
		],
		[
			{
				...MILL,
				id: "mill",
				state: "ready",
				warnings: { count: 3, first: [{ warning: "no-text", within: { files: ["2.md"], count: 1 } }] },
			},
			"The Mill (mill), read with 3 warnings: 2.md: It holds no text that could be cited. And 2 more.",
		],
	],
	fact: [
		[{ fact: "id", value: "mill" }, "Id: mill"],
		[{ fact: "author", value: "A. Writer" }, "Author: A. Writer"],
		[{ fact: "source", value: "A book" }, "Source: A book"],
		[{ fact: "language", value: "en" }, "Language: en"],
		[{ fact: "rights", value: "Public domain" }, "Rights: Public domain"],
	],
	published: [[{ value: "1883-05" }, "Published: May 1883"]],
	filed: [
		[{ place: "LONDON", day: "2003-01-22" }, "Dateline: LONDON, Wednesday 22 January 2003"],
		[{ place: "LONDON" }, "Dateline: LONDON"],
	],
	length: [[{ paragraphs: 1, chapters: 2 }, "Length: 1 paragraph in 2 chapters"]],
	"found-in-it": [
		[{ people: 1, dates: 2, quotations: 1 }, "Found in it: 1 person, 2 dates, 1 quotation"],
		[{ people: 2, dates: 1, quotations: 0 }, "Found in it: 2 people, 1 date, 0 quotations"],
	],
	"rules-are-english": [
		[{}, "Names, dates and speakers are read by rules made for English; in this language only its words are searched."],
		[
			{ titles: ["Heidi", "Emil"] },
			"Names, dates and speakers are read by rules made for English; of Heidi and Emil only the words are searched.",
		],
	],
	chapter: [
		[{ number: 3, title: "The Flood" }, "Chapter 3: The Flood"],
		[{ number: 3, title: "The Flood", published: "1883-05" }, "Chapter 3: The Flood (May 1883)"],
	],
	"and-more": [[{ count: 4 }, "… and 4 more"]],
	"inspect-shows": [[{}, "How it was read: npm run inspect shows it to whoever runs the bot."]],
};
