import type { OperatorSaying } from "../../../../src/answering/wording/operator-saying.ts";
import type { Cases } from "./cases.ts";

export const OPERATOR: Cases<OperatorSaying> = {
	version: [
		[{ version: "1.2.3", commit: "abcdef1234" }, "Footnote 1.2.3 (abcdef1234)"],
		[{ version: "1.2.3" }, "Footnote 1.2.3"],
	],
	"presence-reading": [
		[{ ready: 0, count: 1 }, "reading 0 of 1 story"],
		[{ ready: 3, count: 12 }, "reading 3 of 12 stories"],
	],
	"for-owner-alone": [[{}, "Only whoever runs this bot can ask that."]],
	"status-up": [[{ days: 3, hours: 4, minutes: 5 }, "Running for 3 d 4 h 5 min"]],
	"status-gateway": [[{ ready: 1, count: 2, servers: 30 }, "Connections to Discord: 1 of 2 ready · servers: 30"]],
	"status-stories": [[{ ready: 3, failed: 1, count: 12 }, "Stories: 3 of 12 ready · failed: 1"]],
	"status-memory": [[{ megabytes: 210 }, "Memory: 210 MB"]],
	"status-answers": [
		[
			{ found: 1, closest: 2, silent: 3, several: 4, lists: 5, mistakes: 6, failed: 0 },
			"Answers since the start: found 1 · closest passage 2 · story silent 3 · several meant 4 · lists and help 5 · askers' mistakes 6 · failed 0",
		],
	],
	"status-late": [[{ count: 2 }, "Came too late for Discord: 2"]],
	"your-data": [[{}, "All that is kept of you is in this file."]],
	"how-to-export": [[{}, "/privacy export:True gives you all that is kept of you, as a file."]],
};
