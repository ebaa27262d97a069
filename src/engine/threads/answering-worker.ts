import { type AnsweringReply, type AnsweringRequest, createAnswerer } from "./answering-work.ts";
import { ownBoard, serveRequests } from "./serve-requests.ts";
import { createWarmUp } from "./warm-up.ts";
import { noteBusy, noteStory, RESTING } from "./work-board.ts";

/** The thread that holds the stories and answers from them. */
const board = ownBoard();
const { answer, practise } = createAnswerer((mark) => noteStory(board, mark));
const onAnswered = createWarmUp((place) => {
	noteBusy(board, -1 - place);
	try {
		return practise(place);
	} finally {
		noteBusy(board, RESTING);
	}
});
serveRequests<AnsweringRequest, AnsweringReply>((request) => {
	try {
		return answer(request);
	} finally {
		onAnswered();
	}
});
