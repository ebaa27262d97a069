/** What buttons, menus and forms under answers say. Its English is in `en/tap.ftl`. */
export type TapSaying = never;
