import type { ConfidenceModel } from "./confidence.ts";

/** Learned and calibrated by `npx tsx tests/evaluation/train-confidence.ts`: logistic regression, thresholds at fixed shares of the training questions. */
export const shippedConfidence: ConfidenceModel = {
	"belongs": {
		"bias": -10.3858,
		"weights": {
			"passage.covered": -1.3981,
			"passage.telling": 1.5107,
			"passage.core": 1.6613,
			"passage.letters": 0.0787,
			"passage.bm25": 0.2964,
			"passage.threeSentences": 0.1058,
			"passage.mostPairs": 2.7918,
			"passage.longestRun": 1.5588,
			"passage.orderedPairs": 1.8702,
			"passage.scene": 0.0549,
			"passage.akin": -1.8312,
			"passage.weightHere": -1.3753,
			"passage.weightMissing": -1.6619,
			"passage.manySentences": 0.5587,
			"passage.rarest": -0.7174,
			"sentence.covered": -0.5529,
			"sentence.telling": 1.3811,
			"sentence.letters": 0.4848,
			"agreement.unknown": -2.9237,
			"agreement.mostUnknown": -0.8891,
			"agreement.namesUnknown": -1.4274,
			"agreement.corrected": -0.5433,
			"agreement.lackingHere": -1.4761,
			"agreement.mostLackingHere": 1.0749,
			"agreement.termCount": 10.5549,
			"mostCovered": -0.7616,
			"mostTelling": 3.6155,
			"unknownWords": -0.5383,
			"unknownNames": -2.4767,
			"meanTelling": 9.92,
			"lead": -0.236
		}
	},
	"answers": {
		"bias": -0.765,
		"weights": {
			"agreement.mostLacking": -0.7126,
			"agreement.secondLacking": 0.238,
			"agreement.mostLackingNear": -0.3565,
			"agreement.mostLackingHere": 0.2555,
			"agreement.unknown": 0.2198,
			"agreement.mostUnknown": 0.0817,
			"agreement.opposite": -1.646,
			"agreement.namesLacking": -0.5761,
			"agreement.numbersLacking": -1.1079,
			"agreement.negation": -0.2651,
			"agreement.termCount": 1.6836,
			"agreement.lastLacking": -0.0021,
			"negated": -1.7103,
			"typeMissing": -0.6063,
			"place": 0.4682,
			"person": 0.1893,
			"passage.manySentences": 0.6873,
			"passage.before": 0.5147,
			"passage.after": -0.2804,
			"sentence.covered": 0.2662,
			"sentence.pairs": -0.7459,
			"sentence.akin": 0.9546,
			"sentence.share": -0.2142,
			"lead": -0.1
		}
	},
	"leastBelonging": 0.3924,
	"leastAnswering": 0.0906,
	"sureAnswering": 0.482
};
