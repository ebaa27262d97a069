import {
	chownSync,
	existsSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { parse } from "dotenv";
import { PRIVATE_FILE } from "../storage/private-files.ts";

/** A file of settings as it is written by hand. */
export type EnvFile = {
	readonly path: string;
	readonly text: string;
	readonly values: Readonly<Record<string, string>>;
};

/**
 * @param whereMissing Its text where there is no such file.
 */
export function readEnv(path: string, whereMissing: string): EnvFile {
	const text = existsSync(path) ? readFileSync(path, "utf8") : whereMissing;
	return { path, text, values: parse(text) };
}

/** The text with one setting changed, and every other line as it was. A setting that is not there comes last. */
export function withSetting(text: string, name: string, value: string): string {
	// What stands before the name, and the value to the end of the line; a carriage return belongs to the end.
	const line = new RegExp(`^([ \\t]*(?:export[ \\t]+)?)${name}[ \\t]*=[^\\r\\n]*`, "gm");
	if (line.test(text)) return text.replace(line, (_, before: string) => `${before}${name}=${value}`);
	const end = text === "" || text.endsWith("\n") ? "" : "\n";
	return `${text}${end}${name}=${value}\n`;
}

/** Writes it whole or not at all, for its owner alone, who stays the same. Where it is a link, the file behind it is written. */
export function writeEnv(path: string, text: string): void {
	const target = existsSync(path) ? realpathSync(path) : path;
	const temporary = `${target}.tmp`;
	// What is left of another try may be open to others.
	rmSync(temporary, { force: true });
	writeFileSync(temporary, text, { mode: PRIVATE_FILE, flag: "wx" });
	if (existsSync(target)) keepOwner(temporary, statSync(target));
	renameSync(temporary, target);
}

/** Where root sets up what another user runs, that user still has to read it. */
function keepOwner(path: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
	try {
		chownSync(path, uid, gid);
	} catch {
		// Only root may give a file away; then it is whoever sets up who reads it.
	}
}
