/** Learned by `npm run train -- speakers`, where the weights have not seen the novel. What each name says: speaker-chance.ts. */
export const SPEAKER_CHANCE: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
	bias: -2.42,
	weights: {
		"bare": -0.137,
		"bare lead": 0.97,
		"beat": 0.457,
		"beat lead": 0.859,
		"beat name": 0.275,
		"beat name lead": 1.109,
		"pronoun": -0.02,
		"pronoun lead": 1.08,
		"role": 0.162,
		"role lead": 0.775,
	},
};
