/** What a check found. `look`: nothing is broken, but somebody should know. `wrong`: the bot fails by it, now or soon. */
export type Finding =
	| { readonly check: string; readonly state: "ok"; readonly says: string }
	| { readonly check: string; readonly state: "look" | "wrong"; readonly says: string; readonly wayOut: string };

export function ok(check: string, says: string): Finding {
	return { check, state: "ok", says };
}

export function look(check: string, says: string, wayOut: string): Finding {
	return { check, state: "look", says, wayOut };
}

export function wrong(check: string, says: string, wayOut: string): Finding {
	return { check, state: "wrong", says, wayOut };
}

/** A line for each check, and under it the way out. */
export function findingsText(findings: readonly Finding[]): string {
	const lines = findings.flatMap((finding) => [
		`${finding.state.padEnd(6)} ${finding.check}: ${finding.says}`,
		...(finding.state === "ok" ? [] : [`       → ${finding.wayOut}`]),
	]);
	return `${lines.join("\n")}\n`;
}
