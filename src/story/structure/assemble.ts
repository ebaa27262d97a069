import { declaredLanguage, detectLanguage } from "../../language/detect-language.ts";
import { isDay } from "../day.ts";
import type { Manifest } from "../manifest.ts";
import type { ReadingWarning } from "../reading-warning.ts";
import { splitSentences } from "../sentences.ts";
import { type Span, textAt } from "../span.ts";
import type { Chapter, Dateline, Day, Paragraph, Sentence, Story } from "../story.ts";
import { storyIdOf, titleFromPath, wholeIdOf } from "../story-id.ts";
import type { Draft } from "./draft.ts";
import { type PlaceLine, readPlaceLine } from "./place-line.ts";

/**
 * A paragraph longer than this is divided at the ends of sentences, in UTF-16 code units: a whole file in one line must
 * still be found and cited in pieces that can be read. Novels' longest paragraphs have some 15,000.
 */
const PARAGRAPH_LIMIT = 20_000;

/** Gives the draft its addresses; the manifest's words go before the file's. */
export function assembleStory(draft: Draft, path: string, manifest: Manifest = {}): Story {
	const parts = addresses(draft);
	const placeLine =
		// A report has no chapter headings. A novel's first chapter alone has one, so it stays a novel when it is cut there.
		parts.chapters.length === 1 && parts.chapters[0]?.title === undefined
			? readPlaceLine(textAt(draft, draft.paragraphs[0] ?? NOWHERE))
			: undefined;
	return {
		id: manifest.id ?? storyIdOf(path),
		title: manifest.title ?? draft.title ?? titleFromPath(path),
		author: manifest.author ?? draft.author,
		published: manifest.published ?? draft.published,
		dateline: datelineOf(draft, placeLine, manifest),
		language: manifest.language ?? languageOf(draft),
		source: manifest.source ?? draft.source ?? placeLine?.source,
		url: manifest.url ?? draft.url,
		rights: manifest.rights ?? draft.rights,
		publicDomain: manifest.publicDomain,
		notes: draft.notes,
		leftOut: draft.leftOut,
		warnings: [...(manifest.id === undefined ? cutId(path) : []), ...(draft.warnings ?? [])],
		names: manifest.names ?? { aliases: [], distinct: [], notNames: [] },
		text: draft.text,
		...parts,
	};
}

/** An id that is shorter than the name it is made from is told: it stands in citations and addresses. */
function cutId(path: string): readonly ReadingWarning[] {
	const [whole, id] = [wholeIdOf(path), storyIdOf(path)];
	return whole.length > id.length && whole.startsWith(id) ? [{ warning: "cut-id", whole, id }] : [];
}

/** The day on which a report was filed, as its story will have it; undefined if it is no report. */
export function dayOfReport(draft: Draft, manifest: Manifest): Day | undefined {
	const first = textAt(draft, draft.paragraphs[0] ?? NOWHERE);
	return datelineOf(draft, draft.chapters.length > 0 ? undefined : readPlaceLine(first), manifest)?.day;
}

function languageOf(draft: Draft): string {
	const sample = sampleOf(draft);
	return draft.language === undefined ? detectLanguage(sample) : declaredLanguage(draft.language, sample);
}

/** A report's dateline; a story that is none has no dateline, whatever date its page bears. */
function datelineOf(draft: Draft, placeLine: PlaceLine | undefined, manifest: Manifest): Dateline | undefined {
	const { kind, dateline, published = draft.published } = manifest;
	if (kind === "story" && dateline === undefined) return undefined;
	const dayOfReport = kind === "report" && published !== undefined && isDay(published) ? published : undefined;
	const place = dateline?.place ?? draft.dateline?.place ?? placeLine?.place;
	const day = dateline?.day ?? draft.dateline?.day ?? placeLine?.day ?? dayOfReport;
	if (place === undefined && day === undefined) return undefined;
	return { ...(place === undefined ? {} : { place }), ...(day === undefined ? {} : { day }) };
}

const NOWHERE: Span = { start: 0, end: 0 };

function addresses({
	text,
	paragraphs: spans,
	chapters: openings,
}: Draft): Pick<Story, "chapters" | "paragraphs" | "sentences"> {
	const chapters: { -readonly [Key in keyof Chapter]: Chapter[Key] }[] = [];
	const paragraphs: Paragraph[] = [];
	const sentences: Sentence[] = [];
	let next = 0;
	let number = 0;
	for (const span of spans) {
		const first = next;
		while (next < openings.length && (openings[next] as { start: number }).start <= span.start) next++;
		if (next > first || chapters.length === 0) {
			const opening = openings[next - 1];
			chapters.push({
				number: chapters.length + 1,
				start: opening?.start ?? span.start,
				end: span.end,
				title: opening?.title,
				...(opening?.published === undefined ? {} : { published: opening.published }),
			});
			number = 0;
		}
		const split = splitSentences(text, span);
		for (const piece of pieces(span, split)) {
			for (const sentence of piece.sentences) sentences.push({ ...sentence, paragraph: paragraphs.length });
			paragraphs.push({ start: piece.start, end: piece.end, chapter: chapters.length, number: ++number });
		}
		(chapters.at(-1) as { end: number }).end = span.end;
	}
	if (chapters.length === 0) chapters.push({ number: 1, start: 0, end: text.length });
	return { chapters, paragraphs, sentences };
}

/** The paragraph, or if it is too long its parts, each of whole sentences. */
function pieces(span: Span, sentences: readonly Span[]): (Span & { sentences: readonly Span[] })[] {
	if (span.end - span.start <= PARAGRAPH_LIMIT || sentences.length < 2) return [{ ...span, sentences }];
	const parts: (Span & { sentences: readonly Span[] })[] = [];
	let first = 0;
	for (let index = 1; index <= sentences.length; index++) {
		const start = (sentences[first] as Span).start;
		const sentence = sentences[index];
		if (sentence !== undefined && sentence.end - start <= PARAGRAPH_LIMIT) continue;
		const part = sentences.slice(first, index);
		parts.push({ start, end: (part.at(-1) as Span).end, sentences: part });
		first = index;
	}
	return parts;
}

/** Up to some 20,000 characters of the story's own text, from its beginning: later text must not decide. */
function sampleOf({ text, paragraphs }: Draft): string {
	let sample = "";
	for (const { start, end } of paragraphs) {
		sample += `${text.slice(start, Math.min(end, start + 4000))}\n`;
		if (sample.length > 20_000) break;
	}
	return sample;
}
