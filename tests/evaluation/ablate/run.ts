import { existsSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "../../../src/arguments.ts";
import { UserError } from "../../../src/errors.ts";
import { openReader } from "../../../src/reading/open-reader.ts";
import { DATA_DIR } from "../data-dir.ts";
import { ablateRanking } from "./ranking.ts";
import { ablateTrust } from "./trust.ts";

const USAGE = `npm run ablate
What each block of the lexical signals is worth: learns without it, and asks texts that were not learned from, by words alone
and with the reader. Half an hour. EVALUATION_DATA names the folder of the judged data (default ../shared/data).`;

const NEEDED = ["fairytaleqa-train", "fairytaleqa-val", "squad2-a", "crd3-val"];

await runProgram(USAGE, {}, async () => {
	const missing = NEEDED.filter((name) => !existsSync(join(DATA_DIR, name)));
	if (missing.length > 0) throw new UserError(`${DATA_DIR} lacks ${missing.join(", ")} (npm run data fetches it).`);
	const { reader } = await openReader("on");
	await ablateRanking(reader);
	await ablateTrust(reader);
	await reader?.close();
	return 0;
});
