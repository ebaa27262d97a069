import { readFileSync } from "node:fs";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { AnnotationLayers, Entity, Quotation } from "../../../src/annotation/layers.ts";
import { readStory } from "../../../src/story/read-story.ts";
import { showWhole, type VisibleStory } from "../../../src/story/visible-story.ts";

/** A script of `tests/gold/scripts.jsonl`, or a text that only looks like one: it has no turns. */
export type GoldScript = {
	/** A file below the evaluation data. */
	readonly source?: string;
	/** The text of a file, where it is our own. */
	readonly text?: string;
	/** Speaker (null where the label names nobody in particular) and first words of turns, in order. */
	readonly turns: readonly (readonly [speaker: string | null, opening: string])[];
	/** Further names of speakers. */
	readonly names?: Readonly<Record<string, readonly string[]>>;
	/** Words that nobody says. */
	readonly told?: readonly string[];
	/** Who somebody is, by the list of persons. */
	readonly about?: readonly (readonly [name: string, role: string])[];
};

export type Verdict = { readonly asked: string; readonly expected: string; readonly given: string };

export function readGoldScripts(): GoldScript[] {
	return readFileSync(new URL("../../gold/scripts.jsonl", import.meta.url), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line) as GoldScript);
}

/** A gold script read as a self-hoster's file is read. */
export class ReadScript {
	readonly gold: GoldScript;
	readonly #story: VisibleStory;
	readonly #layers: AnnotationLayers;

	constructor(gold: GoldScript, bytes: Uint8Array = new TextEncoder().encode(gold.text ?? "")) {
		this.gold = gold;
		this.#story = showWhole(readStory({ path: "script.txt", bytes }));
		this.#layers = annotate(this.#story);
	}

	/** For each gold turn what was expected and what was found; the same where it is right. */
	turns(): Verdict[] {
		let from = 0;
		return this.gold.turns.map(([speaker, opening]) => {
			const expected = speaker ?? "nobody";
			const at = this.#layers.quotations.findIndex(
				(quotation, index) => index >= from && quotation.kind === "direct" && this.#said(quotation).startsWith(opening),
			);
			if (at < 0) return { asked: opening, expected, given: "no turn" };
			from = at + 1;
			return { asked: opening, expected, given: this.#speaker(this.#layers.quotations[at] as Quotation, speaker) };
		});
	}

	/** For each stretch of words that nobody says, whether somebody does. */
	told(): Verdict[] {
		const direct = this.#layers.quotations.filter(({ kind }) => kind === "direct");
		const said = direct.map((quotation) => this.#said(quotation));
		return (this.gold.told ?? []).map((words) => ({
			asked: words,
			expected: "told",
			given: said.some((one) => one.includes(words)) ? "said" : "told",
		}));
	}

	/** Turns found in the whole text: speech whose speaker is told by nothing but a label. */
	turnCount(): number {
		return this.#layers.quotations.filter(({ cue, speakerWords }) => cue !== undefined && cue === speakerWords).length;
	}

	/** The first description of somebody. */
	roleOf(name: string): string | undefined {
		const [role] = this.#called(name)?.descriptions ?? [];
		return role && this.#story.text.slice(role.start, role.end);
	}

	#said({ parts }: Quotation): string {
		return parts
			.map(({ start, end }) => this.#story.text.slice(start, end))
			.join(" ")
			.replace(/\s+/gu, " ");
	}

	#called(name: string): Entity | undefined {
		const names = [name, ...(this.gold.names?.[name] ?? [])].map(plain);
		return this.#layers.entities.find(({ aliases }) => aliases.some((alias) => names.includes(plain(alias))));
	}

	/** The gold name where it is a name of the speaker found, and the speaker has no other gold name. */
	#speaker({ speaker }: Quotation, expected: string | null): string {
		const entity = this.#layers.entities.find(({ id }) => id === speaker);
		if (entity === undefined) return "nobody";
		const others = new Set(this.gold.turns.flatMap(([name]) => (name === null || name === expected ? [] : [name])));
		const shared = [...others].filter((name) => this.#called(name) === entity);
		if (expected !== null && this.#called(expected) === entity && shared.length === 0) return expected;
		return [entity.name, ...shared].join(" and ");
	}
}

function plain(name: string): string {
	return name.toLowerCase().replace(/^(?:the|an?) /u, "");
}
