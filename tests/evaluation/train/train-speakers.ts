import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readNovels } from "../measure/pdnc.ts";
import { readAsFile } from "../measure/quotations.ts";
import { learnWeights, toLesson } from "./speaker-training.ts";

// Writes src/annotation/speaker-weights.generated.ts from the novels of PDNC: npx tsx tests/evaluation/train-speakers.ts [DATA]
const dataDir = process.argv[2] ?? process.env["EVALUATION_DATA"] ?? "../shared/data";
const weights = learnWeights(readNovels(dataDir).map((novel) => toLesson(novel, readAsFile(novel))));
const lines = Object.entries(weights)
	.map(([feature, weight]) => [feature, Math.round(weight)] as const)
	.filter(([, weight]) => weight !== 0)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(([feature, weight]) => `\t${JSON.stringify(feature)}: ${weight},`);
const file = join(import.meta.dirname, "../../../src/annotation/speech/speaker-weights.generated.ts");
writeFileSync(
	file,
	`// Learned by tests/evaluation/train/train-speakers.ts; what each name says: speaker-features.ts. Do not edit.\nexport const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
);
console.log(`${lines.length} weights written to ${file}`);
