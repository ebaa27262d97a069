import { test } from "vitest";
import { killWhileWriting } from "./kill-while-writing.ts";

test("eighty kills in the middle of writes lose no acknowledged row", () => killWhileWriting(40));
