import type { AskedText } from "../question/question.ts";
import type { ReadPassage, ReadQuestion } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { RankedPassage, RankedQuestion } from "../retrieval/rank.ts";
import { contains, type Span, textAt } from "../story/span.ts";
import type { Answer, Evidence, Refusal, RefusalReason } from "./answer.ts";
import { asksForWords } from "./confidence/chance.ts";
import { type Confidence, judgeConfidence } from "./confidence/confidence.ts";
import { evidenceAt } from "./evidence.ts";
import { foundIn } from "./found.ts";
import { rankQuestion } from "./rank-question.ts";
import { refuse, refuseOtherLanguage, searchedIn } from "./refusal.ts";
import type { Saying } from "./wording/saying.ts";

/** Characters of the answering sentence in a headline. */
const HEADLINE_LENGTH = 300;

/** Answers a question by its best passages, or says why the story does not. */
export async function answerRanked(
	stories: readonly SearchableStory[],
	question: AskedText,
	reader: ReaderNow,
): Promise<Answer> {
	const ranked = await rankQuestion(stories, question, reader);
	return showRanked(stories, ranked, await judgeConfidence(ranked, { reader }));
}

/** The best passages as the answer, or a refusal. */
export function showRanked(
	stories: readonly SearchableStory[],
	ranked: ReadQuestion,
	{ outcome, reason, chance }: Confidence,
): Answer {
	const [best, ...others] = ranked.passages;
	if (best === undefined || outcome === "not-in-story") {
		return { ...refuseRanked(stories, ranked, reason ?? "not-together"), chance };
	}
	return foundIn([evidenceOf(best), ...others.map(evidenceOf)], {
		confidence: outcome === "found" ? "high" : "low",
		headline: sentenceOf(best),
		details: readAs(ranked),
		chance,
	});
}

export function evidenceOf(passage: ReadPassage): Evidence {
	const { story, paragraph, highlight, focus } = passage;
	const words = wordsAskedFor(passage);
	return evidenceAt(story, paragraph, highlight, { focus: words === undefined ? focus : [words] });
}

/** The very words that answer, as the reader has them, where the question asks for words of one form. */
function wordsAskedFor({ reading, highlight, scored }: ReadPassage): Span | undefined {
	const words = reading?.answer;
	if (words === undefined || !asksForWords(scored.passage.matcher.resolved.question.expects)) return undefined;
	return highlight.some((sentence) => contains(sentence, words)) ? words : undefined;
}

/** The answering sentence, for a headline. */
export function sentenceOf(passage: RankedPassage): Saying {
	return { say: "words", words: markedWords(passage) };
}

/** What is marked of a passage, in the story's own words. */
export function markedWords({ story: { story }, highlight }: RankedPassage): string {
	const words = highlight
		.map((span) => textAt(story, span))
		.join(" ")
		.replace(/\s+/g, " ");
	if (words.length <= HEADLINE_LENGTH) return words;
	return `${words.slice(0, words.lastIndexOf(" ", HEADLINE_LENGTH))} …`;
}

/** Says which words were read as others, because what may be seen of the stories has them not as typed. */
export function readAs({ corrections }: RankedQuestion): readonly Saying[] {
	return corrections.map(({ typed, read }) => ({ say: "read-as", typed, read }));
}

/** A refusal with the reason and the passages that come nearest. */
export function refuseRanked(
	stories: readonly SearchableStory[],
	ranked: RankedQuestion,
	reason: RefusalReason,
	missing: Missing = "what-was-asked",
): Refusal {
	const details = {
		searchedFor: ranked.resolved.terms.map(({ word }) => word.typed),
		nearest: ranked.passages.map(evidenceOf),
	};
	return (
		refuseOtherLanguage(stories, ranked.question.text, details) ??
		refuse({ reason, explanation: explain(stories, ranked, reason, missing), ...details })
	);
}

/** What a passage may speak of without giving it. */
type Missing = Extract<Saying, { say: "not-given" }>["what"];

function explain(
	stories: readonly SearchableStory[],
	ranked: RankedQuestion,
	reason: RefusalReason,
	what: Missing,
): Saying {
	const where = searchedIn(stories);
	switch (reason) {
		case "unknown-name":
			return { say: "not-named", names: namesOf(ranked), in: where };
		case "unknown-words":
			return ranked.unknownWords.length === 0
				? { say: "no-word-shared", in: where }
				: { say: "not-occurring", words: ranked.unknownWords, in: where };
		case "not-what-was-asked":
			return { say: "not-given", what };
		case "not-together":
		case "other-language":
		case "no-story":
		case "no-such-passage":
		case "position-needed":
			return { say: "not-together", in: where };
	}
}

/** Names the story lacks, those that stand together as one ("Yoko Ono"), without a possessive ending. */
function namesOf({ unknownNames, question }: RankedQuestion): readonly string[] {
	const bare = unknownNames.map((name) => name.replace(/['’]s?$/u, ""));
	const whole = bare.map(
		(name) =>
			question.names.find((run) => run.split(/\s+/u).every((word) => bare.includes(word)) && run.includes(name)) ??
			name,
	);
	return [...new Set(whole)];
}
