import { attributeOf, parseXml } from "../xml.ts";

type Level = { start: number; format: string; text: string };

/** Numbers that Word writes before headings without having them in the text: "Chapter 3". */
export type Numbering = {
	/** The next number of a list at a depth, as it is shown; empty where nothing is. */
	next(list: string, depth: number): string;
};

/** Levels of a list. */
const MOST_LEVELS = 9;

export function readNumbering(xml: string): Numbering {
	const abstract = new Map<string, Map<number, Level>>();
	const lists = new Map<string, string>();
	let levels: Map<number, Level> | undefined;
	let level: Level | undefined;
	let list = "";
	parseXml(xml, {
		open: (name, attributes) => {
			const value = attributeOf(attributes, "val") ?? "";
			if (name === "abstractNum") {
				levels = new Map();
				abstract.set(attributeOf(attributes, "abstractNumId") ?? "", levels);
			}
			if (name === "num") list = attributeOf(attributes, "numId") ?? "";
			if (name === "abstractNumId") lists.set(list, value);
			if (name === "lvl" && levels !== undefined) {
				level = { start: 1, format: "decimal", text: "" };
				levels.set(Number(attributeOf(attributes, "ilvl")), level);
			}
			if (level === undefined) return;
			if (name === "start") level.start = Number(value) || 0;
			if (name === "numFmt") level.format = value;
			if (name === "lvlText") level.text = value;
		},
		close: (name) => {
			if (name === "lvl") level = undefined;
			if (name === "abstractNum") levels = undefined;
		},
	});
	const counts = new Map<string, (number | undefined)[]>();
	return {
		next: (id, depth) => {
			const kind = lists.get(id) ?? "";
			const found = abstract.get(kind);
			const own = found?.get(depth);
			if (found === undefined || own === undefined || depth >= MOST_LEVELS) return "";
			const count = counts.get(kind) ?? [];
			counts.set(kind, count);
			count[depth] = (count[depth] ?? own.start - 1) + 1;
			count.length = depth + 1;
			return own.text
				.slice(0, 100)
				.replace(/%([1-9])/gu, (_, digit: string) => {
					const at = found.get(Number(digit) - 1);
					return at === undefined ? "" : shown(count[Number(digit) - 1] ?? at.start, at.format);
				})
				.trim();
		},
	};
}

const ROMAN: readonly (readonly [number, string])[] = [
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

const WORDS =
	"One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty".split(
		" ",
	);

function shown(number: number, format: string): string {
	if (format === "none" || format === "bullet") return "";
	if (/roman$/iu.test(format) && number > 0 && number < 400) {
		const roman = romanOf(number);
		return format.startsWith("upper") ? roman : roman.toLowerCase();
	}
	if (/letter$/iu.test(format) && number > 0 && number <= 26) {
		const letter = String.fromCharCode(64 + number);
		return format.startsWith("upper") ? letter : letter.toLowerCase();
	}
	if (format === "cardinalText") return WORDS[number - 1] ?? String(number);
	return String(number);
}

function romanOf(number: number): string {
	let rest = number;
	let roman = "";
	for (const [value, sign] of ROMAN) {
		for (; rest >= value; rest -= value) roman += sign;
	}
	return roman;
}
