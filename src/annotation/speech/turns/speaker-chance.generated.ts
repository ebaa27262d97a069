/** Learned by `npm run train -- speakers`, where the weights have not seen the novel. What each name says: speaker-chance.ts. */
export const SPEAKER_CHANCE: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
	bias: -2.004,
	weights: {
		"bare": -0.067,
		"bare lead": 0.852,
		"beat": 0.484,
		"beat lead": 0.738,
		"beat name": -0.261,
		"beat name lead": 1.107,
		"pronoun": -0.073,
		"pronoun lead": 0.993,
		"role": 0.207,
		"role lead": 0.74,
	},
};
