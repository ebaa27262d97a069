import type { Gender } from "../language/gender.ts";
import type { Span } from "../story/span.ts";
import type { DateReason } from "./dates/date-reason.ts";

/** `e` and a number, stable for one text. */
export type EntityId = string;

export type EntityKind = "person" | "place" | "organization";

/** Words of the story that say who or what an entity is, best first. The span covers the words alone ("Russian Deputy Foreign Minister"). */
export type Description = Span & { readonly form: "title" | "apposition" | "relative" | "copula" | "role" };

/** A person, place or organisation. A person is what readers call a character. */
export type Entity = {
	readonly id: EntityId;
	readonly kind: EntityKind;
	/** Canonical name: the fullest form that the story uses more than by chance. */
	readonly name: string;
	/** Every proper form the story uses for it, the canonical name included, most frequent first. */
	readonly aliases: readonly string[];
	readonly gender: Gender;
	/** Mentions of every form. */
	readonly count: number;
	readonly descriptions: readonly Description[];
};

/** A stretch of text that names an entity. */
export type Mention = Span & {
	readonly entity: EntityId;
	/** proper: a name; nominal: a role ("the Russian envoy"); pronoun: "he", "she", a narrator's "I". */
	readonly form: "proper" | "nominal" | "pronoun";
};

export type Grain = "time" | "day" | "week" | "month" | "season" | "year" | "decade" | "century";

/** Words that say when. */
export type DateExpression = Span & {
	/** The very words. */
	readonly text: string;
	/** EDTF / ISO 8601 at the grain the words give (`2003-01-19`, `2002-10`, `199X`, `1914/1918`, `P3D` for a duration); undefined if they cannot be resolved. */
	readonly value?: string | undefined;
	/** date: a calendar value; duration: a length; relative: the story's own clock ("the next morning"); vague: "recently". */
	readonly form: "date" | "duration" | "relative" | "vague";
	readonly grain?: Grain | undefined;
	/** Why it has this value, or none. */
	readonly why: DateReason;
};

export type Certainty = "named" | "resolved" | "unknown";

/** Speech, direct or reported. */
export type Quotation = Span & {
	/** One span per stretch of speech, without the marks and without the cue ("he said") between. Reported speech has one part. */
	readonly parts: readonly Span[];
	readonly kind: "direct" | "reported";
	/** Who says it, if it is an entity; where the certainty is "unknown", only who is likeliest: see `toldSpeaker`. */
	readonly speaker?: EntityId | undefined;
	/** The words that name the speaker ("one official"), where there are any. */
	readonly speakerWords?: Span | undefined;
	readonly certainty: Certainty;
	/** How the speaker was found: the words say it, by pronoun or role, or by turn-taking. */
	readonly anchor: "explicit" | "anaphoric" | "implicit" | "none";
	/** The words that introduce it ("said Miss Bartlett", "official media quoted one official as saying"). */
	readonly cue?: Span | undefined;
};

/** Whom the story lets one name as the speaker; a mere guess is nobody's name. */
export function toldSpeaker({ speaker, certainty }: Pick<Quotation, "speaker" | "certainty">): EntityId | undefined {
	return certainty === "unknown" ? undefined : speaker;
}

/** All layers over one text. Each is sorted by start. Entities are in order of first mention, but for a narrator without a name, who comes last. */
export type AnnotationLayers = {
	readonly entities: readonly Entity[];
	readonly mentions: readonly Mention[];
	readonly dates: readonly DateExpression[];
	readonly quotations: readonly Quotation[];
};
