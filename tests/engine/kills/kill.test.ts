import { test } from "vitest";
import { killWhileReading } from "./kill-while-reading.ts";

test("kill -9 while stories are read and snapshots written leaves no half-read story", () => killWhileReading(3));
