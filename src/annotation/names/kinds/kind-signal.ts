import type { EntityKind } from "../../layers.ts";
import type { RunWord } from "../runs.ts";
import type { Evidence, EvidenceTable } from "./evidence.ts";

export type NameKind = EntityKind | "none";

/** How often the story's longer names that hold a word are of each kind. */
export type Parts = Record<EntityKind, number>;

/** All that is known of a name of the story when its kind is decided. */
export type NameLook = {
	readonly key: string;
	readonly words: readonly RunWord[];
	readonly first: RunWord;
	readonly last: RunWord;
	readonly seen: Evidence;
	/** Of all names of the story. */
	readonly evidence: EvidenceTable;
	/** From 0 to 1: written as reports are. They name people in full or with a title before they use the surname alone. */
	readonly report: number;
	/** How often the story writes the word of a name of one word small, and within a sentence with a capital. */
	readonly small: number;
	readonly middle: number;
	/** Longer names of the story that hold it, for a name of one word. */
	readonly parts: Parts | undefined;
	/** First word of an organisation's name: "Ford" of the Ford Motor Company. */
	readonly isMaker: boolean;
};

/** What speaks for or against kinds; `of` gives 0 (nothing) to about 1. */
export type KindSignal = {
	readonly name: string;
	readonly says: string;
	readonly of: (look: NameLook) => number | boolean;
};
