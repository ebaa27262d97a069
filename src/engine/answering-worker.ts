import { type AnsweringReply, type AnsweringRequest, createAnswerer } from "./answering-work.ts";
import { serveRequests } from "./serve-requests.ts";
import { createWarmUp } from "./warm-up.ts";

/** The thread that holds the stories and answers from them. */
const { answer, practise } = createAnswerer();
const onAnswered = createWarmUp(practise);
serveRequests<AnsweringRequest, AnsweringReply>((request) => {
	try {
		return answer(request);
	} finally {
		onAnswered();
	}
});
