import { workerData } from "node:worker_threads";
import { readingCodeVersion } from "../storage/code-version.ts";
import { createReader, type ReadingReply, type ReadingRequest } from "./reading-work.ts";
import { serveRequests } from "./serve-requests.ts";

/** The thread that reads, annotates and indexes: whatever takes long. */
const work = createReader((workerData as { snapshotDir: string }).snapshotDir, readingCodeVersion());
serveRequests<ReadingRequest, ReadingReply>(work);
