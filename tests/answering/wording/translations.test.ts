import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answering/answer.ts";
import { functionsOf } from "../../../src/answering/wording/fluent-functions.ts";
import { readSentences } from "../../../src/answering/wording/fluent-language.ts";
import { languageFrom } from "../../../src/answering/wording/language.ts";
import { english, filesOf, readLanguage } from "../../../src/answering/wording/languages.ts";
import { explanationOf, headlineOf, languageOf } from "../../../src/answering/wording/words.ts";
import { ALL_CASES } from "./cases/all-cases.ts";
import { idsWritten, isSaid, messagesOf, tellingPieces, WRITTEN_TAGS } from "./fluent-files.ts";

const ENGLISH = messagesOf("en");

const ENGLISH_PIECES: ReadonlySet<string> = new Set(tellingPieces("en"));

/** Of days and times each language takes what it needs: "19th", "XIX". */
const isOfDates = (id: string) => id.startsWith("date-") && !id.startsWith("date-rule");

describe.each(WRITTEN_TAGS)("the sentences of %s", (tag) => {
	const messages = messagesOf(tag);

	test("are all that English has, and no others", () => {
		expect([...messages.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
	});

	test("can all be read, and stand there once", () => {
		expect([...idsWritten(tag)].sort()).toEqual([...messages.keys()].sort());
	});

	test("tell the same things as the English ones", () => {
		const ids = [...messages.keys()].filter((id) => !isOfDates(id));
		const variables = (of: typeof messages) => ids.map((id) => [id, of.get(id)?.variables]);
		expect(variables(messages)).toEqual(variables(ENGLISH));
	});

	test("refer to sentences and functions that there are", () => {
		const functions = Object.keys(
			functionsOf(
				tag,
				() => "",
				() => undefined,
			),
		);
		for (const { messages: named, functions: called } of messages.values()) {
			expect([...messages.keys()]).toEqual(expect.arrayContaining([...named]));
			expect(functions).toEqual(expect.arrayContaining([...called]));
		}
	});

	test("are left in English nowhere", () => {
		const others = tag === "en" ? [] : tellingPieces(tag);
		expect(others.filter((piece) => ENGLISH_PIECES.has(piece))).toEqual([]);
	});

	test("are short enough that Fluent makes them", () => {
		const long = [...messages].filter(([, { placeables }]) => placeables > 100);
		expect(long.map(([id]) => id)).toEqual([]);
	});

	test("are made of all that answers say, with nothing left open", () => {
		// Without English behind it: what is missing is an error.
		const language = languageFrom(readLanguage(tag));
		for (const [saying, inEnglish] of ALL_CASES) {
			const words = language.say(saying);
			expect(words).not.toMatch(/\{\$|\{[A-Z]|undefined|\ufdd0| {2}|^$/u);
			// What the story says stands in it as it is.
			const names = inEnglish.match(/Losyukov|The Mill|Ann|CHAPTER VII|Windows-1252/gu) ?? [];
			expect([...names].filter((name) => !words.includes(name))).toEqual([]);
		}
	});
});

test("no sentence is left of what nobody says any more", () => {
	const named = new Set([...ENGLISH.values()].flatMap(({ messages }) => messages));
	expect([...ENGLISH.keys()].filter((id) => !id.startsWith("-") && !named.has(id) && !isSaid(id))).toEqual([]);
});

describe("a language that lacks a sentence", () => {
	const files = [
		new FluentResource("not-said = Sagt sie nicht.\nclose = Fast: { NONE($words) }\nplace = Ort: { $name }."),
	];
	const halfway = languageFrom(readSentences("de", files, readSentences("en", filesOf("en"))));

	test("says it in English", () => {
		expect(halfway.say({ say: "not-said" })).toBe("Sagt sie nicht.");
		expect(halfway.say({ say: "no-such-passage" })).toBe("There is no such passage.");
		expect(halfway.say({ say: "about", name: "Ann", saying: { say: "not-said" } })).toBe(
			"Ann: The story does not say.",
		);
	});

	test("says one that it cannot make in English too", () => {
		expect(halfway.say({ say: "close", words: "It rained" })).toBe("Close: the story has “It rained”");
	});
});

describe("words of the story", () => {
	test.each([
		"{ $name } and { -term }",
		"\ufdd0 Ann",
		"\ue000\ue001",
		"a\nb = c",
		"\ud800",
		"__proto__",
		"é".repeat(100_000),
	])("stand in a sentence as they are: %j", (words) => {
		const shown = words.replaceAll("\ufdd0", "\ufffd");
		expect(english.say({ say: "words", words })).toBe(shown);
		expect(english.say({ say: "about", name: words, saying: { say: "place", name: words } })).toBe(
			`${shown}: ${shown}.`,
		);
		expect(english.say({ say: "also-called", names: [words, "x, and y"] })).toBe(`Also called ${shown} and x, and y.`);
	});

	test("never pass for words of ours", () => {
		const limit = { places: [{ story: "t", title: "T", chapter: 7 }], searched: 1 } as const;
		const headline = { say: "words", words: "\ufdd0The mill" } as const;
		expect(headlineOf({ kind: "info", headline, lines: [], limit })).toBe("Up to the end of chapter 7: �The mill");
	});

	test("may be as many as a list holds", () => {
		const names = Array.from({ length: 5000 }, (_, index) => `“${index}”`);
		expect(english.say({ say: "could-also-be", names })).toMatch(/^It could also be “0”, .*, “4998” or “4999”\.$/u);
		expect(english.say({ say: "not-named", names, in: "several" })).toContain("“‘4998’” and “‘4999’” are not named");
	});

	test("keep numbers as they are, without marks between thousands", () => {
		expect(english.say({ say: "and-more", count: 1_234_567 })).toBe("… and 1234567 more");
	});
});

describe("a language is chosen by the locale", () => {
	const refusal = {
		kind: "not-in-story",
		headline: { say: "not-said" },
		searchedFor: [],
		reason: "unknown-name",
		explanation: { say: "nobody-called", name: "Ann", in: "several" },
		nearest: [],
		limit: { places: [{ story: "t", title: "Die Mühle", chapter: 7, label: "VII" }], searched: 1 },
	} as const satisfies Answer;

	test.each(["de", "de-AT", "de_CH.UTF-8", "DE"])(
		"German for %s, with a colon behind a limit and its own cases",
		(locale) => {
			expect(headlineOf(refusal, languageOf(locale))).toBe(
				"Bis zum Ende von Kapitel 7 (VII): Das sagt die Geschichte nicht.",
			);
			expect(explanationOf(refusal, languageOf(locale))).toBe(
				"Bis dorthin: Eine Person namens „Ann“ kommt in keiner der Geschichten vor.",
			);
		},
	);

	test.each(["en-GB", "tlh", "C.UTF-8", "", undefined, "__proto__"])("English for %s", (locale) => {
		expect(headlineOf(refusal, languageOf(locale))).toBe("Up to the end of chapter 7 (VII), the story does not say.");
	});

	test("names each language in the reader's own", () => {
		const saying = { say: "other-language", languages: ["de", "not a language"], in: "several" } as const;
		expect(languageOf("de").say(saying)).toContain("auf Deutsch und not a language;");
	});
});
