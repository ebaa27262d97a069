import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../src/arguments.ts";
import { UserError } from "../../src/errors.ts";
import { DATA_DIR } from "./data-dir.ts";
import { books } from "./measure/books.ts";
import { bundled } from "./measure/bundled.ts";
import { chapters } from "./measure/chapters.ts";
import { characters } from "./measure/characters.ts";
import { dateCases, dateGrids, dateValues } from "./measure/dates.ts";
import { languages } from "./measure/languages.ts";
import { namesEvaluation } from "./measure/names.ts";
import { castEvaluation } from "./measure/novels/cast.ts";
import { quotationsEvaluation } from "./measure/novels/quotations.ts";
import { unseenSpeakers } from "./measure/novels/unseen-speakers.ts";
import { ownQuestions } from "./measure/own-questions.ts";
import { peers } from "./measure/peers.ts";
import { quoteSearch } from "./measure/quote-search.ts";
import { reading } from "./measure/reading.ts";
import { readingWhole } from "./measure/reading-whole.ts";
import { refusal } from "./measure/refusal.ts";
import { retrieval } from "./measure/retrieval.ts";
import { scenes } from "./measure/scenes.ts";
import { scripts } from "./measure/scripts.ts";
import { sentenceEnds } from "./measure/sentences.ts";
import { smallGold } from "./measure/small-gold.ts";
import { spoilers } from "./measure/spoilers.ts";
import { unseenNovels } from "./measure/unseen-novels.ts";
import { whoOfBooks } from "./measure/who-of-books.ts";
import type { Evaluation, Row } from "./row.ts";

/** Every measure, in the order shown. */
const evaluations: readonly Evaluation[] = [
	bundled,
	chapters,
	readingWhole,
	retrieval,
	quoteSearch,
	refusal,
	reading,
	books,
	scenes,
	characters,
	whoOfBooks,
	unseenNovels,
	ownQuestions,
	languages,
	namesEvaluation,
	castEvaluation,
	quotationsEvaluation,
	unseenSpeakers,
	scripts,
	dateValues,
	dateGrids,
	dateCases,
	sentenceEnds,
	smallGold,
	spoilers,
];

/** The last committed figures by id; `--save` writes them. */
const RESULT = "tests/evaluation/result.json";
const COMMITTED = new URL("result.json", import.meta.url);

const USAGE = `npm run evaluate -- [--only NAME]… [--peers] [--errors N] [--save]
  --only NAME   one group: ${evaluations.map(({ name }) => name).join(", ")}
  --peers       measure other search libraries too (first npm ci --prefix tests/evaluation/peers)
  --errors N    show N failures of each measure
  --save        keep the figures as the ones to compare with (${RESULT})
EVALUATION_DATA names the folder of the judged data (default ../shared/data).`;

type Asked = {
	readonly peers: boolean;
	readonly only?: readonly string[] | undefined;
	readonly errors: string;
	readonly save: boolean;
};

async function main(values: Asked): Promise<void> {
	const known = [...evaluations, peers];
	const unknown = values.only?.filter((name) => known.every((evaluation) => evaluation.name !== name)) ?? [];
	if (unknown.length > 0) throw new UserError(`There is no group “${unknown.join("”, “")}”.\n${USAGE}`);
	if (!/^\d+$/u.test(values.errors))
		throw new UserError(`--errors is to be a number, not “${values.errors}”.\n${USAGE}`);
	const committed = readCommitted();
	const figures: Record<string, Figure> = { ...committed };
	for (const evaluation of values.peers ? [...evaluations, peers] : evaluations) {
		if (values.only !== undefined && !values.only.includes(evaluation.name)) continue;
		const missing = evaluation.needs.filter((needed) => !existsSync(join(DATA_DIR, needed)));
		if (missing.length > 0) {
			process.stdout.write(`\n${evaluation.name}: skipped, ${DATA_DIR} lacks ${missing.join(", ")}\n`);
			continue;
		}
		process.stdout.write(`\n${evaluation.name}\n`);
		for (const row of await evaluation.run(DATA_DIR)) {
			process.stdout.write(lineOf(row, committed[row.id]?.value));
			process.stdout.write(errorsOf(row, Number(values.errors)));
			figures[row.id] = figureOf(row);
		}
	}
	if (values.save) writeFileSync(RESULT, `${JSON.stringify(figures, undefined, "\t")}\n`);
}

/** A row as it is kept, for comparing and for README. */
type Figure = Pick<Row, "measure" | "set" | "value" | "n" | "interval">;

function figureOf({ measure, set, value, n, interval }: Row): Figure {
	const range = interval && ([rounded(interval[0]), rounded(interval[1])] as const);
	return { measure, set, value: rounded(value), n, interval: range };
}

function readCommitted(): Readonly<Record<string, Figure>> {
	return existsSync(COMMITTED) ? (JSON.parse(readFileSync(COMMITTED, "utf8")) as Record<string, Figure>) : {};
}

function lineOf(row: Row, before: number | undefined): string {
	const interval = row.interval === undefined ? "" : `${rounded(row.interval[0])} to ${rounded(row.interval[1])}`;
	const change = before === undefined ? "new" : signed(rounded(row.value) - before);
	return `  ${String(rounded(row.value)).padStart(6)}  ${interval.padEnd(14)} ${change.padStart(6)}  ${row.measure} (${row.set}, ${row.n})\n`;
}

function errorsOf({ errors = [] }: Row, count: number): string {
	return errors
		.slice(0, count)
		.map(
			({ asked, expected, given }) =>
				`          ${asked}\n            expected: ${expected}\n            given:    ${given}\n`,
		)
		.join("");
}

function signed(change: number): string {
	const one = rounded(change);
	return one === 0 ? "=" : one > 0 ? `+${one}` : `${one}`;
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

await runProgram(
	USAGE,
	{
		peers: { type: "boolean", default: false },
		only: { type: "string", multiple: true },
		errors: { type: "string", default: "0" },
		save: { type: "boolean", default: false },
	},
	async ({ positionals, values }) => {
		if (positionals.length > 0) throw new UserError(`“${positionals.join(" ")}” is no option.\n${USAGE}`);
		await main(values);
		return 0;
	},
);
