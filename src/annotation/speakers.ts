import type { Entity, EntityId, Mention, Quotation } from "./layers.ts";
import type { Stretch } from "./quotation-marks.ts";
import type { Utterance } from "./quotations.ts";

/** Finds the speaker of each utterance from its cue, and where there is none from whose turn it is. */
export function attributeSpeakers(
	utterances: readonly Utterance[],
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const people = mentions.filter((mention) => byId.get(mention.entity)?.kind === "person");
	const turns: (EntityId | undefined)[] = [];
	return utterances.map(({ stretches, cue }, index) => {
		const first = stretches[0] as Stretch;
		const last = stretches.at(-1) as Stretch;
		const phrase = cue?.phrase;
		const base = {
			start: first.start,
			end: last.end,
			parts: stretches.map(({ start, end }) => ({ start, end })),
			kind: "direct" as const,
			...(cue === undefined || phrase === undefined
				? {}
				: { cue: { start: cue.start, end: cue.end }, speakerWords: { start: phrase.start, end: phrase.end } }),
		};
		let speaker = phrase?.entity;
		const explicit = speaker !== undefined && cue?.form === "verb" && phrase?.form === "name";
		const pronoun = phrase?.form === "pronoun" && phrase.person === 3;
		if (speaker === undefined && pronoun) {
			speaker = lastPerson(people, first.start, (id) => {
				const gender = byId.get(id)?.gender;
				return gender === phrase?.gender || gender === "unknown";
			});
		}
		if (speaker === undefined && phrase === undefined) speaker = turns[index - 2];
		turns.push(speaker);
		if (speaker === undefined)
			return { ...base, certainty: "unknown", anchor: phrase === undefined ? "none" : "anaphoric" };
		return explicit
			? { ...base, speaker, certainty: "named", anchor: "explicit" }
			: { ...base, speaker, certainty: "resolved", anchor: phrase === undefined ? "implicit" : "anaphoric" };
	});
}

function lastPerson(people: readonly Mention[], before: number, fits: (id: EntityId) => boolean): EntityId | undefined {
	let low = 0;
	let high = people.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((people[middle] as Mention).start < before) low = middle + 1;
		else high = middle;
	}
	for (let at = low - 1; at >= 0 && at >= low - 40; at--) {
		const { entity } = people[at] as Mention;
		if (fits(entity)) return entity;
	}
	return undefined;
}
