import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answering/answer.ts";
import { languageTagged } from "../../../src/answering/wording/languages.ts";
import type { Saying } from "../../../src/answering/wording/saying.ts";
import { bytesOf } from "../../../src/discord/render/fit-bytes.ts";
import { renderAnswer, renderNotice } from "../../../src/discord/render/render.ts";
import { renderAdded, renderForm, renderUpload, shownUpload } from "../../../src/discord/render/render-upload.ts";
import { ALL_CASES } from "../../answering/wording/cases/all-cases.ts";
import { WRITTEN_TAGS } from "../../answering/wording/fluent-files.ts";
import { pseudoLanguage } from "../../answering/wording/pseudo-language.ts";
import { evidenceOf } from "../bot-kit.ts";
import { checkCallback } from "../stand-in/check-body.ts";

// https://github.com/discord/discord-api-docs/issues/8554
const MOST_BYTES = 10_170;

const SAYINGS = ALL_CASES.map(([saying]) => saying);
const PLACE = { story: "mill", title: "The Mill of the Long Name", chapter: 7, label: "CHAPTER VII", paragraph: 12 };
const LIMITS: readonly Answer["limit"][] = [
	undefined,
	{ places: [PLACE], searched: 1 },
	{ places: [PLACE, { ...PLACE, chapter: 1 }], searched: 9 },
];
const TEXT = "The doctor lived in Lyme, and nobody knew who had sent the letter. ".repeat(90);

/** One passage with all that may be noted of it. */
function noted(rule: Saying, paragraph: number) {
	return {
		...evidenceOf(TEXT, "doctor", paragraph),
		date: { text: "Sunday", value: "2003-01-19", rule },
		quotation: {
			text: "Never",
			parts: [],
			speaker: "the cook",
			certainty: "resolved",
			cue: "he said",
			kind: "reported",
		},
		url: "https://example.org/mill",
	} as const;
}

/** Each saying in every place that an answer has for one. */
function answersWith(saying: Saying, limit: Answer["limit"]): readonly Answer[] {
	const evidence = Array.from({ length: 9 }, (_, index) => noted(saying, index + 1));
	const details = Array.from({ length: 20 }, () => saying);
	const shared = { headline: saying, limit, reading: saying, moved: [saying, saying] };
	const page = { number: 2, count: 90, total: 812 };
	const notSearched = { titles: ["Emma", "Persuasion"], more: 7, story: "emma" };
	return [
		{ ...shared, kind: "found", confidence: "low", evidence: evidence as never, details },
		{ ...shared, kind: "found", confidence: "high", evidence: evidence as never, details, page },
		{
			...shared,
			kind: "not-in-story",
			explanation: saying,
			nearest: evidence,
			searchedFor: ["one", "two"],
			reason: "unknown-words",
			notSearched,
		},
		{ ...shared, kind: "info", lines: Array.from({ length: 90 }, () => saying) },
		{
			...shared,
			kind: "ambiguous",
			candidates: Array.from({ length: 40 }, (_, index) => ({ name: `Ann ${index}`, detail: saying })),
		},
	];
}

function problemsOf(components: unknown): readonly string[] {
	const data = { flags: 1 << 15, components: JSON.parse(JSON.stringify(components)), allowed_mentions: { parse: [] } };
	return checkCallback({ type: 4, data });
}

const LANGUAGES = [...WRITTEN_TAGS.map(languageTagged), { ...pseudoLanguage(), tag: "longer than English" }];

describe.each(LANGUAGES)("in the language $tag", (language) => {
	const asked = { command: "find", options: { words: "doctor letter" } };

	test("Discord takes every kind of answer, whatever it says", () => {
		for (const [index, saying] of SAYINGS.entries()) {
			const limit = LIMITS[index % LIMITS.length];
			for (const answer of answersWith(saying, limit)) {
				const blocks = renderAnswer(answer, { asker: "1", asked, language, isPrivate: limit !== undefined });
				expect(bytesOf(blocks)).toBeLessThanOrEqual(MOST_BYTES);
				expect(problemsOf(blocks)).toEqual([]);
			}
		}
	});

	test("Discord takes every notice", () => {
		for (const saying of SAYINGS) expect(problemsOf(renderNotice(language.say(saying)))).toEqual([]);
	});

	test("Discord takes what is shown of a file, its form and the story made of it", () => {
		const first = [{ warning: "bad-bytes", count: 3, encoding: "UTF-8" } as const];
		const preview = { id: "a", title: TEXT, published: "1815", chapters: 12, paragraphs: 3456, language: "pt-BR" };
		const upload = shownUpload({ ...preview, warnings: { count: 9, first } }, language);
		for (const say of ["check-first", "adding"] as const) {
			expect(problemsOf(renderUpload(upload, { say }, language, "1|1||add|abc"))).toEqual([]);
		}
		expect(problemsOf(renderUpload({ ...upload, published: undefined }, { say: "adding" }, language))).toEqual([]);
		expect(
			problemsOf(
				renderAdded(
					{ title: TEXT, story: "a", example: `/who name: ${TEXT}`, facts: upload.facts, read: [], asker: "1" },
					language,
				),
			),
		).toEqual([]);
		const form = JSON.parse(JSON.stringify(renderForm(upload, "1|1||add|abc", language)));
		expect(checkCallback({ type: 9, data: form })).toEqual([]);
	});
});

test("the longer language is longer, and says all the same", () => {
	const words = pseudoLanguage().say({ say: "close", words: "It rained" });
	expect(words).toMatch(/^Clösë: .*“It rained”/u);
	expect(words.length).toBeGreaterThan("Close: the story has “It rained”".length * 1.2);
});
