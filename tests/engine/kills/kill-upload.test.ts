import { test } from "vitest";
import { killWhileUploading } from "./kill-while-uploading.ts";

test("kill -9 while stories come in loses none that was added, and leaves none half-read", () => killWhileUploading(2));
