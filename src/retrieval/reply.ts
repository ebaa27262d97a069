import { textAt } from "../story/span.ts";
import type { Story } from "../story/story.ts";
import { type MatchedPassage, matchPassage, sentenceSpan, type TokenRange } from "./matched-passage.ts";

/** The passage and the sentence in it that reply to a question of the story. */
export type Reply = { readonly passage: MatchedPassage; readonly sentence: number };

/** A question in narration, or within a speech that goes on. */
const ASKS = /\?$/u;
/** The end of a speech that asks; who asks may still follow, in a few words: "asked Diana". */
const ASKS_ALOUD = /\?["'”’»]+(?:\s+[\p{L}'’.,-]+){0,5}$/u;
const SPEECH = /^["'“‘«„—–]/u;

/**
 * What follows a sentence that asks: where somebody in the story asks what the reader asks ("Where does she live?"), it is
 * the reply that tells, though it may share no word with the question.
 *
 * @returns undefined if the sentence does not ask that, or if the chapter, or what the reader may see, ends there.
 */
export function replyTo(passage: MatchedPassage, sentence: number): Reply | undefined {
	const question = sentenceText(passage, sentence);
	const aloud = ASKS_ALOUD.test(question);
	if ((!aloud && !ASKS.test(question)) || !asksTheSame(passage, sentence)) return undefined;
	const next = sentenceAfter(passage, sentence);
	// Nobody replies where the story goes on telling.
	if (next === undefined || (aloud && !SPEECH.test(sentenceText(next.passage, next.sentence)))) return undefined;
	return next;
}

/** How much of the reader's question, names apart, the question in the story must have: the names must all be there. */
const SAME = 0.5;

function asksTheSame({ matcher, sentences, terms, start }: MatchedPassage, sentence: number): boolean {
	const range = sentences[sentence] as TokenRange;
	const held = new Set(terms.subarray(range.start - start, range.end - start));
	let asked = 0;
	let same = 0;
	for (const [term, { word, telling }] of matcher.resolved.terms.entries()) {
		if (word.name && !held.has(term)) return false;
		if (word.name || word.frame) continue;
		asked += telling;
		if (held.has(term)) same += telling;
	}
	return asked > 0 && same >= SAME * asked;
}

function sentenceAfter(passage: MatchedPassage, sentence: number): Reply | undefined {
	if (sentence + 1 < passage.sentences.length) return { passage, sentence: sentence + 1 };
	const { matcher, paragraph } = passage;
	if (!isWithinChapter(matcher.story.story, paragraph)) return undefined;
	const next = matchPassage(matcher, paragraph + 1);
	return next && { passage: next, sentence: 0 };
}

function sentenceText(passage: MatchedPassage, sentence: number): string {
	const span = sentenceSpan(passage, sentence);
	return span === undefined ? "" : textAt(passage.matcher.story.story, span);
}

/** Whether the paragraph after this one belongs to the same chapter. */
function isWithinChapter({ paragraphs }: Story, paragraph: number): boolean {
	return paragraphs[paragraph]?.chapter === paragraphs[paragraph + 1]?.chapter;
}
