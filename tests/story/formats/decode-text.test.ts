import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/story/formats/decode-text.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("encodings", () => {
	const text = "“Très bien,” she said — and left the café.\n\nNobody came.";
	const utf16 = (isLittle: boolean, mark: boolean) => {
		const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
		if (mark) view.setUint16(0, 0xfeff, isLittle);
		for (let index = 0; index < text.length; index++)
			view.setUint16(index * 2 + (mark ? 2 : 0), text.charCodeAt(index), isLittle);
		return new Uint8Array(view.buffer);
	};
	const windows = Uint8Array.from(
		[...text].map((character) => ({ "“": 0x93, "”": 0x94, "—": 0x97 })[character] ?? character.charCodeAt(0)),
	);
	test.each([
		["UTF-8", bytes(text)],
		["UTF-8 with a mark", bytes(`\uFEFF${text}`)],
		["UTF-16 little endian", utf16(true, true)],
		["UTF-16 big endian", utf16(false, true)],
		["UTF-16 without a mark", utf16(true, false)],
		["Windows-1252", windows],
	])("%s is told from the bytes", (_, encoded) => {
		const story = readStory({ path: "cafe.txt", bytes: encoded });
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual(text.split("\n\n"));
	});
});

/** The bytes of a text in an encoding that `TextDecoder` knows; undefined if it has no character for one of the text's. */
function encode(text: string, label: string): Uint8Array | undefined {
	const codes = codesOf(label);
	const encoded = Array.from(text, (character) => codes.get(character));
	return encoded.includes(undefined) ? undefined : Uint8Array.from((encoded as number[][]).flat());
}

const CODES = new Map<string, ReadonlyMap<string, readonly number[]>>();

function codesOf(label: string): ReadonlyMap<string, readonly number[]> {
	const codes = CODES.get(label) ?? makeCodes(label);
	CODES.set(label, codes);
	return codes;
}

function makeCodes(label: string): Map<string, readonly number[]> {
	const decoder = new TextDecoder(label === "windows-1252" ? "windows-1254" : label);
	const codes = new Map<string, readonly number[]>();
	const add = (bytes: readonly number[]) => {
		const text = decoder.decode(Uint8Array.from(bytes));
		if ([...text].length === 1 && text !== "\uFFFD" && !codes.has(text)) codes.set(text, bytes);
	};
	for (let first = 0; first < 256; first++) add([first]);
	if (codes.size < 200) {
		for (let first = 0x81; first < 0xff; first++) {
			for (let second = 0x40; second < 0xff; second++) add([first, second]);
		}
	}
	if (label === "windows-1252") for (const [letter, byte] of ICELANDIC) codes.set(letter, [byte]);
	return codes;
}

/** Where Windows-1252 has other letters than its Turkish sister, whose decoder is right in all versions of Node. */
const ICELANDIC: readonly (readonly [string, number])[] = [
	["Ð", 0xd0],
	["Ý", 0xdd],
	["Þ", 0xde],
	["ð", 0xf0],
	["ý", 0xfd],
	["þ", 0xfe],
	["Ž", 0x8e],
	["ž", 0x9e],
];

/** Sentences of the Universal Declaration of Human Rights, twenty a language, and the encodings they are met in. */
const SENTENCES = readFileSync(new URL("../../gold/encodings.jsonl", import.meta.url), "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as { language: string; encodings: string[]; sentences: string[] });

function readIn(label: string, text: string): boolean | undefined {
	const bytes = label.startsWith("utf-16") ? utf16Of(text, label) : encode(text, label);
	return bytes === undefined ? undefined : decodeText(bytes, "sentence.txt").text === text;
}

function utf16Of(text: string, label: string): Uint8Array {
	const bytes = Buffer.from(text, "utf16le");
	return label === "utf-16be" ? bytes.swap16() : bytes;
}

/** How many of 100 are read right. */
function share(read: readonly (boolean | undefined)[]): number {
	const known = read.filter((isRight) => isRight !== undefined);
	return (100 * known.filter(Boolean).length) / known.length;
}

describe("an encoding that nothing declares is guessed", () => {
	const cases = SENTENCES.flatMap(({ language, encodings, sentences }) =>
		encodings.map((encoding) => ({ language, encoding, sentences })),
	);

	test("of a sentence alone in 98 of 100", () => {
		const usual = cases.filter(({ encoding }) => encoding !== "macintosh");
		expect(
			share(usual.flatMap(({ encoding, sentences }) => sentences.map((text) => readIn(encoding, text)))),
		).toBeGreaterThan(98);
	});

	test.each(cases)("of five sentences of $language in $encoding", ({ encoding, sentences }) => {
		const texts = [0, 5, 10].map((from) => sentences.slice(from, from + 5).join("\n\n"));
		expect(texts.map((text) => readIn(encoding, text)).filter((isRight) => isRight === false)).toEqual([]);
	});

	test.each([
		"I went to the café.",
		"“Yes,” she said.",
		"It was 20° — and raining.",
		"Señor Núñez",
		"a naïve façade",
		"It’s £5.",
		"Wait…",
		"Å",
	])("of a short western text it is Windows-1252: %s", (text) => {
		const decoded = decodeText(encode(text, "windows-1252") as Uint8Array, "short.txt");
		expect(decoded).toEqual({
			text,
			encoding: "Windows-1252",
			warnings: [{ warning: "guessed-encoding", encoding: "Windows-1252" }],
		});
	});
});

describe("what a file declares", () => {
	const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
	const page = (head: string, body: string, label: string) =>
		Uint8Array.from([...ascii(head), ...(encode(body, label) as Uint8Array)]);
	test.each([
		["<?xml version='1.0' encoding='ISO-8859-2'?><p>", "zażółć", "iso-8859-2", "ISO-8859-2"],
		['<html><meta charset="Shift_JIS"><p>', "堰の番人", "shift_jis", "Shift-JIS"],
		['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "Вор", "koi8-r", "KOI8-R"],
		["<meta charset=cp-1251>", "Вор", "windows-1251", "Windows-1251"],
	])("counts: %s", (head, body, label, encoding) => {
		const decoded = decodeText(page(head, body, label), "page.html", { markup: true });
		expect(decoded).toEqual({ text: head + body, encoding, warnings: [] });
	});

	test("a library's header declares a plain text's", () => {
		const head = "Title: The Weir\nCharacter set encoding: ISO Latin-1\n\n";
		expect(decodeText(page(head, "Voilà", "windows-1252"), "weir.txt").warnings).toEqual([]);
	});

	test.each(["windows-1252", "utf-16", "nonsense"])("never wins over valid UTF-8: %s", (declared) => {
		const text = `<meta charset="${declared}"><p>“Zoë”`;
		const decoded = decodeText(bytes(text), "page.html", { markup: true });
		expect(decoded).toEqual({ text, encoding: "UTF-8", warnings: [] });
	});

	test.each([
		["utf-8", "Смотритель плотины считал лодки"],
		["iso-8859-1", "Смотритель плотины считал лодки в сумерках, и никто не пришёл."],
		["nonsense", "Смотритель плотины считал лодки"],
	])("does not win where it makes no words: %s", (declared, body) => {
		const decoded = decodeText(page(`<meta charset="${declared}">`, body, "windows-1251"), "page.html", {
			markup: true,
		});
		expect(decoded.text.endsWith(body)).toBe(true);
	});
});

describe("bytes that are no UTF-8", () => {
	const join = (...parts: (string | number[])[]) =>
		Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...bytes(part)] : part)));
	test.each([
		[
			"one bad byte does no harm to the rest",
			join("“Zoë” an", [0xe9], "x “no”"),
			"“Zoë” an\uFFFDx “no”",
			["bad-bytes"],
		],
		["a quotation mark of Windows-1252 is meant for it", join("“Zoë” ", [0x93], "no", [0x94]), "“Zoë” “no”", []],
		["what the end cuts is no trouble", join("“Zoë” na", [0xc3]), "“Zoë” na", []],
		["what the end cuts of three bytes", join("“Zoë” na", [0xe2, 0x80]), "“Zoë” na", []],
		[
			"a paragraph of Windows-1252 is read as it",
			join("“Zoë”\n\nNo caf", [0xe9], "\n\nNoël"),
			"“Zoë”\n\nNo café\n\nNoël",
			["mixed-encodings"],
		],
		[
			"a paragraph of UTF-8 in an old text is read as it",
			join("“Zoë”\n", ...Array.from({ length: 9 }, () => ["No caf", [0xe9], ".\n"]).flat()),
			`“Zoë”\n${"No café.\n".repeat(9)}`,
			["mixed-encodings"],
		],
		["an accent at the very end", join("No caf", [0xe9]), "No café", ["guessed-encoding"]],
	])("%s", (_, encoded, text, warnings) => {
		const decoded = decodeText(encoded, "text.txt");
		expect(decoded.text).toBe(text);
		expect(decoded.warnings.map(({ warning }) => warning)).toEqual(warnings);
	});

	test("bytes of a picture are refused", () => {
		const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 7 + index * 13) % 256);
		expect(() => decodeText(noise, "noise.txt")).toThrow("noise.txt is no text");
	});
});

test("line ends of every kind are one", () => {
	expect(decodeText(bytes("a\r\nb\rc\u0085d\u2028e\u2029f\u001a"), "lines.txt").text).toBe("a\nb\nc\nd\ne\nf ");
});
