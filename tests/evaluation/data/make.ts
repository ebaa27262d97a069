import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { checksumOfMeasured, filesOf } from "./check.ts";
import type { Download } from "./fetch.ts";
import { convertTreebank } from "./formats/conllu.ts";
import { convertSession } from "./formats/crd3.ts";
import { convertTale } from "./formats/fairytaleqa.ts";
import { convertGoldenRules } from "./formats/golden-rules.ts";
import { convertNames } from "./formats/iob2.ts";
import { type Json, toJsonLines } from "./formats/json-lines.ts";
import { novelNameOf } from "./formats/novel-name.ts";
import { convertNovel } from "./formats/pdnc.ts";
import { type Document, questionSetFiles } from "./formats/question-set.ts";
import { convertSquad } from "./formats/squad.ts";
import { textsOf } from "./parts.ts";
import { fileIn, fileListOf, readFileList } from "./repository.ts";

/** Fetches a set's originals and makes its files, by their paths below the folder of the evaluation data. */
export type Make = (download: Download) => Promise<ReadonlyMap<string, string | Uint8Array>>;

/** Below `folder`, each by its name. */
function inFolder(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	return new Map([...files].map(([name, content]) => [`${folder}/${name}`, content]));
}

/** A question set of texts that are each converted by themselves. */
async function questionSet(
	folder: string,
	ids: readonly string[],
	convert: (id: string) => Promise<{ readonly document: Document; readonly questions: readonly Json[] }>,
): Promise<ReadonlyMap<string, string>> {
	const documents: Document[] = [];
	const questions: Json[] = [];
	for (const id of ids) {
		const converted = await convert(id);
		documents.push(converted.document);
		questions.push(...converted.questions);
	}
	return inFolder(folder, questionSetFiles({ documents, questions }));
}

const FAIRYTALEQA = "uci-soe/FairytaleQAData";

/** @param split The source's own name of the part. */
export function makeFairytaleQa(part: "fairytaleqa-train" | "fairytaleqa-val", split: "train" | "val"): Make {
	return (download) =>
		questionSet(part, textsOf(part), async (id) => {
			const file = (kind: string, name: string) => fileIn(FAIRYTALEQA, `data-by-train-split/${kind}/${split}/${name}`);
			return convertTale(
				id,
				await download.text(file("section-stories", `${id}-story.csv`)),
				await download.text(file("questions", `${id}-questions.csv`)),
			);
		});
}

export const makeSquad: Make = async (download) => {
	const file = await download.text(fileIn("chrischute/squad", "data/dev-v2.0.json"));
	return inFolder("squad2-a", questionSetFiles(convertSquad(file, textsOf("squad2-a"))));
};

export const makeCrd3: Make = (download) =>
	questionSet("crd3-val", textsOf("crd3-val"), async (id) => {
		const path = `data/aligned data/c=2/${id}_2_0.json`;
		return convertSession(id, await download.text(fileIn("RevanthRameshkumar/CRD3", path)));
	});

const PDNC = "Priya22/project-dialogism-novel-corpus";
/** Later ones spell a title with another apostrophe. */
const PDNC_INDEX_COMMIT = "6fda0a78bda5e9da0854f7befb5dab268abefb7e";

export function makePdnc(part: "pdnc-a" | "pdnc-c"): Make {
	return async (download) => {
		const index = await download.text(fileIn(PDNC, "PDNC-Novel-Index.csv", PDNC_INDEX_COMMIT));
		const novels: Json[] = [];
		for (const id of textsOf(part)) {
			const file = (name: string) => download.text(fileIn(PDNC, `data/${id}/${name}`));
			const [text, characters, quotations] = [
				await file("novel_text.txt"),
				await file("character_info.csv"),
				await file("quotation_info.csv"),
			];
			novels.push(convertNovel(id, index, { text, characters, quotations }));
		}
		return new Map([[`${part}.jsonl`, toJsonLines(novels)]]);
	};
}

export const makePud: Make = async (download) => {
	const file = await download.text(fileIn("UniversalNER/UNER_English-PUD", "en_pud-ud-test.iob2"));
	return new Map([["pud-a.jsonl", toJsonLines(convertNames(file, textsOf("pud-a")))]]);
};

export const makeTreebank: Make = async (download) => {
	const repository = "UniversalDependencies/UD_English-EWT";
	const dev = await download.text(fileIn(repository, "en_ewt-ud-dev.conllu"));
	const test = await download.text(fileIn(repository, "en_ewt-ud-test.conllu"));
	return new Map([["ewt-sentences.jsonl", toJsonLines([...convertTreebank(dev), ...convertTreebank(test)])]]);
};

export const makeGoldenRules: Make = async (download) => {
	const path = "spec/pragmatic_segmenter/languages/english_spec.rb";
	const specification = await download.text(fileIn("diasks2/pragmatic_segmenter", path));
	return new Map([["golden-rules-en.jsonl", toJsonLines(convertGoldenRules(specification))]]);
};

const GUTENBERG_TEXT = "rcdm-uga/Gutenberg_Text";

export const makeNovels: Make = async (download) => {
	const paths = readFileList(await download.text(fileListOf(GUTENBERG_TEXT))).filter((path) => path.endsWith(".txt"));
	const made = new Map<string, Uint8Array>();
	for (const file of filesOf("novels")) {
		const found = paths.filter((path) => novelNameOf(path) === basename(file));
		if (found.length === 0) throw new Error(`${GUTENBERG_TEXT} has no novel that would be called ${file}.`);
		const addresses = found.map((path) => fileIn(GUTENBERG_TEXT, path));
		made.set(file, await download.oneOf(addresses, checksumOfMeasured(file)));
	}
	return made;
};

/** Releases of the samples, newest first: which one the files were taken from was not written down. */
const EPUB_RELEASES = ["20230704", "20170606"].map(
	(release) => `https://github.com/IDPF/epub3-samples/releases/download/${release}`,
);

export const makeEpubs: Make = async (download) => {
	const made = new Map<string, Uint8Array>();
	for (const file of filesOf("epub")) {
		const addresses = EPUB_RELEASES.map((release) => `${release}/${basename(file)}`);
		made.set(file, await download.oneOf(addresses, checksumOfMeasured(file)));
	}
	return made;
};

/** Where each book may be had; the names of GITenberg's files follow Project Gutenberg's. */
const BOOKS: Readonly<Record<string, readonly string[]>> = {
	"books/treasure-island.txt": ["120-0.txt", "120.txt"].map((name) => fileIn("GITenberg/Treasure-Island_120", name)),
	"books/earnest.txt": ["844.txt", "844-0.txt"].map((name) =>
		fileIn("GITenberg/The-Importance-of-Being-Earnest--A-Trivial-Comedy-for-Serious-People_844", name),
	),
	"books/eighty-days.epub": [
		"https://standardebooks.org/ebooks/jules-verne/around-the-world-in-eighty-days/george-makepeace-towle/downloads/jules-verne_around-the-world-in-eighty-days_george-makepeace-towle.epub?source=download",
	],
};

export const makeBooks: Make = async (download) => {
	const questions = readFileSync(new URL("books-questions.jsonl", import.meta.url));
	const made = new Map<string, Uint8Array>([["books/questions.jsonl", questions]]);
	for (const [file, addresses] of Object.entries(BOOKS))
		made.set(file, await download.oneOf(addresses, checksumOfMeasured(file)));
	return made;
};
