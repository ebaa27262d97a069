import { FIRST_LENGTH } from "../../src/answering/shown.ts";
import { detailsOf } from "../../src/answering/wording/words.ts";
import { runProgram } from "../../src/arguments.ts";
import { UserError } from "../../src/errors.ts";
import { type AskedPerson, askCast, type JudgedAnswer, readJudged, withJudgement, writeJudged } from "./cast-judged.ts";
import { DATA_DIR } from "./data-dir.ts";
import { shippedReader } from "./readers.ts";

const USAGE = `npx tsx tests/evaluation/judge-cast.ts [--all]
Asks /who of everybody in tests/gold/cast.jsonl, with the reader, and writes the answers to tests/gold/cast-judged.jsonl,
each with its judgement if the same answer was judged before. Those that nobody judged yet are printed: fill in
"judged" (useful, weak or misleading; see tests/evaluation/cast-judged.ts) and "why" in the file, and run it again.
  --all   print the judged ones too`;

type Told = AskedPerson & { readonly judged: JudgedAnswer };

const KINDS = ["useful", "weak", "misleading", ""] as const;

await runProgram(USAGE, { all: { type: "boolean", default: false } }, async ({ positionals, values }) => {
	if (positionals.length > 0) throw new UserError(`“${positionals.join(" ")}” is no option.\n${USAGE}`);
	const before = readJudged();
	const told = (await askCast(DATA_DIR, await shippedReader())).map(
		(one): Told => ({ ...one, judged: withJudgement(one, before) }),
	);
	writeJudged(
		told.map(({ judged }) => judged),
		before,
	);
	for (const one of told)
		if (values.all || one.judged.judged === "") process.stdout.write(`${inWords(one)}${likeIn(before, one)}\n`);
	process.stdout.write(summaryOf(told.map(({ judged }) => judged)));
	return 0;
});

/** All that whoever judges has to see: who it is, and what is shown first. */
function inWords({ person, answer, judged: { book, name, headline, called, sure, place, judged, why } }: Told): string {
	const found = answer.kind === "found" ? answer : undefined;
	const first = found?.evidence[0];
	const marked = first?.highlights.map(({ start, end }) => first.text.slice(start, end)) ?? [];
	return [
		`${book}: ${name}${judged && ` (${judged}: ${why})`}`,
		`  is:     ${person.is}`,
		`  says:   ${headline} [${found === undefined ? answer.kind : sure ? "sure" : "closest"}]`,
		...(first === undefined ? [] : [`  shows:  ${place}: ${first.text.slice(0, FIRST_LENGTH).replace(/\s+/gu, " ")}`]),
		...(first === undefined ? [] : [`  marked: ${marked.join(" … ").replace(/\s+/gu, " ")}`]),
		`  below:  ${found === undefined ? called : detailsOf(found).join(" · ")}`,
		"",
	].join("\n");
}

/** Judgements of answers that differ only in what else the person is called. */
function likeIn(before: ReadonlyMap<string, JudgedAnswer>, { judged: one }: Told): string {
	return [...before.values()]
		.filter((other) => other.judged !== "" && other.called !== one.called)
		.filter(({ book, name }) => book === one.book && name === one.name)
		.filter(({ headline, place }) => headline === one.headline && place === one.place)
		.map(({ judged, why, called }) => `  before: ${judged}: ${why} (${called})\n`)
		.join("");
}

function summaryOf(told: readonly JudgedAnswer[]): string {
	const rows = [...new Set(told.map(({ book }) => book)), ""].map((book) => {
		const of = told.filter((one) => book === "" || one.book === book);
		const counts = KINDS.map((kind) => `${of.filter(({ judged }) => judged === kind).length}`.padStart(11));
		return `${counts.join("")}  ${book || "all"}\n`;
	});
	return `${KINDS.map((kind) => (kind || "not judged").padStart(11)).join("")}\n${rows.join("")}`;
}
