import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../../../src/story/sentences.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";

/**
 * UD English EWT, weblogs (CC BY-SA 4.0): ends of sentences, precision and recall as F1. A paragraph ends at a line end of the text; every
 * end counts, those of paragraphs too, as in the CoNLL 2018 shared task's sentence F1 (Zeman et al. 2018), but by ends alone.
 */
export const sentenceEnds: Evaluation = {
	name: "sentences",
	needs: ["ewt-sentences.jsonl", "golden-rules-en.jsonl"],
	run: (dataDir) => [
		scoreEnds(readLines(join(dataDir, "ewt-sentences.jsonl"))),
		scoreRules(readLines(join(dataDir, "golden-rules-en.jsonl"))),
	],
};

type Text = { readonly genre: string; readonly text: string; readonly sents: readonly [number, number][] };
type Rule = { readonly name: string; readonly text: string; readonly gold: readonly string[] };

function readLines<T>(path: string): T[] {
	return readFileSync(path, "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as T);
}

function scoreEnds(texts: readonly Text[]): Row {
	let right = 0;
	let found = 0;
	let gold = 0;
	const errors: ErrorCase[] = [];
	for (const { text, sents } of texts.filter(({ genre }) => genre === "weblog")) {
		const given = new Set<number>();
		for (const line of text.matchAll(/[^\n]+/g)) {
			for (const { end } of splitSentences(text, { start: line.index, end: line.index + line[0].length }))
				given.add(end);
		}
		const expected = new Set(sents.map(([, end]) => end));
		gold += expected.size;
		found += given.size;
		for (const end of new Set([...given, ...expected])) {
			if (given.has(end) && expected.has(end)) right++;
			else
				errors.push({
					asked: around(text, end),
					expected: expected.has(end) ? "an end" : "no end",
					given: given.has(end) ? "an end" : "no end",
				});
		}
	}
	return {
		id: "ewt-weblog-sentence-f1",
		measure: "sentence ends, F1, %",
		set: "EWT weblogs",
		value: (200 * right) / (found + gold),
		n: gold,
		errors,
	};
}

/** Pragmatic Segmenter's golden rules for English (Dias, MIT): a case counts if all its sentences are right. */
function scoreRules(rules: readonly Rule[]): Row {
	const errors = rules.flatMap(({ text, gold }): ErrorCase[] => {
		const given = splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
			text.slice(start, end).replace(/\s+/g, " "),
		);
		return JSON.stringify(given) === JSON.stringify(gold)
			? []
			: [{ asked: text, expected: gold.join(" | "), given: given.join(" | ") }];
	});
	return {
		id: "golden-rules",
		measure: "golden rules, cases right",
		set: "golden rules, English",
		value: rules.length - errors.length,
		n: rules.length,
		errors,
	};
}

function around(text: string, offset: number): string {
	return `${text.slice(Math.max(0, offset - 60), offset)} ¦ ${text.slice(offset, offset + 40)}`.replace(/\n/g, " ");
}
