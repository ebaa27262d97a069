/** What is said while a server is set up, stories come in and help is given. Its English is in `en/setup.ftl`. */
export type SetupSaying = never;
