import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "../../data-dir.ts";
import { readLessons } from "./kind-lessons.ts";
import { learnKinds } from "./kind-training.ts";

// What `npm run train -- kinds` runs. With "even" or "odd" it learns from these texts only, to be measured on the others.
const [half] = process.argv.slice(2);
const model = learnKinds(
	readLessons(DATA_DIR, half === undefined ? undefined : (place) => place % 2 === (half === "odd" ? 1 : 0)),
);
const lines = (["single", "longer"] as const).flatMap((form) => [
	`\t${form}: {`,
	...Object.entries(model[form]).map(([name, weights]) => `\t\t${JSON.stringify(name)}: [${weights.join(", ")}],`),
	"\t},",
]);
const file = join(import.meta.dirname, "../../../../src/annotation/names/kinds/kind-weights.generated.ts");
writeFileSync(
	file,
	`/** Learned by \`npm run train -- kinds\`: what each signal says for a person, a place, an organisation. What each name says: kind-model.ts. */
export const KIND_WEIGHTS: Readonly<Record<"single" | "longer", Readonly<Record<string, readonly number[]>>>> = {
${lines.join("\n")}
};
`,
);
