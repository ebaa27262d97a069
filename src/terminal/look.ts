import type { Language } from "../answering/wording/language.ts";
import type { TerminalLook } from "./render.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What lines are written to: a terminal, a pipe, a file. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number; hasColors?(): boolean };

const NARROWEST = 40;
const WIDEST = 100;

/** How answers look there: colours on a terminal that has them, unless the environment says otherwise. */
export function lookOf(screen: Screen, env: Environment, language?: Language): TerminalLook {
	return { colours: hasColours(screen, env), width: widthOf(screen), language };
}

/** Columns that a line may fill. */
export function widthOf({ columns }: Screen): number {
	return Math.min(Math.max(columns || WIDEST, NARROWEST), WIDEST);
}

/**
 * `FORCE_COLOR` goes before `NO_COLOR`, as in Node itself.
 *
 * @see https://no-color.org, https://nodejs.org/api/cli.html#force_color1-2-3
 */
function hasColours(screen: Screen, env: Environment): boolean {
	const forced = env["FORCE_COLOR"];
	if (forced !== undefined) return ["", "1", "2", "3", "true"].includes(forced);
	if (env["NO_COLOR"]) return false;
	return screen.isTTY === true && (screen.hasColors?.() ?? false);
}

/**
 * What locale messages are to be in.
 *
 * @param system The system's own, where the environment names none, as on Windows.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function localeOf(env: Environment, system?: string): string | undefined {
	return env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || system;
}
