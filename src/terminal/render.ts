import { styleText } from "node:util";
import type { Answer, Evidence, Page } from "../answering/answer.ts";
import type { Language } from "../answering/wording/language.ts";
import { english } from "../answering/wording/languages.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { detailsOf, explanationOf, headlineOf, limitWordsOf, notesOf } from "../answering/wording/words.ts";
import { contains, type Span } from "../story/span.ts";

export type TerminalLook = {
	/** Colours and bold; off for pipes and files. */
	readonly colours: boolean;
	/** Columns to wrap at. */
	readonly width: number;
	/** Absent: English. */
	readonly language?: Language | undefined;
};

type Format = Parameters<typeof styleText>[0];

/** How the words of an answer are made and shown. */
type Pen = {
	readonly language: Language;
	readonly say: (saying: Saying) => string;
	readonly paint: (format: Format, text: string) => string;
	/** Words of ours or of a story as lines of one look. */
	readonly write: (text: string, format?: Format, indent?: string) => string;
	readonly width: number;
};

/** The first line of an answer, by what came of the question. */
const VERDICT = {
	found: ["bold", "green"],
	closest: ["bold", "yellow"],
	"not-in-story": ["bold", "magenta"],
	ambiguous: ["bold", "cyan"],
	info: "bold",
} as const satisfies Record<string, Format>;

/** Words that answer are bold, within the sentence that holds them. */
const HIGHLIGHT: Format = "yellow";
const FOCUS: Format = ["bold", "yellow"];

/** Passages of one answer shown in full; the rest are named by their citation. */
const PASSAGES_SHOWN = 3;

/** An answer as lines for a terminal. */
export function renderAnswer(answer: Answer, look: TerminalLook): string {
	return blocks(answer, penOf(look))
		.filter((block) => block !== "")
		.join("\n\n");
}

/** What is said beside answers, such as a mistake. */
export function renderWords(words: string, look: TerminalLook): string {
	return penOf(look).write(words);
}

function penOf({ colours, width, language = english }: TerminalLook): Pen {
	const paint: Pen["paint"] = (format, text) =>
		colours && text !== "" ? styleText(format, text, { validateStream: false }) : text;
	return {
		language,
		say: language.say,
		paint,
		write: (text, format, indent = "") => {
			const lines = wrap(plain(text), width, indent);
			return format === undefined ? lines : paintLines(lines, (line) => paint(format, line));
		},
		width,
	};
}

function blocks(answer: Answer, pen: Pen): readonly string[] {
	const { language, say, write } = pen;
	const notes = notesOf(answer, language);
	switch (answer.kind) {
		case "found":
			return [
				foundLine(answer, pen),
				[...notes, ...detailsOf(answer, language), ...limitLine(answer, language)]
					.map((line) => write(line, "dim"))
					.join("\n"),
				...passages(answer.evidence, pen),
				pageLine(answer.page, pen),
			];
		case "not-in-story":
			return [
				write(headlineOf(answer, language), VERDICT["not-in-story"]),
				write([explanationOf(answer, language), ...notes].join("\n")),
				answer.nearest.length === 0 ? "" : write(say({ say: "nearest-passages" }), "dim"),
				...passages(answer.nearest, pen),
			];
		case "ambiguous":
			return [
				write(headlineOf(answer, language), VERDICT.ambiguous),
				...notes.map((line) => write(line, "dim")),
				answer.candidates
					.map(({ name, detail }) =>
						write(`- ${detail === undefined ? name : say({ say: "about", name, saying: detail })}`),
					)
					.join("\n"),
			];
		case "info":
			return [
				write(headlineOf(answer, language), VERDICT.info),
				...listed(answer, pen),
				answer.file === undefined ? "" : plain(answer.file.text).trimEnd(),
				...notes.map((line) => write(line, "dim")),
				pageLine(answer.page, pen),
			];
	}
}

function foundLine(answer: Extract<Answer, { kind: "found" }>, { language, say, write }: Pen): string {
	const headline = headlineOf(answer, language);
	if (answer.confidence === "high") return write(headline, VERDICT.found);
	return write(say({ say: "closest-passage", headline }), VERDICT.closest);
}

function listed({ panel, lines }: Extract<Answer, { kind: "info" }>, { say, write }: Pen): readonly string[] {
	const rows = (all: readonly Saying[]) => all.map((line) => write(say(line), undefined, "  ")).join("\n");
	if (panel?.kind !== "parts") return [rows(lines)];
	return panel.parts.map((part) => `${write(say(part.title), "bold")}\n${rows(part.lines)}`);
}

/** Lists and counts begin with it already. */
function limitLine(answer: Extract<Answer, { kind: "found" }>, language: Language): readonly string[] {
	const words = answer.page === undefined ? limitWordsOf(answer, language) : undefined;
	return words === undefined ? [] : [`${words}.`];
}

function pageLine(page: Page | undefined, { say, write }: Pen): string {
	if (page === undefined || page.count <= 1) return "";
	const next = page.number < page.count ? `page:${page.number + 1}` : undefined;
	return write(say({ say: "prompt-page", ...page, next }), "dim");
}

function passages(all: readonly Evidence[], pen: Pen): readonly string[] {
	const shown = all.slice(0, PASSAGES_SHOWN).map((evidence) => passage(evidence, pen));
	const citations = all.slice(PASSAGES_SHOWN).map(({ citation }) => citation);
	return citations.length === 0 ? shown : [...shown, pen.write(pen.say({ say: "also-in", citations }), "dim")];
}

function passage(evidence: Evidence, { paint, width }: Pen): string {
	const text = paintSpans(evidence, paint);
	const source = `${plain(evidence.longCitation)} · /passage ${evidence.citation}${evidence.url === undefined ? "" : ` · ${evidence.url}`}`;
	return `${wrap(text, width, "  ")}\n${paint("dim", `  ${source}`)}`;
}

/** The passage's words, those that answer in colour, and in bold the very ones that were asked for, or all of them if none are. */
function paintSpans({ text, highlights, focus = [] }: Evidence, paint: Pen["paint"]): string {
	const marked = (all: readonly Span[], within: Span, inner: (span: Span) => string, outer: Format | undefined) => {
		let painted = "";
		let from = within.start;
		const between = (end: number) => paintWords(plain(text.slice(from, end)), outer, paint);
		for (const span of all.filter((one) => contains(within, one))) {
			painted += between(span.start) + inner(span);
			from = span.end;
		}
		return painted + between(within.end);
	};
	const bold = ({ start, end }: Span) => paintWords(plain(text.slice(start, end)), FOCUS, paint);
	const lit = (span: Span) => (focus.length === 0 ? bold(span) : marked(focus, span, bold, HIGHLIGHT));
	return marked(highlights, { start: 0, end: text.length }, lit, undefined);
}

/** Word by word: where lines are wrapped, no colour goes on into the next one. */
function paintWords(words: string, format: Format | undefined, paint: Pen["paint"]): string {
	return format === undefined ? words : words.replace(/\S+/gu, (word) => paint(format, word));
}

function paintLines(text: string, paint: (line: string) => string): string {
	return text.split("\n").map(paint).join("\n");
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
