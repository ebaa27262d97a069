import type { Json } from "./json-lines.ts";
import type { Document } from "./question-set.ts";

type Turn = { readonly NAMES: readonly string[]; readonly UTTERANCES: readonly string[]; readonly NUMBER: number };
type Chunk = {
	readonly CHUNK: string;
	readonly ALIGNMENT: { readonly "CHUNK ID": number; readonly "TURN START": number; readonly "TURN END": number };
	readonly TURNS: readonly Turn[];
};

/** A section ends with the turn that brings it to so many words, names of the speakers counted. */
const SECTION_WORDS = 120;

/**
 * A session of CRD3, from its summary in chunks of two sentences aligned with the turns of the transcript
 * (`aligned data/c=2/ID_2_0.json`). A turn becomes a line, several turns a section; a chunk becomes a question, whose
 * evidence are the sections of the turns it was aligned with.
 *
 * @see https://github.com/RevanthRameshkumar/CRD3
 */
export function convertSession(id: string, file: string): { document: Document; questions: Json[] } {
	const chunks = JSON.parse(file) as readonly Chunk[];
	const turns = new Map<number, Turn>();
	for (const { TURNS } of chunks) for (const turn of TURNS) turns.set(turn.NUMBER, turn);
	const { sections, sectionOf } = divide([...turns.values()].sort((a, b) => a.NUMBER - b.NUMBER));
	const questions = chunks.map(({ CHUNK, ALIGNMENT }) => {
		const [start = 0, end = 0] = [sectionOf.get(ALIGNMENT["TURN START"]), sectionOf.get(ALIGNMENT["TURN END"])];
		return {
			qid: `${id}#${ALIGNMENT["CHUNK ID"]}`,
			doc_id: id,
			question: CHUNK,
			answers: [],
			evidence_sections: Array.from({ length: end - start + 1 }, (_, at) => String(start + at)),
			type: "summary-chunk",
			answerable: true,
		};
	});
	return { document: { doc_id: id, title: id, sections }, questions };
}

/** The sections, and the section of each turn. */
function divide(turns: readonly Turn[]) {
	const sections: { id: string; text: string }[] = [];
	const sectionOf = new Map<number, number>();
	let lines: string[] = [];
	let words = 0;
	for (const [at, { NAMES, UTTERANCES, NUMBER }] of turns.entries()) {
		const line = `${NAMES.join(", ")}: ${UTTERANCES.join(" ")}`;
		sectionOf.set(NUMBER, sections.length);
		lines.push(line);
		words += line.split(/\s+/u).filter(Boolean).length;
		if (words < SECTION_WORDS && at < turns.length - 1) continue;
		sections.push({ id: String(sections.length), text: lines.join("\n") });
		lines = [];
		words = 0;
	}
	return { sections, sectionOf };
}
