import type { AnsweringReply, AnsweringRequest } from "../../../../src/engine/threads/answering-work.ts";
import { ownBoard, serveRequests } from "../../../../src/engine/threads/serve-requests.ts";
import { noteStory } from "../../../../src/engine/threads/work-board.ts";

/** An answering thread that never comes back from a story whose id begins with "bad", nor from taking up the snapshots of "worst" and "worse". */
const HANGING = new Set(["worst.stories", "worse.stories"]);
const marks = new Map<string, number>();
serveRequests<AnsweringRequest, AnsweringReply>((request) => {
	if (request.kind === "put") {
		noteStory(ownBoard(), request.mark);
		marks.set(request.story.id, request.mark);
		if (HANGING.has(request.story.snapshot)) hang();
	}
	if (request.kind === "take") marks.delete(request.id);
	if (request.kind !== "run") return { kind: "done" };
	// Looked into in the order of their ids, as stories are.
	for (const [id, mark] of [...marks].sort()) {
		noteStory(ownBoard(), mark);
		if (id.startsWith("bad")) hang();
	}
	return {
		kind: "answer",
		answer: { kind: "info", headline: { say: "words", words: [...marks.keys()].sort().join(" ") }, lines: [] },
	};
});

function hang(): never {
	for (;;) Math.sqrt(2);
}
