import type { Answer } from "../answering/answer.ts";
import { LEAST_WHEN_READ } from "../answering/confidence/confidence.ts";
import type { Explanation, Judged, PassageExplanation, ReadChance } from "../answering/explain.ts";
import { headlineOf } from "../answering/wording/words.ts";

/** Parts shown of each sum, unless all are asked for. */
const SHOWN = { likeness: 15, sentence: 5, trust: 8 } as const;
/** Characters shown of a sentence. */
const SENTENCE_LENGTH = 160;

/** An answer, and how the passages that it may be made of were ranked. */
type ExplainedAnswer = Explanation & { readonly answer: Answer };

/** An explanation as plain text. @param all Whether every part is shown whose value is not 0. */
export function explanationText(explanation: ExplainedAnswer, all = false): string {
	const { asked, unknownWords, corrections, passages, confidence, judged, read } = explanation;
	return [
		`Question: ${asked.text}`,
		`          asks ${asked.kind}, for ${asked.expects === "any" ? "anything" : `a ${asked.expects}`}${asked.negated ? ", denying" : ""}`,
		...corrections.map(({ typed, read }) => `          “${typed}” is read as “${read}”`),
		...(unknownWords.length === 0 ? [] : [`          no story has: ${unknownWords.join(", ")}`]),
		...answerLines(explanation),
		`Ranking:  ${OUTCOMES[confidence.outcome]}${confidence.reason === undefined ? "" : ` (${confidence.reason})`}`,
		...(read !== undefined
			? readLines(read, confidence, all)
			: judged === undefined
				? ["          no passage shares a word with the question"]
				: decisionLines(judged)),
		...passages.flatMap((passage, at) => ["", ...passageLines(at + 1, passage, all)]),
	].join("\n");
}

function answerLines({ answer, confidence, passages }: ExplainedAnswer): readonly string[] {
	const shown = answer.kind === "found" ? answer.evidence.map(({ citation }) => citation) : [];
	const outcome = answer.kind === "found" && answer.confidence === "low" ? "unsure" : answer.kind;
	const isRanking = outcome === confidence.outcome && (shown.length === 0 || shown[0] === passages[0]?.citation);
	return [
		`Answer:   ${OUTCOMES[outcome]}: ${shorten(headlineOf(answer))}`,
		...(shown.length === 0 ? [] : [`          from ${shown.join(", ")}`]),
		...(isRanking ? [] : ["          not as the ranking alone has it: names, dates or speakers were looked at first"]),
	];
}

const OUTCOMES: Readonly<Record<Explanation["confidence"]["outcome"] | Answer["kind"], string>> = {
	found: "found",
	unsure: "the closest passage",
	"not-in-story": "refused",
	ambiguous: "asked back",
	info: "information",
};

const DECIDED: Readonly<Record<Judged["decision"]["by"], string>> = {
	foreign: "the question is hardly about the story",
	"no-answer": "the first passage hardly answers",
	"mostly-unknown": "the first passage is in doubt, and the story lacks most words of the question",
	"unheard-of": "the story lacks a name or the kind of thing asked for",
	doubt: "the first passage is in doubt",
	trust: "the first passage is trusted",
};

function decisionLines({ chances, decision, leastBelonging, leastAnswering, leastSure }: Judged): readonly string[] {
	const { belongs, answers, probability } = chances;
	return [
		`          because ${DECIDED[decision.by]}`,
		`          chance that it is about the story  ${share(belongs)}  (refused below ${share(leastBelonging)})`,
		`          chance that the first answers      ${share(answers)}  (refused below ${share(leastAnswering)}, found from ${share(leastSure)})`,
		`          chance that the story answers      ${share(probability)}`,
	];
}

function readLines(read: ReadChance, { chance, probability }: Explanation["confidence"], all: boolean): string[] {
	return [
		`          chance that the first answers      ${share(chance ?? 0)}  (found from ${share(read.leastSure)})`,
		`          chance that it is about the story  ${share(read.belongs)}  (refused below ${share(LEAST_WHEN_READ.belongs)})`,
		`          chance that the story answers      ${share(probability ?? 0)}  (refused below ${share(read.leastAny)})`,
		`          log-odds of the first ${number(read.sum)} = Σ value × weight`,
		...partLines(read, all ? undefined : SHOWN.trust),
	];
}

function passageLines(place: number, passage: PassageExplanation, all: boolean): string[] {
	const { score, likeness, trust, trustShare, sentence, citation, isReply, text, reading } = passage;
	const others = sentence.second === undefined ? "" : `, the next one ${number(sentence.second)}`;
	return [
		`${place}. ${citation}${isReply ? " (the reply; scores are those of the question it replies to)" : ""}`,
		...(reading === undefined
			? [`   score ${number(score)} = likeness ${number(likeness.sum)} + ${trustShare} × trust ${number(trust.sum)}`]
			: [
					`   score ${number(score)} = likeness ${number(likeness.sum)} + ${reading.share} × reader ${number(reading.logit)}`,
					`   the reader marks: ${shorten(reading.words)}`,
				]),
		"",
		`   likeness ${number(likeness.sum)} = Σ value × weight`,
		...partLines(likeness, all ? undefined : SHOWN.likeness),
		`   sentence ${sentence.place} of ${sentence.count}, the best with ${number(sentence.sum)}${others}: ${shorten(text)}`,
		...partLines(sentence, all ? undefined : SHOWN.sentence),
		`   trust ${number(trust.sum)} = Σ value × weight`,
		...partLines(trust, all ? undefined : SHOWN.trust),
	];
}

type Sum = Pick<PassageExplanation["likeness"], "parts">;

/** The first parts, and what the others add together. */
function partLines({ parts }: Sum, count: number | undefined): readonly string[] {
	const shown = parts.slice(0, count);
	const rest = parts.slice(shown.length);
	const width = Math.max(0, ...shown.map(({ name }) => name.length));
	const left = rest.reduce((sum, { value, weight }) => sum + value * weight, 0);
	return [
		...shown.map(
			({ name, says, value, weight }) =>
				`     ${signed(value * weight)} = ${number(value).padStart(8)} × ${number(weight).padStart(8)}  ${name.padEnd(width)}  ${says}`,
		),
		...(rest.length === 0 ? [] : [`     ${signed(left)}   the other ${rest.length} together`]),
	];
}

function number(value: number): string {
	return value.toFixed(4).replace("-", "−");
}

function signed(value: number): string {
	return `${value < 0 ? "−" : "+"}${number(Math.abs(value))}`.padStart(8);
}

function share(value: number): string {
	return value.toFixed(2);
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, " ").trim();
	return line.length <= SENTENCE_LENGTH ? line : `${line.slice(0, line.lastIndexOf(" ", SENTENCE_LENGTH))} …`;
}
