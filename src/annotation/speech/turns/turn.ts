import type { Gender } from "../../../language/gender.ts";
import type { Span } from "../../../story/span.ts";
import type { EntityId } from "../../layers.ts";
import type { Stretch } from "../quotation-marks.ts";
import type { Utterance } from "../utterances.ts";

/** A candidate who is no entity of the story: an unnamed or a minor speaker. */
export const NOBODY = "nobody";

/** A person named in the narration, and where. */
export type Sighting = { readonly start: number; readonly entity: EntityId; readonly subject: boolean };

/** One utterance with what its surroundings tell about who may be speaking. */
export type Turn = {
	readonly utterance: Utterance;
	readonly first: Stretch;
	readonly last: Stretch;
	/** Paragraphs from the turn before: 0 in the same paragraph, 1 in the next one. */
	readonly gap: number;
	/** Narration of its first paragraph before the speech, and of its last one after it. */
	readonly before: Span;
	readonly after: Span;
	/** People it calls by name ("Come, Emma"). */
	readonly called: ReadonlySet<EntityId>;
	/** People it speaks of. */
	readonly spokenOf: ReadonlySet<EntityId>;
	/** Gender of whom it calls sir, madam, papa … */
	readonly calledGender: Gender;
	/** People named in the narration before, the latest first, each once. */
	readonly recent: readonly Sighting[];
	/** How often each of them is named there in the last `LATELY` characters. */
	readonly lately: ReadonlyMap<EntityId, number>;
	/** People in the narration of its own paragraphs. */
	readonly beside: ReadonlySet<EntityId>;
	/** The first person named in a paragraph of narration right after it, who may answer by a deed. */
	readonly reacts: EntityId | undefined;
	/** The last person with whom a sentence of a paragraph of narration right before it begins. */
	readonly leads: EntityId | undefined;
	/** People who may be speaking, `NOBODY` included. */
	readonly candidates: readonly EntityId[];
};
