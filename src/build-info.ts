import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Build } from "./asking/bot-now.ts";
import { packageVersion, shippedFolder } from "./shipped-files.ts";

/** Characters of a commit that people are shown. */
const SHORT = 10;

/**
 * Which code runs. The commit is the one that an image was told when it was made (`FOOTNOTE_COMMIT`), else that of the
 * checkout; a package or an unpacked archive has none.
 *
 * @param root The project's folder.
 */
export function readBuild(
	env: Readonly<Record<string, string | undefined>>,
	root = shippedFolder(".") ?? process.cwd(),
): Build {
	const version = packageVersion();
	const commit = env["FOOTNOTE_COMMIT"]?.trim() || checkedOut(join(root, ".git"));
	return { version, ...(commit === undefined || !COMMIT.test(commit) ? {} : { commit: commit.slice(0, SHORT) }) };
}

const COMMIT = /^[0-9a-f]{7,64}$/;

/** @see https://git-scm.com/docs/gitrepository-layout */
function checkedOut(git: string): string | undefined {
	const head = textOf(join(git, "HEAD"));
	const [, ref] = /^ref: (\S+)$/.exec(head ?? "") ?? [];
	if (ref === undefined) return head;
	const packed = textOf(join(git, "packed-refs"))?.split("\n");
	return textOf(join(git, ref)) ?? packed?.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0];
}

function textOf(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return undefined;
	}
}
