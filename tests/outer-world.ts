/** What of JavaScript and Node pure code may not use, since it knows more than the arguments do. */
export const OUTER_WORLD: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		["Date", "performance", "setTimeout", "setInterval", "setImmediate"].map((name) => [
			name,
			"The core knows no clock.",
		]),
	),
	crypto: "The core knows no chance.",
	process: "The core knows no environment.",
	globalThis: "The core knows no environment.",
	fetch: "The core knows no network.",
	WebSocket: "The core knows no network.",
};
