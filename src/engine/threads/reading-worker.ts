import { readingCodeVersion } from "../../storage/code-version.ts";
import { createReader, type ReadingReply, type ReadingRequest } from "./reading-work.ts";
import { ownData, serveRequests } from "./serve-requests.ts";

/** The thread that reads, annotates and indexes: whatever takes long. */
const work = createReader(ownData<{ snapshotDir: string }>().snapshotDir, readingCodeVersion());
serveRequests<ReadingRequest, ReadingReply>(work);
