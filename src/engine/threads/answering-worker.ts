import { type AnsweringReply, type AnsweringRequest, createAnswerer } from "./answering-work.ts";
import { ownBoard, serveRequests } from "./serve-requests.ts";
import { createWarmUp } from "./warm-up.ts";
import { noteStory } from "./work-board.ts";

/** The thread that holds the stories and answers from them. */
const board = ownBoard();
const { answer, practise } = createAnswerer((mark) => noteStory(board, mark));
const inTurn = serveRequests<AnsweringRequest, AnsweringReply>(async (request) => {
	try {
		return await answer(request);
	} finally {
		onAnswered();
	}
});
// Practice has numbers of its own on the board, from −1 downwards.
const onAnswered = createWarmUp((place) => inTurn(-1 - place, () => practise(place)));
