import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameKind } from "../../../../src/annotation/names/kinds/kind-signal.ts";
import type { NameSegment } from "../../../../src/annotation/names/segments.ts";
import type { Span } from "../../../../src/story/span.ts";
import type { VisibleStory } from "../../../../src/story/visible-story.ts";
import { tinyStory } from "../../../tiny-story.ts";
import { readAsFile } from "../../measure/novels/judge-speakers.ts";
import { type GoldNovel, PDNC_FILE, plain, readNovels } from "../../measure/novels/pdnc.ts";

/** A story with what is known of its names. */
export type KindLesson = {
	readonly id: string;
	readonly story: VisibleStory;
	/** What a name may be where it stands, `count` being how often the story names it; undefined where nobody judged it. */
	readonly judge: (segment: NameSegment, count: number) => readonly NameKind[] | undefined;
	readonly weight: number;
};

type RawMention = Span & { readonly type: string | null; readonly cat?: string; readonly syn?: string | null };
type RawText = {
	readonly id: string;
	readonly text: string;
	readonly dct?: string;
	readonly sents?: readonly (readonly [number, number])[];
	readonly mentions: readonly RawMention[];
};

/** By the data's types; anything else is no name of ours. */
const KINDS: Readonly<Record<string, NameKind>> = {
	PER: "person",
	GPE: "place",
	LOC: "place",
	FAC: "place",
	ORG: "organization",
};

export const LESSON_FILES = {
	litbank: "litbank-a.jsonl",
	meantime: "meantime-a.jsonl",
	pud: "pud-a.jsonl",
	pdnc: PDNC_FILE,
};

/** MEANTIME's annotators read no further. */
const ANNOTATED_SENTENCES = 6;

/** How much a text of each set counts: there are far more names in novels than in single sentences. */
const WEIGHTS = { litbank: 1, meantime: 1, pud: 1, pdnc: 0.25 };

/** Every lesson of the texts that `isTaken` takes by their place in their file. */
export function readLessons(dataDir: string, isTaken: (place: number) => boolean = () => true): KindLesson[] {
	const texts = (set: "litbank" | "meantime" | "pud", use: (text: RawText) => KindLesson) =>
		readFileSync(join(dataDir, LESSON_FILES[set]), "utf8")
			.split("\n")
			.filter((line, place) => line !== "" && isTaken(place))
			.map((line) => use(JSON.parse(line) as RawText));
	return [
		...texts("litbank", ({ id, text, mentions }) => {
			const named = mentions.filter(({ cat }) => cat === "PROP");
			return { id, story: tinyStory(text), judge: (segment) => judgeByEnd(segment, named), weight: WEIGHTS.litbank };
		}),
		...texts("meantime", ({ id, text, mentions, sents = [], dct = "" }) => {
			const inScope = ({ words: [word] }: NameSegment) =>
				sents
					.slice(0, ANNOTATED_SENTENCES)
					.some(([start, end]) => word !== undefined && word.start >= start && word.end <= end);
			return {
				id,
				story: tinyStory(text, { dateline: { day: dct } }),
				judge: (segment) => (inScope(segment) ? judgeByEnd(segment, mentions) : undefined),
				weight: WEIGHTS.meantime,
			};
		}),
		...texts("pud", ({ id, text, mentions }) => ({
			id,
			story: tinyStory(text),
			judge: (segment) => judgeByEnd(segment, mentions),
			weight: WEIGHTS.pud,
		})),
		...readNovels(dataDir)
			.filter((_, place) => isTaken(place))
			.map((novel) => ({ id: novel.id, story: readAsFile(novel), judge: judgeByCast(novel), weight: WEIGHTS.pdnc })),
	];
}

/** The shortest mention that ends where the name ends and does not begin within it; a name that only overlaps one is left open. */
function judgeByEnd({ words }: NameSegment, mentions: readonly RawMention[]): readonly NameKind[] | undefined {
	const { start } = words[0] as Span;
	const { end } = words.at(-1) as Span;
	let found: RawMention | undefined;
	let isWithin = false;
	for (const mention of mentions) {
		if (mention.start < end && mention.end > start) isWithin = true;
		const fits = Math.abs(mention.end - end) <= 1 && mention.start <= start;
		if (fits && (found === undefined || mention.start > found.start)) found = mention;
	}
	if (found === undefined) return isWithin ? undefined : ["none"];
	return [KINDS[found.type ?? ""] ?? "none"];
}

/** Mentions from which on a name that no character bears is taken for something else: the gold lists all who speak or are spoken of. */
const MANY_MENTIONS = 10;

function judgeByCast({ characters }: GoldNovel): KindLesson["judge"] {
	const borne = new Set<string>();
	for (const { name, aliases } of characters) {
		for (const alias of [name, ...aliases]) {
			const words = plain(alias).split(" ");
			for (let from = 0; from < words.length; from++) borne.add(words.slice(from).join(" "));
			borne.add(words[0] ?? "");
		}
	}
	return ({ key }, count) => {
		if (borne.has(plain(key))) return ["person"];
		return count >= MANY_MENTIONS ? ["place", "organization", "none"] : undefined;
	};
}
