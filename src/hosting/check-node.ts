import { type Finding, ok, wrong } from "./finding.ts";

/** The oldest Node.js it runs on, as package.json says. */
export const LEAST_NODE = "20.19";

/** @param version Of Node.js, as `process.versions.node`. */
export function checkNode(version: string): Finding {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [leastMajor = 0, leastMinor = 0] = LEAST_NODE.split(".").map(Number);
	if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return ok("Node.js", version);
	return wrong(
		"Node.js",
		`This is ${version}, too old for Footnote.`,
		`Install ${LEAST_NODE} or later from https://nodejs.org.`,
	);
}
