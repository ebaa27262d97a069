import { type AnsweringReply, type AnsweringRequest, createAnswerer } from "./answering-work.ts";
import { serveRequests } from "./serve-requests.ts";

/** The thread that holds the stories and answers from them. */
serveRequests<AnsweringRequest, AnsweringReply>(createAnswerer());
