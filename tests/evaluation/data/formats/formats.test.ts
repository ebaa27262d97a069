import { describe, expect, test } from "vitest";
import { convertTreebank } from "./conllu.ts";
import { convertSession } from "./crd3.ts";
import { convertTale } from "./fairytaleqa.ts";
import { convertGoldenRules } from "./golden-rules.ts";
import { convertNames } from "./iob2.ts";
import { toJsonLines } from "./json-lines.ts";
import { convertNovel } from "./pdnc.ts";
import { convertSquad } from "./squad.ts";

describe("a tale of FairytaleQA", () => {
	const story = 'section,text\n1,"The hen said, ""Go!""\nThe cock went."\n2,Then it rained.\n';
	const questions = [
		"question_id,local-or-sum,cor_section,attribute1,attribute2,question,ex-or-im1,answer1,answer2,answer3,ex-or-im2,answer4,answer5,answer6",
		'1,local,1,action,,What did the hen say?,explicit,"""Go!""",,,explicit,Go,,',
		'2,summary,"1,2",outcome resolution,,What happened?,implicit,it rained,,,,,,',
	].join("\r\n");

	test("keeps its sections with their line breaks, and is called as its file", () => {
		expect(convertTale("the-hen", story, questions).document).toEqual({
			doc_id: "the-hen",
			title: "the hen",
			sections: [
				{ id: "1", text: 'The hen said, "Go!"\nThe cock went.' },
				{ id: "2", text: "Then it rained." },
			],
		});
	});

	test("has the answers of both people, and every answering section", () => {
		const [first, second] = convertTale("the-hen", story, questions).questions;
		expect(first).toMatchObject({
			qid: "the-hen#1",
			answers: ['"Go!"', "Go"],
			evidence_sections: ["1"],
			type: "action",
		});
		expect(second).toMatchObject({ evidence_sections: ["1", "2"], explicit: "implicit", scope: "summary" });
	});

	test("is refused by the name of the column that is not there", () => {
		expect(() => convertTale("the-hen", "part,text\n1,One.\n", questions)).toThrow(
			"no column “section”, only part, text",
		);
	});
});

describe("articles of SQuAD 2.0", () => {
	const answer = (text: string, answer_start: number) => ({ text, answer_start });
	const file = JSON.stringify({
		version: "v2.0",
		data: [
			{ title: "Other", paragraphs: [] },
			{
				title: "Old_mill",
				paragraphs: [
					{
						context: "The mill was built in 1820.",
						qas: [
							{
								id: "a1",
								question: "When was the mill built?",
								answers: [answer("1820", 22), answer("in 1820", 19), answer("1820", 22)],
								is_impossible: false,
							},
							{ id: "a2", question: "Who built the mill?", answers: [], is_impossible: true, plausible_answers: [] },
						],
					},
				],
			},
		],
	});

	test("hold only those asked for, paragraphs as sections from 0", () => {
		expect(convertSquad(file, ["Old_mill"]).documents).toEqual([
			{ doc_id: "Old_mill", title: "Old mill", sections: [{ id: "0", text: "The mill was built in 1820." }] },
		]);
	});

	test("give each answer once, and no evidence where there is none", () => {
		expect(convertSquad(file, ["Old_mill"]).questions).toEqual([
			expect.objectContaining({ answers: ["1820", "in 1820"], answer_starts: [22, 19, 22], evidence_sections: ["0"] }),
			expect.objectContaining({ qid: "a2", answerable: false, evidence_sections: [], asked_section: "0" }),
		]);
	});

	test("are refused if one is not in the file", () => {
		expect(() => convertSquad(file, ["Old_mill", "New_mill"])).toThrow("has 1 of the articles Old_mill, New_mill");
	});
});

describe("a session of CRD3", () => {
	const turn = (NUMBER: number, NAMES: string[], words: number) => ({
		NAMES,
		UTTERANCES: ["Well", Array.from({ length: words - 1 }, () => "so").join(" ")],
		NUMBER,
	});
	const chunk = (id: number, start: number, end: number, TURNS: unknown[]) => ({
		CHUNK: `Chunk ${id}.`,
		ALIGNMENT: { "CHUNK ID": id, "TURN START": start, "TURN END": end, "ALIGNMENT SCORE": 0.1 },
		TURNS,
	});
	// Two turns come to 119 words with their names, the third brings them to 120.
	const turns = [turn(0, ["MATT"], 58), turn(1, ["SAM", "LAURA"], 57), turn(2, ["MATT"], 2), turn(3, ["SAM"], 3)];
	const file = JSON.stringify([chunk(0, 0, 1, turns.slice(0, 2)), chunk(1, 1, 3, turns.slice(1))]);

	test("ends a section with the turn that brings it to 120 words", () => {
		const [first, second] = convertSession("C9E001", file).document.sections;
		expect(first?.text.split("\n")).toHaveLength(3);
		expect(second).toEqual({ id: "1", text: "SAM: Well so so" });
	});

	test("names all who speak a turn together", () => {
		expect(convertSession("C9E001", file).document.sections[0]?.text).toContain("\nSAM, LAURA: Well so");
	});

	test("gives a chunk the sections of the turns it was aligned with", () => {
		expect(convertSession("C9E001", file).questions).toEqual([
			expect.objectContaining({ qid: "C9E001#0", question: "Chunk 0.", evidence_sections: ["0"] }),
			expect.objectContaining({ qid: "C9E001#1", evidence_sections: ["0", "1"] }),
		]);
	});
});

describe("a novel of PDNC", () => {
	const index = 'Novel Code,Narrative Person,Annotators,Folder Name\nMILL,3.0,"Ann, Bea",TheMill\n';
	const characters = `Character ID,Main Name,Aliases,Gender,Category\n0,Tom's Aunt,"{""Tom's Aunt"", 'Aunt Jane'}",F,minor\n`;
	const quotations = [
		"quoteID,quoteText,subQuotationList,quoteByteSpans,speaker,addressees,quoteType,referringExpression,mentionTextsList,mentionSpansList,mentionEntitiesList",
		`Q0,"Come, my boy","['Come,', ""my\\nboy""]","[[1, 6], [16, 22]]",Tom's Aunt,['Tom'],Explicit,said she,"[[], ['my\\nboy']]","[[], [[16, 22]]]","[[], [['Tom']]]"`,
	].join("\n");
	const novel = convertNovel("TheMill", index, { text: '"Come," said\r\nshe.', characters, quotations });

	test("has its line of the index, and plain line breaks", () => {
		expect(novel).toMatchObject({
			id: "TheMill",
			person: "3.0",
			meta: { Annotators: "Ann, Bea" },
			text: '"Come," said\nshe.',
		});
	});

	test("has the names of its characters in order, whatever marks Python put around them", () => {
		expect(novel).toMatchObject({ characters: [{ name: "Tom's Aunt", aliases: ["Aunt Jane", "Tom's Aunt"] }] });
	});

	test("has the parts of a quotation, and its mentions in one list", () => {
		expect(novel).toMatchObject({
			quotes: [
				{
					spans: [
						[1, 6],
						[16, 22],
					],
					subs: ["Come,", "my\nboy"],
					addressees: "['Tom']",
					mentions: [[16, 22, "my\nboy", ["Tom"]]],
				},
			],
		});
	});
});

test("a document of the treebank has a line break between paragraphs and a space between sentences", () => {
	const file = [
		"# newdoc id = weblog-mill_1",
		"# newpar id = weblog-mill_1-p0001",
		"# sent_id = weblog-mill_1-0001",
		"# text = It rained.",
		"1\tIt\tit\tPRON\t_\t_\t2\tnsubj\t_\t_",
		"",
		"# text = Hard.",
		"",
		"# newpar id = weblog-mill_1-p0002",
		"# text = Then not.",
		"",
	].join("\n");
	expect(convertTreebank(file)).toEqual([
		{
			id: "weblog-mill_1",
			genre: "weblog",
			text: "It rained. Hard.\nThen not.",
			sents: [
				[0, 10],
				[11, 16],
				[17, 26],
			],
		},
	]);
});

test("names of a document are found in its text from its tags", () => {
	const file = [
		"# sent_id = n99001001\n# text = Ann-Lee's mill.\n1\tAnn\tB-PER\t-\tx\n2\t-\tI-PER\t-\tx\n3\tLee\tI-PER\t-\tx\n4\t's\tO\t-\tx",
		"# sent_id = n99002001\n# text = Not asked for.\n1\tNot\tO\t-\tx",
		"# sent_id = n99001002\n# text = In Leeds.\n1\tIn\tO\t-\tx\n2\tLeeds\tB-LOC\t-\tx",
	].join("\n\n");
	expect(convertNames(file, ["n99001"])).toEqual([
		{
			id: "n99001",
			text: "Ann-Lee's mill. In Leeds.",
			sents: [
				[0, 15],
				[16, 25],
			],
			mentions: [
				{ start: 0, end: 7, type: "PER", text: "Ann-Lee" },
				{ start: 19, end: 24, type: "LOC", text: "Leeds" },
			],
		},
	]);
});

test("golden rules end where the other cases begin, and lose Ruby's backslashes", () => {
	const file = `
  context "Golden Rules" do
    it "Quoted #001" do
      skip "NOT IMPLEMENTED"
      ps = Segmenter.new(text: "He said, \\"No.\\"\\nGood.", language: "en", doc_type: "pdf")
      expect(ps.segment).to eq(["He said, \\"No.\\"", "Good."])
    end
  end
  describe '#segment' do
    it "Another" do
      ps = Segmenter.new(text: "One.", language: "en")
      expect(ps.segment).to eq(["One."])
    end
  end`;
	expect(convertGoldenRules(file)).toEqual([
		{ name: "Quoted #001", text: 'He said, "No."\nGood.', gold: ['He said, "No."', "Good."] },
	]);
});

test("records are spelled as Python spells them", () => {
	expect(toJsonLines([{ id: "é", list: [1, ["a\n"], []], yes: true, none: null }])).toBe(
		'{"id": "é", "list": [1, ["a\\n"], []], "yes": true, "none": null}\n',
	);
});
