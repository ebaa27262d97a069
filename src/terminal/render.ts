import { styleText } from "node:util";
import type { Answer, Evidence, Page } from "../answering/answer.ts";
import { detailsOf, explanationOf, headlineOf, limitWordsOf, notesOf, wordsOf } from "../answering/wording/words.ts";
import type { Span } from "../story/span.ts";

export type TerminalLook = {
	/** Colours and bold; off for pipes and files. */
	readonly colours: boolean;
	/** Columns to wrap at. */
	readonly width: number;
};

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

/** Passages of one answer shown in full; the rest are named by their citation. */
const PASSAGES_SHOWN = 3;

/** An answer as lines for a terminal. */
export function renderAnswer(answer: Answer, look: TerminalLook): string {
	const paint: Paint = (format, text) => (look.colours ? styleText(format, text, { validateStream: false }) : text);
	return blocks(answer, paint, look.width)
		.filter((block) => block !== "")
		.join("\n\n");
}

function blocks(answer: Answer, paint: Paint, width: number): readonly string[] {
	switch (answer.kind) {
		case "found":
			return [
				wrap(paint("bold", plain(closestOr(answer))), width, ""),
				[...notesOf(answer), ...detailsOf(answer), ...limitLine(answer)]
					.map((line) => wrap(paint("dim", plain(line)), width, ""))
					.join("\n"),
				...passages(answer.evidence, paint, width),
				answer.page === undefined || answer.page.count <= 1 ? "" : paint("dim", pageLine(answer.page)),
			];
		case "not-in-story":
			return [
				wrap(paint("bold", plain(headlineOf(answer))), width, ""),
				wrap(plain([explanationOf(answer), ...notesOf(answer)].join("\n")), width, ""),
				answer.nearest.length === 0 ? "" : paint("dim", "Nearest passages:"),
				...passages(answer.nearest, paint, width),
			];
		case "ambiguous":
			return [
				paint("bold", plain(headlineOf(answer))),
				...notesOf(answer).map((line) => wrap(paint("dim", plain(line)), width, "")),
				answer.candidates
					.map(({ name, detail }) =>
						wrap(plain(`- ${name}${detail === undefined ? "" : `: ${wordsOf(detail)}`}`), width, ""),
					)
					.join("\n"),
			];
		case "info":
			return [
				wrap(paint("bold", plain(headlineOf(answer))), width, ""),
				...(answer.panel?.kind === "parts"
					? answer.panel.parts.map(({ title, lines }) =>
							[
								paint("bold", plain(wordsOf(title))),
								...lines.map((line) => wrap(plain(wordsOf(line)), width, "  ")),
							].join("\n"),
						)
					: [answer.lines.map((line) => wrap(plain(wordsOf(line)), width, "  ")).join("\n")]),
				...notesOf(answer).map((line) => wrap(paint("dim", plain(line)), width, "")),
				answer.page === undefined || answer.page.count <= 1 ? "" : paint("dim", pageLine(answer.page)),
			];
	}
}

/** Lists and counts begin with it already. */
function limitLine(answer: Extract<Answer, { kind: "found" }>): readonly string[] {
	const words = answer.page === undefined ? limitWordsOf(answer) : undefined;
	return words === undefined ? [] : [`${words}.`];
}

function pageLine({ number, count, total }: Page): string {
	return `Page ${number} of ${count} (${total} in all)${number < count ? `; more with page:${number + 1}` : ""}`;
}

function closestOr(answer: Extract<Answer, { kind: "found" }>): string {
	return answer.confidence === "high" ? headlineOf(answer) : `Closest passage: ${headlineOf(answer)}`;
}

function passages(all: readonly Evidence[], paint: Paint, width: number): readonly string[] {
	const shown = all.slice(0, PASSAGES_SHOWN).map((evidence) => passage(evidence, paint, width));
	const others = all.slice(PASSAGES_SHOWN).map(({ citation }) => citation);
	return others.length === 0 ? shown : [...shown, wrap(paint("dim", `Also: ${others.join(", ")}`), width, "")];
}

function passage(evidence: Evidence, paint: Paint, width: number): string {
	const text = paintSpans(evidence.text, evidence.highlights, paint);
	const source = `${plain(evidence.longCitation)} · /passage ${evidence.citation}${evidence.url === undefined ? "" : ` · ${evidence.url}`}`;
	return `${wrap(text, width, "  ")}\n${paint("cyan", `  ${source}`)}`;
}

function paintSpans(text: string, spans: readonly Span[], paint: Paint): string {
	let painted = "";
	let from = 0;
	for (const { start, end } of spans) {
		painted += plain(text.slice(from, start)) + paint("yellow", plain(text.slice(start, end)));
		from = end;
	}
	return painted + plain(text.slice(from));
}

/** A story may hold control characters and direction marks; a terminal would obey them. */
function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences, which take no room on the screen.
const ESCAPE = /\u001b\[\d+m/g;

/** Wraps at spaces; line breaks of the text stay. Colours do not count as width. */
function wrap(text: string, width: number, indent: string): string {
	return text
		.split("\n")
		.map((line) => wrapLine(line, width, indent))
		.join("\n");
}

function wrapLine(text: string, width: number, indent: string): string {
	const lines: string[] = [];
	let line = "";
	let length = 0;
	for (const word of text.split(/[ \t]+/)) {
		const wordLength = word.replace(ESCAPE, "").length;
		if (length > 0 && length + 1 + wordLength + indent.length > width) {
			lines.push(line);
			line = word;
			length = wordLength;
		} else {
			line = length === 0 ? word : `${line} ${word}`;
			length = length === 0 ? wordLength : length + 1 + wordLength;
		}
	}
	return [...lines, line].map((one) => indent + one).join("\n");
}
