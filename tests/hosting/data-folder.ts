import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSettings } from "../../src/storage/settings.ts";
import { createUploadFiles } from "../../src/storage/upload-files.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

export const GUILD = "613425648685547541";

/**
 * A data folder as the bot leaves it: a reader's position, and two stories of a server.
 *
 * @param files What stands there in place of its own, by name.
 */
export async function dataFolder(
	files: Readonly<Record<string, string | Uint8Array>> = {},
	application = "100000000000000001",
): Promise<string> {
	const folder = temporaryFolder();
	const settings = openSettings(folder);
	const uploads = createUploadFiles(join(folder, "uploads"));
	await settings.setReadingPosition("anna", { story: "emma", guild: GUILD }, { chapter: 1, paragraph: 7 });
	await settings.claim(application);
	for (const story of ["emma", "mill"]) {
		const bytes = new TextEncoder().encode(`The story of ${story}.\n`);
		const id = uploads.keepAside(GUILD, { name: `${story}.txt`, ending: "txt", bytes }, {});
		await settings.saveUpload({
			guild: GUILD,
			story,
			file: uploads.accept(GUILD, id, story, { title: story }),
			title: story,
		});
	}
	await settings.close();
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
}
