/** What a name, title, noun or pronoun tells of somebody's gender; "unknown" agrees with both. */
export type Gender = "female" | "male" | "unknown";

/** What a word that tells it tells: "he", "Mrs". */
export type KnownGender = Exclude<Gender, "unknown">;
