import {
	type Make,
	makeBooks,
	makeCrd3,
	makeEpubs,
	makeFairytaleQa,
	makeGoldenRules,
	makeNovels,
	makePdnc,
	makePud,
	makeSquad,
	makeTreebank,
} from "./make.ts";

/** A set of the evaluation data. */
export type DataSet = {
	/** Its folder or file below the folder of the evaluation data. */
	readonly name: string;
	/** What is in it, and of which part. */
	readonly says: string;
	readonly use: "learned from" | "measured on" | "learned from and measured on";
	readonly source: string;
	readonly licence: string;
	/** How it is made, or why it is not. */
	readonly make: Make | { readonly not: string };
	/** What may differ from the file that was measured on, where that is known. */
	readonly doubt?: string;
};

/** All that `npm run evaluate` and `npm run train` read. */
export const DATA_SETS: readonly DataSet[] = [
	{
		name: "fairytaleqa-train",
		says: "questions on whole tales with the sections that answer: the source's training tales",
		use: "learned from",
		source: "https://github.com/uci-soe/FairytaleQAData",
		licence: "Apache-2.0; the tales are in the public domain",
		make: makeFairytaleQa("fairytaleqa-train", "train"),
	},
	{
		name: "fairytaleqa-val",
		says: "the same: the source's validation tales",
		use: "measured on",
		source: "https://github.com/uci-soe/FairytaleQAData",
		licence: "Apache-2.0; the tales are in the public domain",
		make: makeFairytaleQa("fairytaleqa-val", "val"),
	},
	{
		name: "squad2-a",
		says: "questions on articles, more than half of them built to have no answer: 8 articles, half of the development set",
		use: "learned from and measured on",
		source: "https://github.com/chrischute/squad",
		licence: "CC BY-SA 4.0",
		make: makeSquad,
	},
	{
		name: "crd3-val",
		says: "sentences of summaries, aligned by a program with transcripts of a role-playing campaign: 16 sessions",
		use: "learned from and measured on",
		source: "https://github.com/RevanthRameshkumar/CRD3",
		licence: "CC BY-SA 4.0",
		make: makeCrd3,
	},
	{
		name: "pdnc-a.jsonl",
		says: "every quotation of a novel with its speaker, and the characters with their names: 13 novels",
		use: "learned from and measured on",
		source: "https://github.com/Priya22/project-dialogism-novel-corpus",
		licence: "none stated: not to be passed on",
		make: makePdnc("pdnc-a"),
	},
	{
		name: "pdnc-c.jsonl",
		says: "the same: 7 novels that no rule was written on and no weight learned from",
		use: "measured on",
		source: "https://github.com/Priya22/project-dialogism-novel-corpus",
		licence: "none stated: not to be passed on",
		make: makePdnc("pdnc-c"),
	},
	{
		name: "litbank-a.jsonl",
		says: "names, coreference and quotations in the openings of 50 novels",
		use: "measured on",
		source: "https://github.com/dbamman/litbank",
		licence: "CC BY 4.0",
		make: {
			not: "its texts come as tokens, and how these were joined again, on which every offset depends, was not written down",
		},
	},
	{
		name: "meantime-a.jsonl",
		says: "dates and names in 60 reports of Wikinews",
		use: "measured on",
		source: "http://www.newsreader-project.eu/results/data/wikinews/ (meantime_newsreader_english_oct15.zip)",
		licence: "CC BY 4.0",
		make: {
			not: "there is no address to fetch it from without a browser; and its texts come as tokens, whose joining was not written down",
		},
	},
	{
		name: "pud-a.jsonl",
		says: "names of people, places and organisations in news and encyclopaedias: every other document",
		use: "measured on",
		source: "https://github.com/UniversalNER/UNER_English-PUD",
		licence: "CC BY-SA 3.0",
		make: makePud,
		doubt: "the release of Universal NER that was used is not known",
	},
	{
		name: "ewt-sentences.jsonl",
		says: "where sentences end in weblogs, e-mails, newsgroups, answers and reviews: development and test set",
		use: "measured on",
		source: "https://github.com/UniversalDependencies/UD_English-EWT",
		licence: "CC BY-SA 4.0",
		make: makeTreebank,
		doubt: "the release of Universal Dependencies that was used is not known",
	},
	{
		name: "golden-rules-en.jsonl",
		says: "52 hard cases of where a sentence ends",
		use: "measured on",
		source: "https://github.com/diasks2/pragmatic_segmenter",
		licence: "MIT",
		make: makeGoldenRules,
	},
	{
		name: "novels",
		says: "109 novels as Project Gutenberg gave them out, for word frequencies, chapters, scale and speed",
		use: "learned from and measured on",
		source: "https://github.com/rcdm-uga/Gutenberg_Text",
		licence: "in the public domain in the United States; not to be passed on under Project Gutenberg's name",
		make: makeNovels,
	},
	{
		name: "epub",
		says: "nine EPUB files, easy and odd",
		use: "measured on",
		source: "https://github.com/IDPF/epub3-samples",
		licence: "CC BY-SA 3.0, or as stated inside",
		make: makeEpubs,
		doubt: "the release that was used is not known",
	},
	{
		name: "books",
		says: "three books that nothing was learned from, and a reader's fifty questions on them (these are Footnote's own)",
		use: "measured on",
		source: "https://github.com/GITenberg, https://standardebooks.org",
		licence: "in the public domain in the United States",
		make: makeBooks,
		doubt: "Standard Ebooks builds its files anew from time to time, and GITenberg's addresses were not tried",
	},
	{
		name: "train",
		says: "for the reader: questions on encyclopaedia articles, shop reviews, forum posts (SQuADShifts) and single sentences (QAMR)",
		use: "learned from",
		source: "https://github.com/modestyachts/squadshifts-website, https://github.com/uwnlp/qamr",
		licence: "SQuADShifts: CC BY 4.0 by its paper, no licence file in the repository; QAMR: MIT",
		make: { not: "which files of the two repositories they are was not written down" },
	},
	{
		name: "bipar-en-val.json",
		says: "questions on paragraphs of novels, with the words that answer: BiPaR's English validation part",
		use: "measured on",
		source: "https://github.com/sharejing/BiPaR",
		licence: "CC BY-NC 4.0, and the paragraphs partly in copyright: not to be passed on",
		make: { not: "which file of the repository it is was not written down" },
	},
	{
		name: "literaryqa-val",
		says: "questions on 14 whole novels, with answers in annotators' words",
		use: "measured on",
		source: "https://github.com/SapienzaNLP/LiteraryQA, https://github.com/rcdm-uga/Gutenberg_Text",
		licence: "questions CC BY-NC; novels in the public domain in the United States",
		make: { not: "how its novels were matched with the files was not written down" },
	},
];
