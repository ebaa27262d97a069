import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Row } from "./row.ts";

/** A row of the last evaluation as `result.json` keeps it. */
export type Score = Pick<Row, "measure" | "set" | "value" | "n" | "interval">;
export type Scores = Readonly<Record<string, Score>>;

const RESULT = new URL("result.json", import.meta.url);
const README = new URL("../../README.md", import.meta.url);
/** What each block of signals is worth, as `npm run ablate` printed it. */
const ABLATION = new URL("ablation.md", import.meta.url);
const ALL_SCORES = new URL("../../docs/scores.md", import.meta.url);

export const SCORE_MARKS = ["<!-- scores -->", "<!-- /scores -->"] as const;

export function readScores(): Scores {
	return existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, "utf8")) as Scores) : {};
}

/** What README shows: rows that say what a reader may expect, each with its caveat. */
const SHOWN: readonly { readonly id: string; readonly says: string; readonly caveat: string }[] = [
	{
		id: "books-passage-read",
		says: "**On books nobody tuned for**: a passage that answers comes first",
		caveat: "forty questions on two novels and a play, so fifteen points either way are chance",
	},
	{
		id: "books-sure-right-read",
		says: "On the same books: what is shown without a doubt is right",
		caveat: "the others look just as sure: read the passage, not only the line above it",
	},
	{
		id: "tales-first-read",
		says: "On folk tales: a passage that answers comes first",
		caveat: "weights and reader were taught on other tales of the same collection, so this is the best to expect",
	},
	{
		id: "tales-refused-other-read",
		says: "A question about another story is refused",
		caveat: "one about this story that it does not answer is refused far less often",
	},
	{
		id: "unseen-speakers-all",
		says: "Who says it, in novels that nothing was learned from",
		caveat:
			"of those shown as named 24 of 25 are right, of those worked out six of seven; for three of ten it says that it is unknown",
	},
	{
		id: "meantime-date-f1",
		says: "Dates in news reports: value found and right (F1)",
		caveat: "in a novel only years, full dates and days of a year named before have a value",
	},
];

/** The rows of README, between its marks. @throws Error if the last evaluation lacks one. */
export function shownScores(scores: Scores): string {
	const rows = SHOWN.map(({ id, says, caveat }) => {
		const score = scores[id];
		if (score === undefined) throw new Error(`result.json has no row ${id}: npm run evaluate -- --save`);
		return `| ${says} | ${numberOf(score.value)} % | ${score.n} | ${caveat} |`;
	});
	return [
		"| What | Score | Cases | Mind that |",
		"|---|---|---|---|",
		...rows,
		"",
		"All measures, each with its data and its interval, are in [docs/scores.md](docs/scores.md).",
	].join("\n");
}

/** What the sets and measures are. */
const WORDS: readonly (readonly [string, string])[] = [
	[
		"three books nobody tuned for",
		"a reader's questions on Treasure Island, The Importance of Being Earnest and Around the World in Eighty Days; no rule was written on these questions, no weight learned from them. (Who their people are, who speaks in the play and what the days of 1872 are have been looked at.)",
	],
	[
		"SQuAD 2 a, three articles never taught",
		"those of the eight (Yuan dynasty, packet switching, Scottish Parliament) that the reader was not taught on; the same without the reader by weights that never saw them.",
	],
	[
		"BiPaR val, paragraphs of novels among their book's",
		"questions on 375 paragraphs of novels translated from Chinese and English; nothing was learned from them.",
	],
	[
		"LiteraryQA val, 14 whole novels",
		"questions on whole novels whose answers have no place: that a passage has all content words of an answer is a sign that it answers, no more.",
	],
	[
		"a play and three transcripts",
		"questions of ours on The Importance of Being Earnest and on three sessions of CRD3, written before anything was made for scenes.",
	],
	[
		"main characters of ten whole novels",
		"who somebody is, in novels of LiteraryQA that nothing was learned from; the paragraphs that tell it were looked up without a look at what the bot says.",
	],
	[
		"120 people of six whole books",
		"the twenty people whom each book of the three above and of three adventure novels mentions most; what tells who they are was looked up before anything was asked, and answers were judged by hand.",
	],
	["three novels, three reports", "questions of our own, read one by one and mended by; see docs/failures.md."],
	[
		"FairytaleQA val",
		"questions by teachers on 23 whole folk tales, with the section that answers. Weights are learned from 232 other tales. *In its printed paragraphs*: a tale as its lines and paragraphs were printed, in place of the sections.",
	],
	[
		"SQuAD 2 a",
		"questions on eight Wikipedia articles; more than half are built so that the article does not answer them. Articles are judged by weights learned without them.",
	],
	[
		"CRD3 val",
		"sentences that summarize sixteen transcripts of a role-playing campaign; their passages were aligned by a program, so a perfect search would not reach 100. Judged by weights learned without the transcript.",
	],
	["LitBank a", "fifty openings of novels with names and speakers marked."],
	[
		"PDNC a",
		"thirteen whole novels with every quotation and its speaker. Weights for speakers are learned from them; the row *without the novel* learns them anew.",
	],
	[
		"PDNC c",
		"seven more novels that nothing was learned from; three of them were looked at for characters whose names are plain words.",
	],
	["a, c", "parts of a public set; the other parts are kept apart, to see later whether a gain was real."],
	[
		"UNER PUD a",
		"single sentences of news and Wikipedia, without a story around them: what names need most is missing.",
	],
	["MEANTIME a", "sixty news reports with time expressions."],
	[
		"an answering passage among the first N",
		"share of questions of which one of the first N passages is a right one (hit@N).",
	],
	[
		"F1",
		"harmonic mean of precision (how much of what is found is right) and recall (how much of what is there is found).",
	],
	[
		"B³",
		"over all mentions of a name: how well those put together as one person are one person, as F1 (Bagga and Baldwin 1998).",
	],
	["area under the curve × 100", "how often a question with an answer is trusted more than one without; 50 is chance."],
];

/** docs/scores.md: every row of the last evaluation. */
export function allScores(scores: Scores): string {
	const rows = Object.values(scores).map(({ measure, set, value, n, interval }) => {
		const range = interval === undefined ? "" : `${interval.map((bound) => bound.toFixed(1)).join("–")}`;
		return `| ${measure} | ${set} | ${numberOf(value)} | ${range} | ${n} |`;
	});
	return `# Scores

Every row of the last evaluation, written by \`npm run scores\` from \`tests/evaluation/result.json\`; \`npm run evaluate\` measures them anew
on the data in \`EVALUATION_DATA\`. The rows on *three books nobody tuned for* and on *PDNC c* say what to expect of a book of your own; on all
other data rules and weights were made with a look at them. The interval is a 95 % one by bootstrap over the items; where
none stands, none was computed. Rows that end in *read* are answered with the reader ([reader.md](reader.md)), those beside them by words alone.

| Measure | Data | Score | Interval | n |
|---|---|---|---|---|
${rows.join("\n")}

${readFileSync(ABLATION, "utf8").trim()}

## The words

${WORDS.map(([word, meaning]) => `- *${word}*: ${meaning}`).join("\n")}
`;
}

function numberOf(value: number): string {
	return Number.isInteger(value) ? `${value}` : value.toFixed(1);
}

/** README with its rows put between the marks. @throws Error if it has none. */
export function withScores(readme: string, scores: Scores): string {
	const [begin, end] = SCORE_MARKS;
	const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}.`);
	return `${readme.slice(0, from + begin.length)}\n\n${shownScores(scores)}\n\n${readme.slice(to)}`;
}

if (import.meta.filename === process.argv[1]) {
	const scores = readScores();
	writeFileSync(README, withScores(readFileSync(README, "utf8"), scores));
	writeFileSync(ALL_SCORES, allScores(scores));
}
