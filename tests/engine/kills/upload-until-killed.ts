import { writeSync } from "node:fs";
import { openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSettings } from "../../../src/storage/settings.ts";
import { uploadOf } from "../uploads/upload-of.ts";

/** Run by `kill-while-uploading.ts`: brings in one story after another and names each that is there, until it is killed. */
const [corpusDir = "", dataDir = "", guild = "1", from = "0"] = process.argv.slice(2);
const quiet = () => {};
const engine = await openEngine({ corpusDir, dataDir, log: { info: quiet, warn: quiet, error: quiet } });
const uploads = await openUploads({ dataDir, settings: openSettings(dataDir), engine });
for (let number = Number(from); ; number++) {
	const { name, bytes } = uploadOf(number);
	const { id } = await uploads.previewUpload(guild, { name, bytes });
	await uploads.addUpload(guild, id, { title: `Log ${number}` });
	writeSync(1, `${number}\n`);
}
