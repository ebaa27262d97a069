import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "../data-dir.ts";
import { readAsFile } from "../measure/judge-speakers.ts";
import { readNovels } from "../measure/pdnc.ts";
import { learnWeights, toLesson } from "./speaker-training.ts";

// What `npm run train -- speakers` runs, over the novels of PDNC.
const weights = learnWeights(readNovels(DATA_DIR).map((novel) => toLesson(novel, readAsFile(novel))));
const lines = Object.entries(weights)
	.map(([feature, weight]) => [feature, Math.round(weight)] as const)
	.filter(([, weight]) => weight !== 0)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([feature, weight]) => `\t${JSON.stringify(feature)}: ${weight},`);
const file = join(import.meta.dirname, "../../../src/annotation/speech/speaker-weights.generated.ts");
writeFileSync(
	file,
	`/** Learned by \`npm run train -- speakers\`. What each name says: speaker-features.ts. */\nexport const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
);
console.log(`${lines.length} weights written to ${file}`);
