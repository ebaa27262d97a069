/** What is used of pino's logger. */
export type EngineLog = Readonly<Record<"info" | "warn" | "error", (fields: object, event: string) => void>>;
