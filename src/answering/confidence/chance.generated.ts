/** Learned by `npm run train -- chance`: logistic regression. What each name says: chance.ts. */
export const shippedChance = {
	"first": {
		"bias": -1.4688,
		"answers": 0.4667,
		"othersAnswer": 0.0098,
		"lead": 0.3928,
		"ends": -0.0858,
		"form": 0.2845,
		"anyForm": 0.2551,
		"trust": 0.7713,
		"unknownShare": 0.4938,
		"unheardOf": -0.9147,
		"agreement.lacking": 0.5923,
		"agreement.lackingNear": -0.8443,
		"agreement.namesLacking": 1.1496,
		"agreement.namesLackingHere": -1.5759,
		"agreement.numbersLacking": 0.51,
		"agreement.opposite": -0.2976
	},
	"any": {
		"bias": 0.6763,
		"answers": 0.4859,
		"othersAnswer": 0.0968,
		"lead": -0.2383,
		"ends": -0.0888,
		"form": 0.433,
		"anyForm": 0.4209,
		"trust": 0.7735,
		"unknownShare": 0.3162,
		"unheardOf": -1.1724,
		"agreement.lacking": 0.6785,
		"agreement.lackingNear": -1.2556,
		"agreement.namesLacking": 1.2826,
		"agreement.namesLackingHere": -2.026,
		"agreement.numbersLacking": 0.4125,
		"agreement.opposite": -0.5703
	},
	"sure": 0.7324
};
