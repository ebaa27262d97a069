import type { Answer } from "../../answering/answer.ts";
import { english } from "../../answering/wording/languages.ts";
import { type Block, textBlock } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeText } from "./escape.ts";
import { fitBytes } from "./fit-bytes.ts";
import { renderPanel } from "./panels.ts";
import { COLORS, hide } from "./passage-cards.ts";
import { renderFound } from "./render-found.ts";
import { renderCandidates, renderList } from "./render-lists.ts";
import { noteLines, type Showing, type Within } from "./render-parts.ts";
import { renderRefusal } from "./render-refusal.ts";
import { cut } from "./render-text.ts";

/** The answer as Components V2: a line that can be read by itself, then one passage with its place. It always fits Discord's limits. */
export function renderAnswer(answer: Answer, showing: Showing): Block[] {
	const { language = english } = showing;
	const blocks = fitBytes((room) => renderKind(answer, { ...showing, language, room }));
	return showing.spoilers === true ? hide(blocks, COLORS.none) : blocks;
}

function renderKind(answer: Answer, showing: Within): Block[] {
	switch (answer.kind) {
		case "found":
			return renderFound(answer, showing);
		case "not-in-story":
			return renderRefusal(answer, showing);
		case "ambiguous":
			return renderCandidates(answer, showing);
		case "info":
			return answer.panel === undefined ? renderList(answer, showing) : renderWithPanel(answer, showing);
	}
}

function renderWithPanel(answer: Extract<Answer, { kind: "info" }>, showing: Within): Block[] {
	const notes = noteLines(answer, showing).join("\n");
	return [
		...renderPanel(answer, { ...showing, room: showing.room - notes.length }),
		...(notes === "" ? [] : [textBlock(notes)]),
		...answerControls(answer, { ...showing, shown: 0 }),
	];
}

/** One sentence from the bot itself, such as an error, word for word. */
export function renderNotice(text: string): Block[] {
	return fitBytes((room) => [textBlock(cut(escapeText(text), room))]);
}
