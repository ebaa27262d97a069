import { ownBoard, serveRequests } from "../../../../src/engine/threads/serve-requests.ts";
import { runNative } from "../../../../src/engine/threads/work-board.ts";
import { openReader } from "../../../../src/reading/open-reader.ts";

/** What the worker is to do. */
export type ReadingOrder = "read without end" | "answer";

const board = ownBoard();
const opened = openReader("on", (run) => runNative(board, run));
const text = "One morning the eldest daughter went to the well and lost her golden ring.";
const passages = Array.from({ length: 50 }, () => ({ text, sentences: [{ start: 0, end: text.length }] }));

/** A thread that reads with the real model, without end where it is told to. */
serveRequests<ReadingOrder, number>(async (order) => {
	const { reader } = await opened;
	if (reader === undefined) throw new Error("there is no reader");
	do await reader.read("Who lost her ring?", passages);
	while (order === "read without end");
	return passages.length;
});
