import { test } from "vitest";
import { killWhileReading } from "./kill-while-reading.ts";
import { killWhileUploading } from "./kill-while-uploading.ts";

test("twenty kills while stories are read leave none half read", () => killWhileReading(20));

test("twenty kills while stories come in lose none that was added", () => killWhileUploading(20));
