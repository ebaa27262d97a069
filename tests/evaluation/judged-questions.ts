import { type ConfidenceSignals, confidenceSignals } from "../../src/answering/confidence-signals.ts";
import { type RankedQuestion, type RankingModels, rankPassages } from "../../src/retrieval/rank.ts";
import type { SearchableStory } from "../../src/retrieval/searchable-story.ts";
import { seededRandom } from "./bootstrap.ts";
import { leftOutModels } from "./left-out-models.generated.ts";
import type { GoldQuestion, QuestionSet } from "./question-sets.ts";
import { spoilQuestion } from "./spoil-question.ts";

/** Other texts of which each question is asked. */
const OTHERS = 3;

/** A question asked, what was seen, and whether its text answers it. */
export type Judged = {
	readonly signals: ConfidenceSignals;
	readonly yes: 0 | 1;
	/** The part that its text belongs to, -1 for none. */
	readonly fold: number;
	readonly weight: number;
	/** The first passage holds the answer. */
	readonly right: boolean;
};

function judge(ranked: RankedQuestion, one: Omit<Judged, "signals" | "right">, gold?: GoldQuestion): Judged[] {
	const signals = confidenceSignals(ranked);
	const first = ranked.passages[0];
	const right = one.yes === 1 && first !== undefined && gold?.relevant.has(first.paragraph) === true;
	return signals === undefined ? [] : [{ ...one, signals, right }];
}

function rank(story: SearchableStory, text: string, models?: RankingModels): RankedQuestion {
	return rankPassages([story], text, { count: 5, models });
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
		const models = fold(question.story) < 0 ? undefined : leftOutModels[fold(question.story)];
		const own = ids.indexOf(question.story);
		const ask = (story: string, yes: 0 | 1, share: number) =>
			judge(
				rank(set.stories.get(story) as SearchableStory, question.text, models),
				{ yes, fold: fold(question.story), weight: weight * share },
				question,
			);
		return [
			...ask(question.story, 1, 1),
			...Array.from({ length: OTHERS }, (_, count) => {
				const shift = 1 + ((place * 7 + count * 3) % (ids.length - 1));
				return ask(ids[(own + shift) % ids.length] as string, 0, 1 / OTHERS);
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
		const models = fold(question.story) < 0 ? undefined : leftOutModels[fold(question.story)];
		return Array.from({ length: times }, () => {
			const spoilt = spoilQuestion(question.text, story, random);
			if (spoilt === undefined) return [];
			return judge(rank(story, spoilt, models), { yes: 0, fold: fold(question.story), weight: 1 });
		}).flat();
	});
}

/** A set's questions, answerable or built not to be, as people wrote them. */
export function askBuilt(set: QuestionSet, fold: (story: string) => number): Judged[] {
	return set.questions.flatMap((question) => {
		const part = fold(question.story);
		const ranked = rank(set.stories.get(question.story) as SearchableStory, question.text, leftOutModels[part]);
		return judge(ranked, { yes: question.answerable ? 1 : 0, fold: part, weight: 1 }, question);
	});
}
