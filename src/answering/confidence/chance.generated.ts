/** Learned by `npm run train -- chance`: logistic regression. What each name says: chance.ts. */
export const shippedChance = {
	"first": {
		"bias": -1.6568,
		"answers": 0.4634,
		"othersAnswer": 0.0129,
		"lead": 0.4523,
		"ends": -0.0944,
		"form": 0.3748,
		"anyForm": 0.3252,
		"trust": 0.6989,
		"unknownShare": 0.8001,
		"unheardOf": -0.9405,
		"agreement.lacking": 0.7199,
		"agreement.lackingNear": -1.0812,
		"agreement.namesLacking": 1.0583,
		"agreement.namesLackingHere": -1.5651,
		"agreement.numbersLacking": 0.3917,
		"agreement.opposite": -0.4459
	},
	"any": {
		"bias": 0.6832,
		"answers": 0.473,
		"othersAnswer": 0.0967,
		"lead": -0.219,
		"ends": -0.0704,
		"form": 0.3998,
		"anyForm": 0.4081,
		"trust": 0.7597,
		"unknownShare": 0.2068,
		"unheardOf": -1.2118,
		"agreement.lacking": 0.6658,
		"agreement.lackingNear": -1.2364,
		"agreement.namesLacking": 1.2884,
		"agreement.namesLackingHere": -1.8337,
		"agreement.numbersLacking": 0.3872,
		"agreement.opposite": -0.7014
	},
	"sure": 0.7337
};
