/** What the prompt and the programs in a terminal say beside answers. Its English is in `en/terminal.ftl`. */
export type TerminalSaying = never;
