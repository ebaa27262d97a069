/** Learned by `npm run train -- chance`: logistic regression. What each name says: chance.ts. */
export const shippedChance = {
	"first": {
		"bias": -1.4034,
		"answers": 0.461,
		"othersAnswer": 0.0335,
		"lead": 0.4294,
		"ends": -0.0857,
		"form": 0.2761,
		"anyForm": 0.1603,
		"trust": 0.72,
		"unknownShare": 0.6459,
		"unheardOf": -1.1929,
		"agreement.lacking": 0.5011,
		"agreement.lackingNear": -0.9733,
		"agreement.namesLacking": 1.1597,
		"agreement.namesLackingHere": -1.458,
		"agreement.numbersLacking": 0.2016,
		"agreement.opposite": -0.4326
	},
	"any": {
		"bias": 0.8417,
		"answers": 0.4425,
		"othersAnswer": 0.1032,
		"lead": -0.1977,
		"ends": -0.019,
		"form": 0.2,
		"anyForm": 0.3703,
		"trust": 0.8399,
		"unknownShare": 0.2441,
		"unheardOf": -1.2277,
		"agreement.lacking": 0.3147,
		"agreement.lackingNear": -1.0515,
		"agreement.namesLacking": 1.3077,
		"agreement.namesLackingHere": -1.8749,
		"agreement.numbersLacking": 0.4605,
		"agreement.opposite": -0.6164
	},
	"sure": 0.7711
};
