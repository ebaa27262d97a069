import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, Mention } from "../../../../src/annotation/layers.ts";
import type { Span } from "../../../../src/story/span.ts";

/** One quotation of the gold standard. */
export type GoldQuotation = {
	readonly parts: readonly Span[];
	/** Index into `characters`; undefined for a crowd or a speaker who cannot be known. */
	readonly speaker: number | undefined;
	readonly type: "Explicit" | "Anaphoric" | "Implicit";
};

export type GoldCharacter = { readonly name: string; readonly aliases: readonly string[]; readonly gender: string };

export type GoldNovel = {
	readonly id: string;
	readonly text: string;
	readonly firstPerson: boolean;
	readonly characters: readonly GoldCharacter[];
	readonly quotations: readonly GoldQuotation[];
	/** Words of quotations whose offsets do not fit the text, so that finding them is not counted as wrong. */
	readonly misplaced: ReadonlySet<string>;
};

type RawNovel = {
	id: string;
	person: string;
	text: string;
	characters: { name: string; aliases: string[]; gender: string }[];
	quotes: { spans: [number, number][]; subs: string[]; speaker: string; type: string }[];
};

/** The file, below the evaluation data's folder. Project Dialogism Novel Corpus: https://github.com/Priya22/project-dialogism-novel-corpus */
export const PDNC_FILE = "pdnc-a.jsonl";
/** Seven more novels, on which no rule was written and from which nothing is learned. */
export const UNSEEN_PDNC_FILE = "pdnc-c.jsonl";

export function readNovels(dataDir: string, file = PDNC_FILE): GoldNovel[] {
	return readFileSync(join(dataDir, file), "utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => toNovel(JSON.parse(line) as RawNovel));
}

function toNovel(raw: RawNovel): GoldNovel {
	const byAlias = new Map<string, number>();
	const first = new Map<string, number>();
	raw.characters.forEach(({ name, aliases }, index) => {
		const one = first.get(plain(inStory(name))) ?? index;
		first.set(plain(inStory(name)), one);
		for (const alias of [name, ...aliases]) byAlias.set(plain(alias), one);
	});
	const quotations: GoldQuotation[] = [];
	const misplaced = new Set<string>();
	for (const { spans, subs, speaker, type } of raw.quotes) {
		const fits = spans.every(([start, end], index) => raw.text.slice(start, end) === subs[index]);
		if (!fits) for (const sub of subs) misplaced.add(plain(sub));
		if (!fits || (type !== "Explicit" && type !== "Anaphoric" && type !== "Implicit")) continue;
		const parts = spans.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
		quotations.push({ parts, speaker: byAlias.get(plain(speaker)), type });
	}
	return {
		id: raw.id,
		text: raw.text,
		firstPerson: raw.person.startsWith("1"),
		characters: raw.characters.map(({ name, aliases, gender }) => ({
			name: inStory(name),
			aliases: aliases.map(inStory),
			gender,
		})),
		quotations,
		misplaced,
	};
}

/** "Christopher Robin - External" and "- Story" are two to the gold and one name in the book: they count as one. */
function inStory(name: string): string {
	return name.replace(/ - (?:External|Story)$/u, "");
}

/** Lower case, single spaces, no leading article, no marks: for comparing names and quoted words. */
export function plain(words: string): string {
	return words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.replace(/^(?:the|an?) /u, "");
}

const TITLES =
	/^(?:mr|mrs|miss|ms|dr|sir|lady|lord|aunt|uncle|captain|colonel|count|madame|signor|signora|old|young|little|poor)$/u;

/**
 * Which character each entity is: the one most of whose names it shares, counting full names before derived ones (first
 * and last words of a character's names, where only one character has them).
 */
export function charactersOf(entities: readonly Entity[], characters: readonly GoldCharacter[]): Map<string, number> {
	const full = new Map<string, Set<number>>();
	const derived = new Map<string, Set<number>>();
	const add = (map: Map<string, Set<number>>, key: string, index: number) => {
		if (key === "") return;
		map.set(key, (map.get(key) ?? new Set()).add(index));
	};
	characters.forEach(({ name, aliases }, index) => {
		for (const alias of [name, ...aliases]) {
			add(full, plain(alias), index);
			const words = plain(alias)
				.split(" ")
				.filter((word) => !TITLES.test(word));
			add(derived, words.join(" "), index);
			add(derived, words[0] ?? "", index);
			add(derived, words.at(-1) ?? "", index);
		}
	});
	const result = new Map<string, number>();
	for (const entity of entities) {
		const votes = new Map<number, number>();
		for (const [place, alias] of [entity.name, ...entity.aliases].entries()) {
			const key = plain(alias);
			const bare = key
				.split(" ")
				.filter((word) => !TITLES.test(word))
				.join(" ");
			const owners = full.get(key) ?? unique(derived.get(key)) ?? unique(derived.get(bare));
			const weight = (full.has(key) ? 2 : 1) + (place === 0 ? 0.5 : 0);
			for (const owner of owners ?? []) votes.set(owner, (votes.get(owner) ?? 0) + weight / (owners?.size ?? 1));
		}
		const best = [...votes].sort((a, b) => b[1] - a[1])[0];
		if (best !== undefined) result.set(entity.id, best[0]);
	}
	return result;
}

function unique(owners: Set<number> | undefined): Set<number> | undefined {
	return owners?.size === 1 ? owners : undefined;
}

/** The cast and its mentions by the gold standard's lists of names, for measuring speakers apart from names. */
export function givenCast(novel: GoldNovel): { entities: Entity[]; mentions: Mention[] } {
	const owners = new Map<string, number[]>();
	novel.characters.forEach(({ name, aliases }, index) => {
		for (const alias of new Set([name, ...aliases])) {
			if (/^(?:he|she|i|you|his|her|my|the|a)$/iu.test(alias)) continue;
			owners.set(alias.toLowerCase(), [...(owners.get(alias.toLowerCase()) ?? []), index]);
		}
	});
	const names = [...owners.keys()].filter((name) => owners.get(name)?.length === 1).sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+")).join("|")})(?![\\p{L}\\p{N}])`,
		"giu",
	);
	const mentions: Mention[] = [];
	for (const match of novel.text.matchAll(pattern)) {
		const owner = owners.get(match[0].toLowerCase().replace(/\s+/gu, " "))?.[0];
		if (owner === undefined || !/\p{Lu}/u.test(match[0])) continue;
		mentions.push({ start: match.index, end: match.index + match[0].length, entity: `e${owner}`, form: "proper" });
	}
	const entities = novel.characters.map(
		({ name, aliases, gender }, index): Entity => ({
			id: `e${index}`,
			kind: "person",
			name,
			aliases,
			gender: gender === "F" ? "female" : gender === "M" ? "male" : "unknown",
			count: mentions.filter(({ entity }) => entity === `e${index}`).length,
			descriptions: [],
		}),
	);
	return { entities, mentions };
}
