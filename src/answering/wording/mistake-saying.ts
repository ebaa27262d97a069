/** What is said of mistakes that the asker can mend. Its English is in `en/mistake.ftl`. */
export type MistakeSaying = never;
