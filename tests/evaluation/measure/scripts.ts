import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadScript, readGoldScripts, type Verdict } from "../../annotation/scripts/gold-scripts.ts";
import type { Evaluation, Row } from "../row.ts";

/**
 * Plays, interviews and chats, read as a self-hoster's files are read.
 *
 * - Turns: 200 of The Importance of Being Earnest, spread evenly, and all of the scripts of our own; right if a turn with
 *   these first words is found, and its speaker bears the gold name and no other's.
 * - Told: stage directions and prose that must be nobody's words; and texts that only look like scripts, in which no turn is found.
 */
export const scripts: Evaluation = {
	name: "scripts",
	needs: [],
	run: (dataDir) => {
		const read = readGoldScripts().flatMap((gold) => {
			if (gold.source === undefined) return [new ReadScript(gold)];
			const path = join(dataDir, gold.source);
			return existsSync(path) ? [new ReadScript(gold, readFileSync(path))] : [];
		});
		const own = read.filter(({ gold }) => gold.source === undefined);
		const play = read.filter(({ gold }) => gold.source !== undefined);
		const turns = (some: readonly ReadScript[]) => some.flatMap((script) => script.turns());
		const looks = own.filter(({ gold }) => gold.turns.length === 0);
		const told = [
			...own.flatMap((script) => script.told()),
			...looks.map((script) => ({
				asked: script.gold.text?.slice(0, 80) ?? "",
				expected: "0 turns",
				given: `${script.turnCount()} turns`,
			})),
		];
		return [
			toRow("scripts-play", "turns of a play with the right speaker, %", "Earnest", turns(play)),
			toRow("scripts-own", "turns of our own scripts with the right speaker, %", "own", turns(own)),
			toRow(
				"scripts-told",
				"stage directions, and texts that only look like scripts, that nobody says, %",
				"own",
				told,
			),
		];
	},
};

function toRow(id: string, measure: string, set: string, verdicts: readonly Verdict[]): Row {
	const errors = verdicts.filter(({ expected, given }) => expected !== given);
	const n = verdicts.length;
	return { id, measure, set, value: n === 0 ? 0 : (100 * (n - errors.length)) / n, n, errors };
}
