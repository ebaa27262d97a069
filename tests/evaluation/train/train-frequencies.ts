import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../../src/language/stems.ts";
import { splitWords } from "../../../src/language/words.ts";
import { DATA_DIR } from "../data-dir.ts";

/** Stems seen less often in a million words are taken as rare as can be. */
const LEAST_PER_MILLION = 2;

/**
 * Writes `src/language/stem-frequencies.generated.ts`: how common English stems are, counted in the novels of the
 * evaluation data (public domain). `npm run train -- frequencies` runs it.
 */
export function countStems(novelsDir: string): Map<string, number> {
	const stemByWord = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const file of readdirSync(novelsDir).sort()) {
		const text = withoutFrame(readFileSync(join(novelsDir, file), "utf8"));
		for (const { text: word } of splitWords(text, "en")) {
			if (!/^[a-z']+$/.test(word)) continue;
			let stem = stemByWord.get(word);
			if (stem === undefined) {
				stem = stemOf(word, "en");
				stemByWord.set(word, stem);
			}
			counts.set(stem, (counts.get(stem) ?? 0) + 1);
		}
	}
	return counts;
}

/** The novel without the distributor's header and licence. */
function withoutFrame(text: string): string {
	const start = /^\*\*\*\s*START.*$/mu.exec(text);
	const end = /^\*\*\*\s*END.*$/mu.exec(text);
	return text
		.slice(start === null ? 0 : start.index + start[0].length, end?.index)
		.replaceAll(/project gutenberg(?:-tm)?/giu, " ");
}

function fileOf(counts: ReadonlyMap<string, number>): string {
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const byBits = new Map<number, string[]>();
	for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if ((count / total) * 1e6 < LEAST_PER_MILLION) continue;
		const bits = Math.round(Math.log2(total / count));
		byBits.set(bits, [...(byBits.get(bits) ?? []), stem]);
	}
	const lines = [...byBits]
		.sort(([a], [b]) => a - b)
		.map(([bits, stems]) => `\t[${bits}, ${JSON.stringify(stems.join(" "))}],`);
	return `/**
 * How common English stems are: bits of information (−log2 of the share of all words), then the stems. Stems that are
 * not here are rarer. Counted in about a hundred public-domain novels by \`npm run train -- frequencies\`.
 */
export const stemFrequencies: readonly (readonly [number, string])[] = [
${lines.join("\n")}
];
`;
}

writeFileSync("src/language/stem-frequencies.generated.ts", fileOf(countStems(join(DATA_DIR, "novels"))));
