import type { Gender } from "../../language/gender.ts";
import type { Entity, EntityId, Mention } from "../layers.ts";
import { isRoleName } from "../names/roles.ts";

/** Looks up what the names layer knows. */
export type NameLookup = {
	/** The mention that starts at an offset. */
	readonly mentionAt: (offset: number) => Mention | undefined;
	readonly genderOf: (entity: EntityId) => Gender;
	/** Whether it is a character known by a role alone. */
	readonly isRole: (entity: EntityId) => boolean;
};

/** What reading cues needs of the names layer, by offset and by id. */
export function nameLookup(entities: readonly Entity[], mentions: readonly Mention[]): NameLookup {
	const byStart = new Map<number, Mention>();
	for (const mention of mentions) {
		const other = byStart.get(mention.start);
		if (other === undefined || other.end < mention.end) byStart.set(mention.start, mention);
	}
	const genders = new Map(entities.map((entity) => [entity.id, entity.gender]));
	const roles = new Set(entities.flatMap(({ id, name }) => (isRoleName(name) ? [id] : [])));
	return {
		mentionAt: (offset) => byStart.get(offset),
		genderOf: (entity) => genders.get(entity) ?? "unknown",
		isRole: (entity) => roles.has(entity),
	};
}
