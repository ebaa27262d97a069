import { readAskedText } from "../question/asked-text.ts";
import { indexAt, type Span, textAt } from "../story/span.ts";
import type { Story } from "../story/story.ts";
import { type MatchedPassage, matchPassage, sentenceAt, sentenceSpan } from "./matching/matched-passage.ts";
import { turnAt } from "./script-turns.ts";

/** The passage and the sentence in it that reply to a question of the story. */
export type Reply = { readonly passage: MatchedPassage; readonly sentence: number };

/** A question in narration. */
const ASKS = /\?$/u;
/** The end of a speech that asks; who asks may still follow, in a few words: "asked Diana". */
const ASKS_ALOUD = /\?\s?["'”’“»«]+(?:\s+[\p{L}'’.,-]+){0,5}$/u;
const SPEECH = /^["'“‘«»„—–]/u;
const QUOTED = /["“”«»„]/u;

/**
 * What follows a sentence that asks: where somebody in the story asks what the reader asks ("Where does she live?"), it is
 * the reply that tells, though it may share no word with the question.
 *
 * @returns undefined if the sentence does not ask that, or if the chapter, or what the reader may see, ends there.
 */
export function replyTo(passage: MatchedPassage, sentence: number): Reply | undefined {
	const question = textOf(passage, sentence);
	if (!isAsking(question) || !asksTheSame(passage, sentence, question)) return undefined;
	const asked = sentenceSpan(passage, sentence);
	const turn = asked && turnAt(passage.matcher.story, asked);
	if (turn !== undefined) return turn.next && openingOf(passage, turn.next);
	const next = sentenceAfter(passage, sentence);
	if (next === undefined) return undefined;
	// Within a paragraph in which somebody speaks, it is the same one who goes on; and nobody replies where the story goes on telling.
	if (!QUOTED.test(paragraphOf(passage))) return next;
	return next.passage !== passage && ASKS_ALOUD.test(question) && SPEECH.test(textOf(next.passage, 0))
		? next
		: undefined;
}

/** Whether a sentence asks something, in narration or aloud. */
export function isAsking(sentence: string): boolean {
	return ASKS.test(sentence) || ASKS_ALOUD.test(sentence);
}

/** How much of the reader's question, names apart, the question in the story must have: the names must all be there. */
const SAME = 0.5;

function asksTheSame(passage: MatchedPassage, sentence: number, text: string): boolean {
	const { matcher, terms, start } = passage;
	const { question, terms: wanted } = matcher.resolved;
	const askedThere = text.slice(0, text.lastIndexOf("?") + 1);
	if (readAskedText(askedThere).kind !== question.kind) return false;
	const range = sentenceAt(passage, sentence);
	const held = new Set(terms.subarray(range.start - start, range.end - start));
	let asked = 0;
	let same = 0;
	for (const [term, { word, telling }] of wanted.entries()) {
		if (word.name && !held.has(term)) return false;
		if (word.name || word.frame) continue;
		asked += telling;
		if (held.has(term)) same += telling;
	}
	return asked > 0 && same >= SAME * asked;
}

/** What the next one to speak says first. */
function openingOf(passage: MatchedPassage, { start }: Span): Reply | undefined {
	const paragraph = indexAt(passage.matcher.story.story.paragraphs, start);
	const reply = paragraph === passage.paragraph ? passage : matchPassage(passage.matcher, paragraph);
	if (reply === undefined) return undefined;
	const said = reply.sentences.findIndex((_, place) => (sentenceSpan(reply, place)?.end ?? 0) > start);
	return { passage: reply, sentence: Math.max(0, said) };
}

function sentenceAfter(passage: MatchedPassage, sentence: number): Reply | undefined {
	if (sentence + 1 < passage.sentences.length) return { passage, sentence: sentence + 1 };
	const { matcher, paragraph } = passage;
	if (!isWithinChapter(matcher.story.story, paragraph)) return undefined;
	const next = matchPassage(matcher, paragraph + 1);
	return next && { passage: next, sentence: 0 };
}

function textOf(passage: MatchedPassage, sentence: number): string {
	const span = sentenceSpan(passage, sentence);
	return span === undefined ? "" : textAt(passage.matcher.story.story, span);
}

function paragraphOf({ matcher: { story }, paragraph }: MatchedPassage): string {
	const place = story.story.paragraphs[paragraph];
	return place === undefined ? "" : textAt(story.story, place);
}

/** Whether the paragraph after this one belongs to the same chapter. */
function isWithinChapter({ paragraphs }: Story, paragraph: number): boolean {
	return paragraphs[paragraph]?.chapter === paragraphs[paragraph + 1]?.chapter;
}
