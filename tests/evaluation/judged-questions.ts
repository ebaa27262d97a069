import { readAskedText } from "../../src/question/asked-text.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { type RankingModels, SHIPPED, trustModel } from "../../src/retrieval/signals/models.ts";
import type { SignalValues } from "../../src/retrieval/signals/signal.ts";
import type { TrustSignals } from "../../src/retrieval/signals/trust/trust-signals.ts";
import { wordTraits } from "../../src/retrieval/signals/word-traits.ts";
import { seededRandom } from "./bootstrap.ts";
import { spoilQuestion } from "./measure/spoil-question.ts";
import type { GoldQuestion, QuestionSet } from "./question-sets.ts";
import { scoringWithout } from "./train/left-out-ranking.ts";

/** Other texts of which each question is asked. */
const OTHERS = 3;

/** A question asked, what was seen, and whether its text answers it. */
export type Judged = {
	/** Traits of the question's words. */
	readonly traits: readonly SignalValues[];
	/** The first few, ranked by likeness alone. */
	readonly passages: readonly JudgedPassage[];
	readonly yes: 0 | 1;
	/** The part that its text belongs to, -1 for none. */
	readonly fold: number;
	readonly weight: number;
};

export type JudgedPassage = {
	readonly score: number;
	readonly trustSignals: TrustSignals;
	/** It holds the answer. */
	readonly right: boolean;
};

/** Trust is what is to be learned. */
const NO_TRUST = trustModel({});

function modelsOf(fold: number): RankingModels {
	return { ...(scoringWithout(fold) ?? SHIPPED), trust: NO_TRUST };
}

/** @param gold The question, if the story answers it. */
function judge(
	story: SearchableStory,
	text: string,
	one: Pick<Judged, "fold" | "weight">,
	gold?: GoldQuestion,
): Judged[] {
	const { passages, resolved } = rankPassages([story], readAskedText(text), { count: 5, models: modelsOf(one.fold) });
	if (passages.length === 0) return [];
	return [
		{
			...one,
			yes: gold === undefined ? 0 : 1,
			traits: wordTraits(resolved),
			passages: passages.map(({ score, trustSignals, paragraph }) => ({
				score,
				trustSignals,
				right: gold?.relevant.has(paragraph) === true,
			})),
		},
	];
}

/** Each question asked of its own text and of others, dealt round so that every text is asked equally often. */
export function askOwnAndOthers(
	set: QuestionSet,
	step: number,
	weight: number,
	fold: (story: string) => number,
): Judged[] {
	const ids = [...set.stories.keys()];
	const asked = set.questions.filter(({ answerable }, place) => answerable && place % step === 0);
	return asked.flatMap((question, place) => {
		const own = ids.indexOf(question.story);
		const ask = (story: string, share: number, gold?: GoldQuestion) =>
			judge(
				set.stories.get(story) as SearchableStory,
				question.text,
				{ fold: fold(question.story), weight: weight * share },
				gold,
			);
		return [
			...ask(question.story, 1, question),
			...Array.from({ length: OTHERS }, (_, count) => {
				const shift = 1 + ((place * 7 + count * 3) % (ids.length - 1));
				return ask(ids[(own + shift) % ids.length] as string, 1 / OTHERS);
			}).flat(),
		];
	});
}

/** Questions of a set spoilt by chance: what the story has been asked, but one word is another. */
export function askSpoilt(set: QuestionSet, step: number, times: number, fold: (story: string) => number): Judged[] {
	const random = seededRandom(11);
	const asked = set.questions.filter(({ answerable }, place) => answerable && place % step === 0);
	return asked.flatMap((question) => {
		const story = set.stories.get(question.story) as SearchableStory;
		return Array.from({ length: times }, () => {
			const spoilt = spoilQuestion(question.text, story, random);
			if (spoilt === undefined) return [];
			return judge(story, spoilt, { fold: fold(question.story), weight: 1 });
		}).flat();
	});
}

/** A set's questions, answerable or built not to be, as people wrote them. */
export function askBuilt(set: QuestionSet, fold: (story: string) => number): Judged[] {
	return set.questions.flatMap((question) =>
		judge(
			set.stories.get(question.story) as SearchableStory,
			question.text,
			{ fold: fold(question.story), weight: 1 },
			question.answerable ? question : undefined,
		),
	);
}
