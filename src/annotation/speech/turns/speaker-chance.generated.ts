/** Learned by `npm run train -- speakers`, where the weights have not seen the novel. What each name says: speaker-chance.ts. */
export const SPEAKER_CHANCE: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
	bias: -2.042,
	weights: {
		"bare": -0.014,
		"bare lead": 0.837,
		"beat": 0.449,
		"beat lead": 0.748,
		"beat name": 0.139,
		"beat name lead": 0.993,
		"pronoun": 0.032,
		"pronoun lead": 0.954,
		"role": -0.251,
		"role lead": 0.881,
	},
};
