import { toldSpeaker } from "../annotation/layers.ts";
import { isEnglish } from "../language/base-language.ts";
import { isReporting } from "../language/lists/verbs-of-saying.ts";
import type { QuoteQuestion, SpeakerAsked } from "../question/question.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { contains, overlaps, type Span, textAt } from "../story/span.ts";
import type { Answer, Found } from "./answer.ts";
import { cueWords, sentenceAround, speakerTold } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { pageOf } from "./lists/pages.ts";
import { speakersCalled } from "./people/speakers-called.ts";
import { byParagraph, evidenceOfHits, findWords, type QuoteHit } from "./quote-hits.ts";
import { answerRanked } from "./ranked-answer.ts";
import { refuse, searchedIn } from "./refusal.ts";
import { unreadAmong } from "./unread.ts";
import type { Saying } from "./wording/saying.ts";

/** Quotations on one page. */
const PAGE_SIZE = 5;
/** Below this share of the words a place is shown as the closest, not as the quotation. */
const SURE_SIMILARITY = 0.7;

/** Who said it, or what somebody said: by words as remembered, by speaker, or by both. */
export async function answerQuote(
	stories: readonly SearchableStory[],
	{ words, speaker, page }: QuoteQuestion,
	reader: ReaderNow,
): Promise<Answer> {
	const unread = unreadAmong(stories);
	// Of no story it is known who speaks: what is remembered is looked for, whoever says it.
	if (unread !== undefined && unread.titles === undefined && speaker !== undefined)
		return words === undefined
			? refuse({ reason: "not-what-was-asked", explanation: unread, searchedFor: [speaker.name] })
			: answerQuote(stories, { command: "quote", words, page }, reader);
	const speech = speaker && speechOf(stories, speaker);
	if (speaker !== undefined && speech !== undefined) {
		if (words === undefined && speech.hits.length === 0 && speaker.isDescription)
			return tellOf(stories, speaker, reader);
		if (!speech.known) return unknownSpeaker(stories, speaker.name);
		if (words === undefined) return listSpeech(speech.hits, speaker.name, page);
	}
	const found = words === undefined ? [] : findWords(stories, words);
	const said = speech && new Set(speech.hits.map(({ quotation }) => quotation));
	const hits = said === undefined ? found : found.filter(({ quotation }) => said.has(quotation));
	return showHits(hits, words ?? "", page) ?? notSaid(words ?? "", speaker?.name, found);
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
				people.has(toldSpeaker(one) ?? "") ||
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

function showHits(hits: readonly QuoteHit[], words: string, page: number): Found | undefined {
	const shown = pageOf(byParagraph(hits), page, PAGE_SIZE);
	const [best] = hits;
	const [first] = shown.items[0] ?? [];
	if (best === undefined || first === undefined) return undefined;
	return foundIn(shown.items.map(evidenceOfHits), {
		confidence: best.similarity >= leastSure(best) ? "high" : "low",
		headline: headlineOf(first),
		details: [...differenceLine(best, words), ...cueLine(first)],
		page: shown.page,
	});
}

function listSpeech(hits: readonly QuoteHit[], speaker: string, page: number): Answer {
	const [first] = hits;
	const shown = pageOf(hits, page, PAGE_SIZE);
	const name = (first && speakerOf(first)?.speaker) ?? speaker;
	return (
		foundIn(
			shown.items.map((hit) => evidenceOfHits([hit])),
			{
				confidence: "high",
				headline: { say: "quoted-times", name, count: hits.length },
				details: [],
				page: shown.page,
			},
		) ??
		refuse({
			reason: "not-what-was-asked",
			explanation: { say: "quotes-nothing-from", name: speaker },
			searchedFor: [speaker],
		})
	);
}

/** How much is the same word was learned from English. */
function leastSure({ searchable: { story } }: QuoteHit): number {
	return isEnglish(story.language) ? SURE_SIMILARITY : 1;
}

function headlineOf(hit: QuoteHit): Saying {
	const { searchable, quotation, span } = hit;
	const { story } = searchable;
	if (!isEnglish(story.language))
		return { say: "speaker-unknown", words: squeezed(textAt(story, sentenceAround(story, span))) };
	if (quotation === undefined) {
		const sentence = textAt(story, sentenceAround(story, span));
		return { say: "told-by-story", words: squeezed(sentence), mayBeSaid: reports(sentence) };
	}
	const part = quotation.parts.find((one) => overlaps(one, span)) ?? span;
	const words = excerptAround(story.text, part, span);
	const { speaker, certainty } = speakerTold(story, searchable.layers, quotation);
	return quotation.kind === "reported"
		? { say: "reported", words, speaker }
		: { say: "quoted", words, speaker, resolved: certainty === "resolved" };
}

/** Whether a sentence has a verb of reporting, so that what it tells may be somebody's words. */
function reports(sentence: string): boolean {
	return (sentence.match(/[\p{L}'’]+/gu) ?? []).some((word, at) => at > 0 && isReporting(word));
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

function speakerOf({ searchable, quotation }: QuoteHit): ReturnType<typeof speakerTold> | undefined {
	return quotation && speakerTold(searchable.story, searchable.layers, quotation);
}

function cueLine({ searchable: { story }, quotation }: QuoteHit): readonly Saying[] {
	const words = quotation && cueWords(story, quotation);
	return words === undefined ? [] : [{ say: "cue", words }];
}

/** What differs between the words as remembered and as they stand. */
function differenceLine({ difference }: QuoteHit, words: string): readonly Saying[] {
	return difference.length === 0 ? [] : [{ say: "differs", words, differences: difference }];
}

/** A letter or a sign may say something too: what is only described and never quoted is looked for by its words. */
async function tellOf(stories: readonly SearchableStory[], { said }: SpeakerAsked, reader: ReaderNow): Promise<Answer> {
	const answer = await answerRanked(stories, said, reader);
	return answer.kind === "found" ? { ...answer, confidence: "low" } : answer;
}

function unknownSpeaker(stories: readonly SearchableStory[], speaker: string): Answer {
	return refuse({
		reason: "unknown-name",
		explanation: { say: "nobody-called", name: speaker, in: searchedIn(stories) },
		searchedFor: [speaker],
	});
}

function notSaid(words: string, speaker: string | undefined, elsewhere: readonly QuoteHit[]): Answer {
	const isOthers = speaker !== undefined && elsewhere.length > 0;
	return refuse({
		reason: isOthers ? "not-what-was-asked" : "unknown-words",
		explanation: isOthers ? { say: "not-said-by", words, speaker } : { say: "nothing-near", words },
		searchedFor: speaker === undefined ? [words] : [words, speaker],
		nearest: byParagraph(elsewhere).slice(0, 3).map(evidenceOfHits),
	});
}
