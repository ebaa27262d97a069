import type { Evaluation } from "../../row.ts";
import { evaluateCast } from "./cast.ts";
import { type Counts, judgeSpeakers, readAsFile, readSpeech, toRow } from "./judge-speakers.ts";
import { readNovels, UNSEEN_PDNC_FILE } from "./pdnc.ts";

const MEASURES = [
	["speakers-all", "unseen-speakers-all", "speakers of all quotations, novels that nothing was learned from, %"],
	["speakers-explicit", "unseen-speakers-explicit", "the same: explicit quotations, %"],
	["speakers-anaphoric", "unseen-speakers-anaphoric", "the same: anaphoric quotations, %"],
	["speakers-implicit", "unseen-speakers-implicit", "the same: implicit quotations, %"],
	["speakers-named", "unseen-speakers-named", "the same: speakers shown as named that are right, %"],
	[
		"speakers-shown-named",
		"unseen-speakers-shown-named",
		"the same: explicit quotations shown with a named speaker, %",
	],
	["speakers-resolved", "unseen-speakers-resolved", "the same: speakers shown as worked out that are right, %"],
] as const;

/** Speakers in whole novels that no rule was written on and no weight learned from, judged as `quotations.ts` judges. */
export const unseenSpeakers: Evaluation = {
	name: "unseen-speakers",
	needs: [UNSEEN_PDNC_FILE],
	run: (dataDir) => {
		const counts: Counts = new Map();
		const novels = readNovels(dataDir, UNSEEN_PDNC_FILE);
		for (const novel of novels) {
			const { entities, found } = readSpeech(readAsFile(novel));
			judgeSpeakers(novel, found, entities, counts);
		}
		return [
			...MEASURES.map(([from, id, measure]) => toRow(id, measure, "PDNC c", counts.get(from))),
			...evaluateCast(novels, "PDNC c", "unseen-"),
		];
	},
};
