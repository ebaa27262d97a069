import type { RankedQuestion } from "../retrieval/rank.ts";
import type { RefusalReason } from "./answer.ts";

/** How far the best passage can be trusted to answer. */
export type Confidence = {
	readonly outcome: "found" | "unsure" | "not-in-story";
	/** Why not, or what the doubt is; undefined when found. */
	readonly reason?: RefusalReason | undefined;
	/** Estimate that the passage answers, 0 to 1. */
	readonly probability: number;
};

export function judgeConfidence(ranked: RankedQuestion): Confidence {
	const signals = ranked.passages[0]?.signals;
	if (signals === undefined) return { outcome: "not-in-story", reason: "unknown-words", probability: 0 };
	const probability = signals.threeSentences;
	if (probability < 0.35) {
		const reason =
			ranked.unknownNames.length > 0
				? "unknown-name"
				: ranked.unknownWords.length > 0
					? "unknown-words"
					: "not-together";
		return { outcome: "not-in-story", reason, probability };
	}
	return probability < 0.6
		? { outcome: "unsure", reason: "not-together", probability }
		: { outcome: "found", probability };
}
