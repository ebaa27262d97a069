import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A corpus folder for measuring, with what is in it. */
export type BenchmarkCorpus = { readonly folder: string; readonly bytes: number; readonly stories: number };

/**
 * Writes distinct stories of the evaluation data into `folder` until they have `megabytes`: novels first, then the
 * sessions of CRD3 and the novels of PDNC, each a story of its own. Nothing is repeated: repeated text would flatter
 * an index. The last story is cut at a paragraph's end.
 *
 * @returns less than asked for if there is no more data.
 */
export function makeCorpus(dataDir: string, folder: string, megabytes: number): BenchmarkCorpus {
	mkdirSync(folder, { recursive: true });
	const seen = new Set<string>();
	let left = Math.round(megabytes * 1024 * 1024);
	let bytes = 0;
	for (const { name, text } of storiesIn(dataDir)) {
		if (left <= 0) break;
		const digest = createHash("sha256").update(text).digest("hex");
		if (seen.has(digest)) continue;
		seen.add(digest);
		const kept = Buffer.byteLength(text) <= left ? text : cutAtParagraph(text, left);
		writeFileSync(join(folder, `${name}.txt`), kept);
		left -= Buffer.byteLength(kept);
		bytes += Buffer.byteLength(kept);
		if (kept !== text) break;
	}
	return { folder, bytes, stories: readdirSync(folder).length };
}

function* storiesIn(dataDir: string): Generator<{ name: string; text: string }> {
	const novels = join(dataDir, "novels");
	for (const file of existsSync(novels) ? readdirSync(novels).sort() : []) {
		yield { name: file.replace(/\.txt$/, ""), text: readFileSync(join(novels, file), "utf8") };
	}
	for (const line of linesOf(join(dataDir, "crd3-val", "documents.jsonl"))) {
		const { doc_id, sections } = JSON.parse(line) as { doc_id: string; sections: { text: string }[] };
		const text = sections.map((section) => section.text.replace(/\s+/g, " ")).join("\n\n");
		yield { name: `crd3-${doc_id.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`, text };
	}
	for (const line of linesOf(join(dataDir, "pdnc-a.jsonl"))) {
		const { novel, title, id, text } = JSON.parse(line) as Record<string, string>;
		const name = (novel ?? title ?? id ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
		yield { name: `pdnc-${name}`, text: text ?? "" };
	}
}

/** Novels come with line ends of either kind. */
function cutAtParagraph(text: string, length: number): string {
	return text.slice(0, Math.max(text.lastIndexOf("\n\n", length), text.lastIndexOf("\r\n\r\n", length)));
}

function linesOf(path: string): readonly string[] {
	return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
}
