import { openReader } from "../../reading/open-reader.ts";
import {
	type AnsweringReply,
	type AnsweringRequest,
	type AnsweringThreadData,
	createAnswerer,
} from "./answering-work.ts";
import { ownBoard, ownData, serveRequests } from "./serve-requests.ts";
import { createWarmUp } from "./warm-up.ts";
import { noteStory, runNative } from "./work-board.ts";

/** The thread that holds the stories and answers from them. */
const board = ownBoard();
const { reader, memoryMb } = ownData<AnsweringThreadData>();
const { answer, practise } = createAnswerer(
	(mark) => noteStory(board, mark),
	openReader(reader, (run) => runNative(board, run)),
	memoryMb,
);
const inTurn = serveRequests<AnsweringRequest, AnsweringReply>(async (request) => {
	try {
		return await answer(request);
	} finally {
		onAnswered();
	}
});
// Practice has numbers of its own on the board, from −1 downwards.
const onAnswered = createWarmUp((place) => inTurn(-1 - place, () => practise(place)));
