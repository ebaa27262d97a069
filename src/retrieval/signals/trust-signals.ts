import type { ResolvedQuestion } from "../search/resolved-question.ts";
import { type AgreementSignals, agreementSignals } from "./agreement-signals.ts";
import type { DensitySignals } from "./density-signals.ts";
import { DOUBT_MATCHES, type DoubtMatch } from "./doubt-matches.ts";
import { type DoubtSignals, doubtSignals } from "./doubt-signals.ts";
import { type ListedSignals, lister, weighListed } from "./listed-signals.ts";
import { bestSentenceOf, type ScoredPassage } from "./scored-passage.ts";
import type { SentenceSignals } from "./sentence-signals.ts";
import type { WordTraits } from "./word-traits.ts";
import { scoreWords, type WordWeights, weightTable } from "./word-weights.ts";

/** What tells whether a passage answers, and not only looks like it. */
export type TrustSignals = {
	/** How much of the question the passage has. */
	readonly plain: readonly ListedSignals[];
	/** What is amiss all the same. */
	readonly doubts: DoubtSignals;
};

export type TrustModel = {
	readonly bias: number;
	/** Weights of the plain signals and of the doubts about the sentence. */
	readonly alone: Readonly<Record<string, number>>;
	readonly words: WordWeights<DoubtMatch>;
};

/** Logarithm of the odds that each passage answers. @param traits Those of the question's words. */
export function trustIn(model: TrustModel, traits: readonly WordTraits[], passages: readonly TrustSignals[]): number[] {
	const words = weightTable(DOUBT_MATCHES, traits, model.words);
	return passages.map(
		({ plain, doubts }) =>
			model.bias +
			weighListed(model.alone, plain) +
			weighListed(model.alone, doubts.sentence) +
			scoreWords(words, doubts.words),
	);
}

/** Signals of each of the passages ranked first, of its best sentence, and of the question. */
export function trustSignals(passages: readonly ScoredPassage[]): TrustSignals[] {
	const most = (name: "covered" | "telling" | "threeSentences") =>
		Math.max(...passages.map(({ signals }) => signals[name]));
	const mostOfAll = listMost({
		mostCovered: most("covered"),
		mostTelling: most("telling"),
		mostThreeSentences: most("threeSentences"),
	});
	return passages.map((scored) => {
		const best = bestSentenceOf(scored);
		const sentence = scored.sentences[best] as SentenceSignals;
		return {
			plain: [
				mostOfAll,
				listAsked(askedSignals(scored.passage.matcher.resolved, sentence)),
				listSentence(sentence),
				listDensities(scored.densities[best] as DensitySignals),
				listAgreement(agreementSignals(scored.passage, best)),
			],
			doubts: doubtSignals(scored.passage, best),
		};
	});
}

const listMost = lister<"mostCovered" | "mostTelling" | "mostThreeSentences">("");
const listAsked = lister<keyof ReturnType<typeof askedSignals>>("");
const listSentence = lister<keyof SentenceSignals>("sentence.");
const listDensities = lister<keyof DensitySignals>("sentence.");
const listAgreement = lister<keyof AgreementSignals>("agreement.");

/** What is asked for, what the stories lack of it, and whether the sentence has a word of that kind. */
function askedSignals(
	{ question, unknownWords, unknownNames, totalTelling, terms }: ResolvedQuestion,
	sentence: SentenceSignals,
) {
	const { expects, kind } = question;
	return {
		unknownWords: unknownWords.length / (unknownWords.length + 2),
		unknownNames: unknownNames.length / (unknownNames.length + 1),
		meanTelling: totalTelling / Math.max(1, terms.length),
		words: question.words.length / 20,
		expectsAny: expects === "any" ? 1 : 0,
		typeMissing: expects !== "any" && sentence.answerType === 0 ? 1 : 0,
		typeFar: expects !== "any" && sentence.answerNear === 0 ? 1 : 0,
		person: expects === "person" ? 1 : 0,
		time: expects === "time" ? 1 : 0,
		number: expects === "number" ? 1 : 0,
		place: expects === "place" ? 1 : 0,
		reason: expects === "reason" ? 1 : 0,
		what: kind === "what" ? 1 : 0,
		negated: question.negated ? 1 : 0,
	};
}
