import type { Entity, EntityId, Mention, Quotation } from "../layers.ts";
import { isAskedOrAnswered, isOfSeveral, labelKey } from "./label-names.ts";
import type { Script, Turn } from "./script.ts";

/** What is said in a script, turn by turn: the label names the speaker. */
export function findScriptSpeech(
	{ turns }: Script,
	entities: readonly Entity[],
	mentions: readonly Mention[],
): Quotation[] {
	const labelled = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention.entity]));
	const byName = speakersByName(entities);
	return turns.flatMap((turn) => {
		const isNobody = isOfSeveral(turn.key) || isAskedOrAnswered(turn.key);
		const speaker = labelled.get(`${turn.label.start} ${turn.label.end}`) ?? byName.get(turn.key);
		return toQuotation(turn, isNobody ? undefined : speaker);
	});
}

/** Entity by each of its names; names of more than one are left out. */
function speakersByName(entities: readonly Entity[]): ReadonlyMap<string, EntityId | undefined> {
	const speakers = new Map<string, EntityId | undefined>();
	for (const { id, name, aliases, kind } of entities) {
		if (kind === "place") continue;
		for (const key of new Set([name, ...aliases].map(labelKey))) speakers.set(key, speakers.has(key) ? undefined : id);
	}
	return speakers;
}

function toQuotation({ label, parts }: Turn, speaker: EntityId | undefined): Quotation[] {
	const [first] = parts;
	if (first === undefined) return [];
	return [
		{
			start: first.start,
			end: parts.at(-1)?.end ?? first.end,
			parts,
			kind: "direct",
			...(speaker === undefined ? {} : { speaker }),
			speakerWords: label,
			certainty: "named",
			anchor: "explicit",
			cue: label,
		},
	];
}
