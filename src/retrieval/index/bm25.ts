/** MiniSearch's own, which nothing here changes: https://github.com/lucaong/minisearch, `defaultBM25params`. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** BM25's inverse document frequency, never negative. */
export function rarityOf(passages: number, passageCount: number): number {
	return Math.log(1 + (passageCount - passages + 0.5) / (passages + 0.5));
}

/** What a word that stands `count` times in a passage is worth, by its rarity: BM25+ as MiniSearch has it. */
export function weightOf(count: number, length: number, averageLength: number): number {
	return BM25.d + saturate(count, length, averageLength);
}

/** The same as plain BM25 has it: 0 for none, and never more than 2.2. Each further one counts less, and all in a long passage. */
export function saturate(count: number, length: number, averageLength: number): number {
	return (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + (BM25.b * length) / averageLength));
}

/** More than `weightOf` ever gives. */
export const MOST_WEIGHT = BM25.d + BM25.k + 1;
