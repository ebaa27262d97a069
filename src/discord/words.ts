/** What the bot itself says on Discord; answers bring their own words. */
export const words = {
	earlier: "Earlier",
	later: "Later",
	wider: "Wider",
	narrower: "Narrower",
	back: "Back to the answer",
	more: "More",
	previousPage: "Previous page",
	nextPage: "Next page",
	delete: "Delete",
	source: "Read at the source",
	chooseName: "Which one do you mean?",
	closestPassage: (headline: string) => `Closest passage: ${headline}`,
	nearest: "Nearest passages",
	searchedFor: (terms: readonly string[]) => `Searched for: ${terms.join(", ")}`,
	shown: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
	page: (number: number, count: number, total: number) => `Page ${number} of ${count} · ${total} in all`,
	date: (value: string | undefined, rule: string) => (value === undefined ? rule : `${value} · ${rule}`),
	speaker: (speaker: string, cue: string | undefined) =>
		cue === undefined ? `Said by ${speaker}` : `Said by ${speaker} · “${cue}”`,
	resolvedSpeaker: (speaker: string, cue: string | undefined) =>
		cue === undefined
			? `Said by ${speaker}, as the context shows`
			: `Said by ${speaker}, as the context shows · “${cue}”`,
	unknownSpeaker: (cue: string | undefined) =>
		cue === undefined ? "The story does not tell who says it" : `The story does not tell who says it · “${cue}”`,
	reported: "reported, not in their own words",
	apology: "Sorry, something went wrong while answering. It was logged for whoever runs this bot; please try again.",
	tooFast: (seconds: number) =>
		`You read fast! Give me ${seconds === 1 ? "a second" : `${seconds} seconds`} to catch up, then ask again.`,
	stopping: "I am just being restarted. Please ask again in a minute.",
	staleButton: "This button is from an older version of me and no longer works. Please ask again.",
	lostQuestion: "I can no longer read the question from this message. Please ask again.",
	notYours: "Only whoever asked can delete this answer.",
	emptyMessage: "That message has no words to look for.",
	cannotAnswerHere:
		"You asked me in a channel where I may not write. A server admin can give me “View Channel”, “Send Messages” and “Read Message History” there, or you can ask me right here.",
} as const;
