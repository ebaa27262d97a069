import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "../data-dir.ts";
import { readAsFile } from "../measure/novels/judge-speakers.ts";
import { readNovels } from "../measure/novels/pdnc.ts";
import { learnChance, learnWeights, toLesson } from "./speaker-training.ts";

const FOLDER = join(import.meta.dirname, "../../../src/annotation/speech/turns");

// What `npm run train -- speakers` runs, over the novels of PDNC.
const lessons = readNovels(DATA_DIR).map((novel) => toLesson(novel, readAsFile(novel)));
const weights = Object.entries(learnWeights(lessons))
	.map(([feature, weight]) => [feature, Math.round(weight)] as const)
	.filter(([, weight]) => weight !== 0);
write(
	"speaker-weights.generated.ts",
	`/** Learned by \`npm run train -- speakers\`. What each name says: speaker-features.ts. */
export const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = ${pretty(weights)};
`,
);
const { bias, weights: chance } = learnChance(lessons);
write(
	"speaker-chance.generated.ts",
	`/** Learned by \`npm run train -- speakers\`, where the weights have not seen the novel. What each name says: speaker-chance.ts. */
export const SPEAKER_CHANCE: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
	bias: ${rounded(bias)},
	weights: ${pretty(Object.entries(chance).map(([name, weight]) => [name, rounded(weight)] as const)).replaceAll("\n", "\n\t")},
};
`,
);

function rounded(weight: number): number {
	return Number(weight.toFixed(3));
}

function pretty(weights: readonly (readonly [string, number])[]): string {
	const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
	return `{\n${sorted.map(([name, weight]) => `\t${JSON.stringify(name)}: ${weight},\n`).join("")}}`;
}

function write(name: string, text: string): void {
	writeFileSync(join(FOLDER, name), text);
	console.log(`${name} written`);
}
