import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";
import { whoHasDataDir } from "../storage/data-lock.ts";
import { lookAtDatabase } from "../storage/database/look-at-database.ts";
import { describeStorageError } from "../storage/storage-error.ts";
import { isOpen } from "./check-machine.ts";
import { type Finding, look, ok, wrong } from "./finding.ts";
import { DATABASE, listMissing, UPLOADS } from "./kept-files.ts";

/** What is seen of a data folder, and whose it is. */
export type SeenData = { readonly findings: readonly Finding[]; readonly application?: string | undefined };

/** Whether what is kept can be kept, is sound, and is nobody else's. Nothing is changed, and the bot may run. */
export function checkData(dataDir: string): SeenData {
	if (!existsSync(dataDir)) {
		return { findings: [ok("Data folder", `${dataDir} is not there yet; it is made when the bot first starts.`)] };
	}
	const folder = checkFolder(dataDir);
	if (folder.state === "wrong") return { findings: [folder] };
	const { findings, application } = checkDatabase(dataDir);
	return { findings: [folder, checkHolder(dataDir), ...findings], application };
}

function checkFolder(dataDir: string): Finding {
	try {
		rmSync(mkdtempSync(join(dataDir, ".doctor-")), { recursive: true });
	} catch (error) {
		const described = describeStorageError(error, { of: "folder", path: dataDir });
		return wrong("Data folder", (described as Error).message, "Set DATA_DIR to a folder that Footnote may write to.");
	}
	if (!isOpen(dataDir)) return ok("Data folder", `${dataDir} can be written to, and others cannot look into it.`);
	return look("Data folder", `Other users of this machine may look into ${dataDir}.`, `chmod 700 ${dataDir}`);
}

/** That a bot runs is told, since it is no mistake. */
function checkHolder(dataDir: string): Finding {
	const holder = whoHasDataDir(dataDir);
	return ok(
		"Bot",
		holder === undefined ? "It does not run on this data folder." : `It runs on this data folder${holder}.`,
	);
}

function checkDatabase(dataDir: string): SeenData {
	const check = "Database";
	try {
		const seen = lookAtDatabase(join(dataDir, DATABASE));
		if (seen === undefined)
			return { findings: [ok(check, "There is none yet; it is made when the bot first starts.")] };
		const missing = seen.uploads.filter(({ guild, file }) => !existsSync(join(dataDir, UPLOADS, guild, file)));
		const files = look(check, listMissing(missing).trimEnd(), "“footnote restore” puts back what a backup holds.");
		return {
			findings: [ok(check, "It is sound."), ...(missing.length === 0 ? [] : [files])],
			application: seen.application,
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const wayOut = "“footnote restore FILE --force” puts back a backup, and moves aside what is there.";
		return { findings: [wrong(check, error.message, wayOut)] };
	}
}
