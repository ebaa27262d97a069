/** What applies to a reader without a position: no limit, ask for the position first, or the first chapter only. */
export const SPOILER_RULES = ["none", "ask", "chapter-1"] as const;
export type SpoilerRule = (typeof SPOILER_RULES)[number];
