/** What a name, title, noun or pronoun tells of somebody's gender; "unknown" agrees with both. */
export type Gender = "female" | "male" | "unknown";
