import { shippedFolder } from "../shipped-files.ts";
import { type AroundNative, openOnnxReader } from "./onnx-reader.ts";
import type { Reader } from "./reader.ts";

/** Where the model lies in the project and in its package. */
const MODEL_DIR = "src/reading/model";

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
	const modelDir = shippedFolder(MODEL_DIR);
	if (modelDir === undefined) return { without: `there is no ${MODEL_DIR} in the project's folder` };
	try {
		return { reader: await openOnnxReader(modelDir, around) };
	} catch (error) {
		return { without: (error as Error).message.split("\n")[0] ?? "it cannot be loaded" };
	}
}
