import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readmeSample } from "../readme-sample.ts";

/**
 * Renews what README shows: sample answers, and the scores of the last full evaluation (`result.json`).
 *
 * Usage: npm run readme
 */
const path = new URL("../../README.md", import.meta.url);
const result = new URL("result.json", import.meta.url);

type Score = {
	readonly measure: string;
	readonly set: string;
	readonly value: number;
	readonly n: number;
	readonly interval?: readonly [number, number];
};

function put(text: string, name: string, content: string): string {
	const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
	const [from, to] = [text.indexOf(begin), text.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}.`);
	return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

function scoreTable(scores: readonly Score[]): string {
	const rows = scores.map(({ measure, set, value, n, interval }) => {
		const range = interval === undefined ? "" : ` (${interval.map((bound) => bound.toFixed(1)).join("–")})`;
		return `| ${measure} | ${set} | ${Number.isInteger(value) ? value : value.toFixed(1)}${range} | ${n} |`;
	});
	return ["| Measure | Data | Score (95 % interval) | n |", "|---|---|---|---|", ...rows].join("\n");
}

let readme = readFileSync(path, "utf8");
readme = put(readme, "sample", `\n${(await readmeSample()).replace(/^(?=.)/gm, "    ")}\n`);
const scores = existsSync(result) ? (JSON.parse(readFileSync(result, "utf8")) as Readonly<Record<string, Score>>) : {};
readme = put(readme, "scores", `\n${scoreTable(Object.values(scores))}\n`);
writeFileSync(path, readme);
