import type { PassageIndex } from "./passage-index.ts";

const SIZE = 4;

/** Runs of four letters of a word, its beginning and end marked: what "marriage" and "married" share. */
export function gramsOf(word: string): string[] {
	const marked = `^${word}$`;
	if (marked.length <= SIZE) return [marked];
	return Array.from({ length: marked.length - SIZE + 1 }, (_, at) => marked.slice(at, at + SIZE));
}

const wordsByGram = new WeakMap<PassageIndex, ReadonlyMap<string, readonly number[]>>();

/** The words of a story that hold a run of letters; listed for a whole story when it is first asked about. */
export function wordsWith(index: PassageIndex, gram: string): readonly number[] {
	let lists = wordsByGram.get(index);
	if (lists === undefined) {
		const filled = new Map<string, number[]>();
		for (const [id, word] of index.words.entries()) {
			for (const found of gramsOf(word)) {
				const list = filled.get(found);
				if (list === undefined) filled.set(found, [id]);
				else list.push(id);
			}
		}
		lists = filled;
		wordsByGram.set(index, lists);
	}
	return lists.get(gram) ?? [];
}
