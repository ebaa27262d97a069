import type { VisibleStory } from "../../story/visible-story.ts";
import type { Entity, EntityId, Quotation } from "../layers.ts";

/** Labels a story must have before it counts as a transcript, in all and for each paragraph. */
const LEAST_LABELS = 8;
const LEAST_SHARE = 0.5;
/** Times a label must come back, so that "NOTE: …" makes no speaker. */
const LEAST_TURNS = 2;

/** "MATT: Hello." anywhere in a paragraph, for lines may have been joined. Bounded, as every word in capitals may begin one. */
const CAPITALS =
	/(?<=^|[\s\])])(\p{Lu}[\p{Lu}\d'’.&-]{0,39}(?: (?:\p{Lu}[\p{Lu}\d'’.&-]{0,39}|\d{1,9}|and|,)){0,15})(?: ?\([^()]{1,40}\))?:(?=\s)/gu;
/** "Matt: Hello." where a paragraph begins. */
const NAMES = /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})(?: ?\([^()]{1,40}\))?:(?=\s)/gu;

type Label = {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly speech: number;
	readonly paragraph: number;
};

/**
 * What is said in a transcript, where a label names the speaker of each turn ("MATT: Hello.").
 *
 * @returns undefined if the story is no transcript.
 */
export function findTranscriptSpeech(story: VisibleStory, entities: readonly Entity[]): Quotation[] | undefined {
	const labels = repeated(labelsOf(story, CAPITALS)) ?? repeated(labelsOf(story, NAMES));
	if (labels === undefined || labels.length < story.paragraphs.length * LEAST_SHARE) return undefined;
	const speakers = speakersByName(entities);
	return labels.flatMap((label, index) => {
		const next = labels[index + 1];
		const paragraph = story.paragraphs[label.paragraph];
		const to = next?.paragraph === label.paragraph ? next.start : (paragraph?.end ?? label.speech);
		const words = story.text.slice(label.speech, to);
		const start = label.speech + words.length - words.trimStart().length;
		const end = label.speech + words.trimEnd().length;
		return start < end ? [toTurn(label, { start, end }, speakers.get(label.name))] : [];
	});
}

function labelsOf(story: VisibleStory, pattern: RegExp): Label[] {
	return story.paragraphs.flatMap(({ start, end }, paragraph) =>
		[...story.text.slice(start, end).matchAll(pattern)].map((match): Label => {
			const name = match[1] as string;
			const from = start + match.index;
			return {
				start: from,
				end: from + name.length,
				name: name.toLowerCase(),
				speech: from + match[0].length,
				paragraph,
			};
		}),
	);
}

/** The labels that come back; undefined if they are too few, or if but one voice speaks. */
function repeated(labels: readonly Label[]): Label[] | undefined {
	const turns = new Map<string, number>();
	for (const { name } of labels) turns.set(name, (turns.get(name) ?? 0) + 1);
	const kept = labels.filter(({ name }) => (turns.get(name) ?? 0) >= LEAST_TURNS);
	return kept.length >= LEAST_LABELS && new Set(kept.map(({ name }) => name)).size > 1 ? kept : undefined;
}

/** Entity by each of its names, in lower case; names of more than one are left out. */
function speakersByName(entities: readonly Entity[]): Map<string, EntityId | undefined> {
	const speakers = new Map<string, EntityId | undefined>();
	for (const { id, name, aliases, kind } of entities) {
		if (kind === "place") continue;
		for (const key of new Set([name, ...aliases].map((alias) => alias.toLowerCase()))) {
			speakers.set(key, speakers.has(key) ? undefined : id);
		}
	}
	return speakers;
}

function toTurn(
	{ start, end }: Label,
	words: { start: number; end: number },
	speaker: EntityId | undefined,
): Quotation {
	return {
		...words,
		parts: [words],
		kind: "direct",
		...(speaker === undefined ? {} : { speaker }),
		speakerWords: { start, end },
		certainty: speaker === undefined ? "resolved" : "named",
		anchor: "explicit",
		cue: { start, end },
	};
}
