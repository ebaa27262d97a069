import type { AnnotationLayers, Entity, Mention } from "../layers.ts";
import { UNNAMED_NARRATOR } from "./turns/narrator.ts";

/** What readers call whoever says "I" and has no name. */
const NAME = "the narrator";

type Told = Pick<AnnotationLayers, "entities" | "mentions" | "quotations">;

/** Makes a narrator without a name a character, who is mentioned where "I" speaks. */
export function withNarrator({ entities, mentions, quotations }: Told): Told {
	const own: Mention[] = [];
	const id = `e${entities.length + 1}`;
	const said = quotations.map((quotation) => {
		if (quotation.speaker !== UNNAMED_NARRATOR) return quotation;
		const words = quotation.anchor === "anaphoric" ? quotation.speakerWords : undefined;
		if (words !== undefined) own.push({ ...words, entity: id, form: "pronoun" });
		return { ...quotation, speaker: id };
	});
	if (own.length === 0) {
		const unnamed = said.map((quotation) =>
			quotation.speaker === id ? { ...quotation, speaker: undefined } : quotation,
		);
		return { entities, mentions, quotations: unnamed };
	}
	const narrator: Entity = {
		id,
		kind: "person",
		name: NAME,
		aliases: [NAME],
		gender: "unknown",
		count: own.length,
		descriptions: [],
	};
	const all = [...mentions, ...own].sort((a, b) => a.start - b.start || b.end - a.end);
	return { entities: [...entities, narrator], mentions: all, quotations: said };
}
