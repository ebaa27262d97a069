import { readCsv } from "./csv.ts";
import type { Json } from "./json-lines.ts";
import { type Literal, listed, readPythonList } from "./python-literal.ts";

/** The files of a novel's folder. */
type NovelFiles = { readonly text: string; readonly characters: string; readonly quotations: string };

/**
 * A novel of the Project Dialogism Novel Corpus: `novel_text.txt`, `character_info.csv`, `quotation_info.csv` and its line
 * of `PDNC-Novel-Index.csv`. The corpus calls its offsets bytes; they count characters, of
 * the text with plain line breaks. Cells hold lists as Python prints
 * them; those of mentions have a list for each part of a quotation.
 *
 * @see https://github.com/Priya22/project-dialogism-novel-corpus
 */
export function convertNovel(id: string, index: string, { text, characters, quotations }: NovelFiles): Json {
	const meta = readCsv(index).find((row) => row["Folder Name"] === id);
	if (meta === undefined) throw new Error(`The index of novels has no folder “${id}”.`);
	return {
		id,
		person: meta["Narrative Person"] ?? "",
		meta,
		text: text.replace(/\r\n?/gu, "\n"),
		characters: readCsv(characters).map((row) => ({
			id: row["Character ID"] ?? "",
			name: row["Main Name"] ?? "",
			aliases: readPythonList(row["Aliases"] ?? "")
				.map(String)
				.sort(),
			gender: row["Gender"] ?? "",
			category: row["Category"] ?? "",
		})),
		quotes: readCsv(quotations).map(quotationOf),
	};
}

function quotationOf(row: Readonly<Record<string, string>>): Json {
	const list = (heading: string) => readPythonList(row[heading] ?? "");
	return {
		id: row["quoteID"] ?? "",
		text: row["quoteText"] ?? "",
		spans: list("quoteByteSpans"),
		subs: list("subQuotationList"),
		speaker: row["speaker"] ?? "",
		addressees: row["addressees"] ?? "",
		type: row["quoteType"] ?? "",
		ref: row["referringExpression"] ?? "",
		mentions: mentionsOf(list("mentionTextsList"), list("mentionSpansList"), list("mentionEntitiesList")),
	};
}

/** Of each mention its beginning, end, words and the characters meant. */
function mentionsOf(texts: readonly Literal[], spans: readonly Literal[], entities: readonly Literal[]): Json[] {
	return spans.flatMap((part, at) =>
		listed(part).map((span, place) => [
			...listed(span),
			listed(texts[at])[place] ?? "",
			listed(entities[at])[place] ?? [],
		]),
	);
}
