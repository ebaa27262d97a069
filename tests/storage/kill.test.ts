import { test } from "vitest";
import { killWhileWriting } from "./kill-while-writing.ts";

test("kill -9 in the middle of writes loses no acknowledged row, with two processes writing", () =>
	killWhileWriting(4));
