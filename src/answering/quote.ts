import type { Quotation } from "../annotation/layers.ts";
import type { QuoteQuestion, SpeakerAsked } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { findNearPhrase, findPhrase, type PhraseDifference } from "../retrieval/search/phrase-search.ts";
import { contains, overlaps, type Span, spansWithin, textAt } from "../story/span.ts";
import type { Answer, Evidence } from "./answer.ts";
import { evidenceAt, paragraphAt, sentenceAround, speakerName } from "./evidence.ts";
import { pageOf } from "./pages.ts";
import { timesWord } from "./people/entity-answer.ts";
import { speakersCalled } from "./people/speakers-called.ts";
import { quotationsAround } from "./quotations-around.ts";
import { answerRanked } from "./ranked-answer.ts";
import { quoteWords, refuse, searchedIn } from "./refusal.ts";

/** A place with the words, and the quotation it is part of. */
type QuoteHit = {
	readonly searchable: SearchableStory;
	readonly span: Span;
	readonly quotation?: Quotation | undefined;
	readonly similarity: number;
	readonly difference: readonly PhraseDifference[];
};

/** Quotations on one page. */
const PAGE_SIZE = 5;
/** Places compared word by word when the words are not found as given. */
const MOST_NEAR = 10;
/** Below this share of the words a place is shown as the closest, not as the quotation. */
const SURE_SIMILARITY = 0.7;

/** Who said it, or what somebody said: by words as remembered, by speaker, or by both. */
export async function answerQuote(
	stories: readonly SearchableStory[],
	{ words, speaker, page }: QuoteQuestion,
): Promise<Answer> {
	const speech = speaker && speechOf(stories, speaker);
	if (speaker !== undefined && speech !== undefined) {
		if (words === undefined && speech.hits.length === 0 && speaker.isDescription) return tellOf(stories, speaker);
		if (!speech.known) return unknownSpeaker(stories, speaker.name);
		if (words === undefined) return listSpeech(speech.hits, speaker.name, page);
	}
	const found = words === undefined ? [] : findWords(stories, words);
	const said = speech && new Set(speech.hits.map(({ quotation }) => quotation));
	const hits = said === undefined ? found : found.filter(({ quotation }) => said.has(quotation));
	if (hits.length === 0) return notSaid(words ?? "", speaker?.name, found);
	return showHits(hits, words ?? "", page);
}

/** Every place with exactly the words; where there is none, the places that come nearest. Speech before narration. */
export function findWords(stories: readonly SearchableStory[], words: string): readonly QuoteHit[] {
	const exact = stories.flatMap((searchable) => {
		const spans = findPhrase(searchable, words);
		const quotations = quotationsAround(searchable.layers.quotations, spans);
		return spans.map(
			(span, at): QuoteHit => ({ searchable, span, quotation: quotations[at], similarity: 1, difference: [] }),
		);
	});
	if (exact.length > 0) return exact.toSorted((a, b) => speechRank(a) - speechRank(b));
	return findNearPhrase(stories, words, MOST_NEAR).map(({ story: searchable, span, similarity, difference }) => ({
		searchable,
		span,
		quotation: quotationsAround(searchable.layers.quotations, [span])[0],
		similarity,
		difference,
	}));
}

/** 0: said in quotation marks; 1: reported; 2: told. */
function speechRank({ quotation }: QuoteHit): number {
	return quotation === undefined ? 2 : quotation.kind === "direct" ? 0 : 1;
}

/** Everything the named speaker says. `known` is false if nobody of that name is in any story. */
function speechOf(
	stories: readonly SearchableStory[],
	speaker: SpeakerAsked,
): { hits: readonly QuoteHit[]; known: boolean } {
	let known = false;
	const wanted = speaker.name.toLowerCase();
	const hits = stories.flatMap((searchable) => {
		const { story, layers } = searchable;
		const people = new Set(speakersCalled(searchable, speaker).map(({ id }) => id));
		if (people.size > 0) known = true;
		const said = layers.quotations.filter(
			(one) =>
				(one.speaker !== undefined && people.has(one.speaker)) ||
				(one.speakerWords !== undefined && textAt(story, one.speakerWords).toLowerCase().includes(wanted)),
		);
		if (said.length > 0) known = true;
		return said.map(
			(quotation): QuoteHit => ({
				searchable,
				span: quotation.parts[0] ?? quotation,
				quotation,
				similarity: 1,
				difference: [],
			}),
		);
	});
	return { hits, known };
}

function showHits(hits: readonly QuoteHit[], words: string, page: number): Answer {
	const [best] = hits;
	if (best === undefined) throw new RangeError("A found quotation needs a place.");
	const shown = pageOf(hits, page, PAGE_SIZE);
	return {
		kind: "found",
		confidence: best.similarity >= SURE_SIMILARITY ? "high" : "low",
		headline: headlineOf(shown.items[0] ?? best),
		evidence: shown.items.map(toEvidence) as [Evidence, ...Evidence[]],
		details: [...differenceLine(best, words), ...cueLine(shown.items[0] ?? best)],
		page: shown.page,
	};
}

function listSpeech(hits: readonly QuoteHit[], speaker: string, page: number): Answer {
	const [first] = hits;
	if (first === undefined) {
		return refuse({
			reason: "not-what-was-asked",
			explanation: `The story names ${quoteWords([speaker])} but quotes nothing from them.`,
			searchedFor: [speaker],
		});
	}
	const shown = pageOf(hits, page, PAGE_SIZE);
	const name = speakerOf(first) ?? speaker;
	return {
		kind: "found",
		confidence: "high",
		headline: `${name} is quoted ${timesWord(hits.length)}.`,
		evidence: shown.items.map(toEvidence) as [Evidence, ...Evidence[]],
		details: [],
		page: shown.page,
	};
}

function toEvidence({ searchable, span, quotation }: QuoteHit): Evidence {
	const highlights =
		quotation === undefined ? [span] : spansWithin(quotation.parts, span).length > 0 ? [span] : quotation.parts;
	return evidenceAt(searchable, paragraphAt(searchable.story, span.start), highlights, { quotation });
}

function headlineOf(hit: QuoteHit): string {
	const { searchable, quotation, span } = hit;
	const { story } = searchable;
	if (quotation === undefined)
		return `“${squeezed(textAt(story, sentenceAround(story, span)))}” The story tells this itself; nobody says it.`;
	const part = quotation.parts.find((one) => overlaps(one, span)) ?? span;
	const said = excerptAround(story.text, part, span);
	const speaker = speakerOf(hit);
	if (quotation.kind === "reported") {
		return speaker === undefined
			? `Reported, without saying who said it: ${said}`
			: `Reported of ${speaker}, not word for word: ${said}`;
	}
	if (speaker === undefined) return `“${said}” The story does not say who says this.`;
	return quotation.certainty === "resolved"
		? `“${said}” Said by ${speaker}, as the context tells.`
		: `“${said}” Said by ${speaker}.`;
}

/** Longest stretch of speech in a headline; the passage below shows all of it. */
const HEADLINE_SPEECH = 240;

function excerptAround(text: string, part: Span, span: Span): string {
	if (part.end - part.start <= HEADLINE_SPEECH || !contains(part, span))
		return squeezed(text.slice(part.start, part.end));
	const start = Math.max(part.start, text.lastIndexOf(" ", Math.max(part.start, span.start - HEADLINE_SPEECH / 2)) + 1);
	const space = text.indexOf(" ", Math.min(part.end, Math.max(span.end, start + HEADLINE_SPEECH)));
	const end = space < 0 || space > part.end ? part.end : space;
	return `${start > part.start ? "… " : ""}${squeezed(text.slice(start, end))}${end < part.end ? " …" : ""}`;
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

function speakerOf({ searchable, quotation }: QuoteHit): string | undefined {
	return quotation && speakerName(searchable.story, searchable.layers, quotation);
}

function cueLine({ searchable: { story }, quotation }: QuoteHit): readonly string[] {
	if (quotation?.cue === undefined) return [];
	return [`The story's words for who speaks: “${squeezed(textAt(story, quotation.cue))}”.`];
}

/** What differs between the words as remembered and as they stand. */
function differenceLine({ difference }: QuoteHit, words: string): readonly string[] {
	if (difference.length === 0) return [];
	const changes = difference.map(({ asked, story }) =>
		story === undefined ? `without “${asked}”` : asked === undefined ? `with “${story}”` : `“${story}” for “${asked}”`,
	);
	return [`Not exactly “${words}”: the story has it ${changes.join(", ")}.`];
}

/** A letter or a sign may say something too: what is only described and never quoted is looked for by its words. */
async function tellOf(stories: readonly SearchableStory[], { said }: SpeakerAsked): Promise<Answer> {
	const answer = await answerRanked(stories, said);
	return answer.kind === "found" ? { ...answer, confidence: "low" } : answer;
}

function unknownSpeaker(stories: readonly SearchableStory[], speaker: string): Answer {
	return refuse({
		reason: "unknown-name",
		explanation: `Nobody called ${quoteWords([speaker])} is named in ${searchedIn(stories)}.`,
		searchedFor: [speaker],
	});
}

function notSaid(words: string, speaker: string | undefined, elsewhere: readonly QuoteHit[]): Answer {
	return refuse({
		reason: speaker !== undefined && elsewhere.length > 0 ? "not-what-was-asked" : "unknown-words",
		explanation:
			speaker !== undefined && elsewhere.length > 0
				? `${quoteWords([words])} is in the story, but not as words of ${speaker}.`
				: `Nothing in the story comes near the words ${quoteWords([words])}.`,
		searchedFor: speaker === undefined ? [words] : [words, speaker],
		nearest: elsewhere.slice(0, 3).map(toEvidence),
	});
}
