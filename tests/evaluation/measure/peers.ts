import { existsSync } from "node:fs";
import { stemOf } from "../../../src/language/stems.ts";
import { isStopWord } from "../../../src/language/stop-words.ts";
import { textAt } from "../../../src/story/span.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { readQuestionSet } from "../question-sets.ts";
import type { Evaluation, Row } from "../row.ts";

type Search = (question: string) => readonly number[];
type Peers = Readonly<Record<string, (passages: readonly string[]) => Search>>;

const MODULE = new URL("../peers/peers.js", import.meta.url);
const INSTALLED = new URL("../peers/node_modules/lunr/package.json", import.meta.url);

/** Other search libraries on the same questions and passages; they are a package of their own, so that the bot does not install them. */
export const peers: Evaluation = {
	name: "peers",
	needs: ["fairytaleqa-val", "squad2-a", "crd3-val"],
	run: async (dataDir) => {
		if (!existsSync(INSTALLED)) throw new Error("Run `npm ci --prefix tests/evaluation/peers` first.");
		const { peersWith } = (await import(MODULE.href)) as {
			peersWith: (termOf: (word: string) => string | null) => Peers;
		};
		const all = peersWith((word) => (isStopWord(word, "en") ? null : stemOf(word, "en")));
		return Object.entries(all).flatMap(([name, open]) => [
			...rowsOf(dataDir, name, open, "fairytaleqa-val", [1, 3]),
			...rowsOf(dataDir, name, open, "squad2-a", [1]),
			...rowsOf(dataDir, name, open, "crd3-val", [5]),
		]);
	},
};

function rowsOf(
	dataDir: string,
	name: string,
	open: (passages: readonly string[]) => Search,
	folder: string,
	ranks: readonly number[],
): Row[] {
	const { stories, questions } = readQuestionSet(dataDir, folder);
	const searches = new Map(
		[...stories].map(([id, { story }]) => [id, open(story.paragraphs.map((paragraph) => textAt(story, paragraph)))]),
	);
	const asked = questions.filter(({ answerable, relevant }) => answerable && relevant.size > 0);
	const places = asked.map(({ story, text, relevant }) =>
		(searches.get(story)?.(text) ?? []).findIndex((passage) => relevant.has(passage)),
	);
	return ranks.map((k) => {
		const hits = places.map((place) => (place >= 0 && place < k ? 1 : 0));
		return {
			id: `peer-${name.toLowerCase().replace(/[^a-z0-9]+/gu, "-")}-${folder}-hit-${k}`,
			measure: `${name}: an answering passage among the first ${k}, %`,
			set: folder,
			value: meanOf(hits),
			n: hits.length,
			interval: meanInterval(hits),
		};
	});
}
