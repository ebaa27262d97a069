/** Learned by `npm run train -- speakers`, where the weights have not seen the novel. What each name says: speaker-chance.ts. */
export const SPEAKER_CHANCE: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
	bias: -2.24,
	weights: {
		"bare": -0.302,
		"bare lead": 0.937,
		"beat": 0.887,
		"beat lead": 0.679,
		"beat name": 0.799,
		"beat name lead": 0.929,
		"pronoun": 0.14,
		"pronoun lead": 0.974,
		"role": -0.026,
		"role lead": 0.84,
	},
};
