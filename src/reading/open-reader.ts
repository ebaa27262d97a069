import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type AroundNative, openOnnxReader } from "./onnx-reader.ts";
import type { Reader } from "./reader.ts";

/** Where the model lies in the project and in its package. */
const MODEL_DIR = join("src", "reading", "model");

/** The reader that ships, or why there is none: then words alone must do. */
export type OpenedReader =
	| { readonly reader: Reader; readonly without?: undefined }
	| { readonly reader?: undefined; readonly without: string };

/**
 * @param setting Of `READER`.
 * @param around What native code runs in; absent: nothing.
 */
export async function openReader(setting: "on" | "off", around?: AroundNative): Promise<OpenedReader> {
	if (setting === "off") return { without: "READER is off" };
	const modelDir = findModel();
	if (modelDir === undefined) return { without: `there is no ${MODEL_DIR} in the project's folder` };
	try {
		return { reader: await openOnnxReader(modelDir, around) };
	} catch (error) {
		return { without: (error as Error).message.split("\n")[0] ?? "it cannot be loaded" };
	}
}

/** The folder of the model, from this file upwards: in `dist` it is two folders further than in the source. */
function findModel(): string | undefined {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
		const found = join(folder, MODEL_DIR);
		if (existsSync(join(found, "reader.onnx"))) return found;
	}
	return undefined;
}
