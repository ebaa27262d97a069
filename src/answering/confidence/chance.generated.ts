/** Learned by `npm run train -- chance`: logistic regression. What each name says: chance.ts. */
export const shippedChance = {
	"first": {
		"bias": -0.913,
		"answers": 0.4177,
		"othersAnswer": 0.0375,
		"lead": 0.5165,
		"ends": -0.1428,
		"form": -0.2225,
		"anyForm": -0.0534,
		"belongs": -0.0697,
		"trust": 0.7372,
		"unknownShare": 0.1503,
		"unheardOf": -0.0376,
		"agreement.lacking": -0.1104,
		"agreement.lackingNear": -1.1569,
		"agreement.namesLacking": 1.6534,
		"agreement.namesLackingHere": -2.625,
		"agreement.numbersLacking": 1.0387,
		"agreement.opposite": -0.624
	},
	"any": {
		"bias": 0.8648,
		"answers": 0.3636,
		"othersAnswer": 0.1195,
		"lead": 0.0481,
		"ends": -0.0422,
		"form": -0.1484,
		"anyForm": 0.1815,
		"belongs": -0.0552,
		"trust": 0.9616,
		"unknownShare": -0.7858,
		"unheardOf": -0.3863,
		"agreement.lacking": 0.0015,
		"agreement.lackingNear": -1.0823,
		"agreement.namesLacking": 1.5442,
		"agreement.namesLackingHere": -2.1947,
		"agreement.numbersLacking": 1.2287,
		"agreement.opposite": -0.8985
	},
	"sure": 0.7853,
	"least": 0.2521
};
