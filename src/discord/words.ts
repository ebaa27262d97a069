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
	checkAndAdd: "Check and add",
	addForm: "Add this story",
	titleField: "Title",
	dateField: "Published",
	dateFieldHint: "A year or a day, such as 1815 or 2003-01-20. It may stay empty.",
	chapters: (count: number) => (count === 1 ? "1 chapter" : `${count} chapters`),
	paragraphs: (count: number) => (count === 1 ? "1 paragraph" : `${count} paragraphs`),
	otherLanguage: (language: string) => `${language} (who, when and quote are made for English)`,
	published: (date: string) => `Published ${date}`,
	noDate: "No date of publication found",
	checkFirst: "Is that right? Nothing is added until you have checked it.",
	adding: "Adding it …",
	added: (title: string) => `Added ${title}.`,
	shortId: (id: string) => `In citations it is called ${id}.`,
	askIt: (example: string) => `Ask it: ${example}`,
	onlyHere: "Only this server can ask it. /story remove takes it away again.",
	noFile: "Use /story add as a slash command in a server, and choose the story's file.",
	stillReading: "I am still reading a file of this server. Try again when that is done.",
	manyUploads: "Many files are coming in right now. Please try again in a minute.",
	notYourFile: "Only whoever sent the file can add it.",
	unknownThread:
		"I cannot see which channel this thread belongs to, so I do not know how far answers may go here. Ask with a slash command and private:True, or in the channel itself.",
	emptyMessage: "That message has no words to look for.",
	useSlash: (command: string) =>
		`Everybody here would see that. Use ${command} as a slash command, and the answer is for you alone.`,
	cannotAnswerHere:
		"You asked me in a channel where I may not write. A server admin can give me “View Channel”, “Send Messages” and “Read Message History” there, or you can ask me right here.",
} as const;
