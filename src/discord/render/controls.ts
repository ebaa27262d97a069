import type { Answer, Evidence } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { MOST_BUTTONS, MOST_SELECT_OPTIONS, SELECT_TEXT_LENGTH } from "../limits.ts";
import type { ButtonAction } from "./button-id.ts";
import { type Block, type Button, button, nameMenu, row } from "./components.ts";
import { buttonId, type Controlled, choicesFor, moreMenu } from "./more-menu.ts";
import { writeQuestionLine } from "./question-line.ts";
import { placeButton, storyMenu } from "./story-controls.ts";

/** Commands whose name, or citation, can be chosen from a menu when it could mean several. */
const NAME_OPTIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({ who: "name", quote: "speaker", passage: "citation" }),
);

/** Under an answer: a row of at most four buttons, and a menu of what else can be done with it. */
export function answerControls(answer: Answer, controlled: Controlled): Block[] {
	const passages = passagesShown(answer, controlled);
	const place = placeButton(answer, controlled);
	const buttons = [
		...(place === undefined ? [] : [place]),
		...(passages.length === 1 ? besideButtons(passages[0] as Evidence, controlled) : []),
		...aboutButtons(answer, controlled),
		...pageButtons(answer, controlled),
	].slice(0, MOST_BUTTONS);
	const choices = choicesFor(answer, passages, controlled);
	// A menu of one choice would be a way round.
	const [only] = choices.length === 1 && buttons.length < MOST_BUTTONS ? choices : [];
	const all = [...buttons, ...(only === undefined ? [] : keep([choiceButton(only, controlled)]))];
	return [
		...candidateMenu(answer, controlled),
		...(all.length > 0 ? [row(all)] : []),
		...(only === undefined ? moreMenu(choices, controlled) : []),
	];
}

/** Passages that the buttons are about: the one that was asked for, or all that are shown. */
function passagesShown(answer: Answer, { from = 0, shown = 1 }: Controlled): readonly Evidence[] {
	switch (answer.kind) {
		case "found":
			return answer.asked === undefined
				? answer.evidence.slice(from, from + shown)
				: answer.evidence.slice(answer.asked, answer.asked + 1);
		case "not-in-story":
			return answer.nearest.slice(from, from + shown);
		default:
			return [];
	}
}

/** To the paragraphs before and after a passage. */
function besideButtons({ citation }: Evidence, controlled: Controlled): Button[] {
	const { ran, asked, language } = controlled;
	const call = ran ?? asked;
	const around = call?.command === "passage" ? Number(call.options["around"] ?? 0) : 0;
	return keep([
		actionButton(
			language.say({ say: "button-before" }),
			{ kind: "passage", citation, around, move: -1 },
			controlled,
			"◀️",
		),
		actionButton(
			language.say({ say: "button-after" }),
			{ kind: "passage", citation, around, move: 1 },
			controlled,
			"▶️",
		),
	]);
}

function choiceButton({ label, action }: { label: Saying; action: ButtonAction }, controlled: Controlled) {
	return actionButton(controlled.language.say(label), action, controlled);
}

/** Under what is told of one story: it can be asked. */
function aboutButtons({ about }: Answer, controlled: Controlled): Button[] {
	if (about === undefined) return [];
	const label = controlled.language.say({ say: "button-ask-this-story" });
	return keep([actionButton(label, { kind: "ask-story", story: about }, controlled, "💬")]);
}

/** Pages of an answer, or the way back to it; all of them ask the question shown again, so they need it. */
function pageButtons(answer: Answer, controlled: Controlled): Button[] {
	const { asked, ran, from = 0, shown = 0 } = controlled;
	if (asked === undefined || writeQuestionLine(asked) === undefined) return [];
	if (ran !== undefined)
		return keep([
			actionButton(controlled.language.say({ say: "button-back" }), { kind: "more", from: 0 }, controlled, "↩️"),
		]);
	const page = answer.kind === "found" || answer.kind === "info" ? answer.page : undefined;
	if (page !== undefined) {
		return keep([
			page.number > 1
				? actionButton(
						controlled.language.say({ say: "button-previous-page" }),
						{ kind: "page", page: page.number - 1 },
						controlled,
						"⬅️",
					)
				: undefined,
			page.number < page.count
				? actionButton(
						controlled.language.say({ say: "button-next-page" }),
						{ kind: "page", page: page.number + 1 },
						controlled,
						"➡️",
					)
				: undefined,
		]);
	}
	if (answer.kind === "found" || answer.kind === "not-in-story") return turnButtons(answer, controlled);
	const total = answer.kind === "info" ? answer.lines.length : 0;
	if (shown === 0 || shown >= total) return [];
	return keep([
		from > 0
			? actionButton(
					controlled.language.say({ say: "button-previous-page" }),
					{ kind: "more", from: Math.max(from - shown, 0) },
					controlled,
					"⬅️",
				)
			: undefined,
		from + shown < total
			? actionButton(
					controlled.language.say({ say: "button-more" }),
					{ kind: "more", from: from + shown },
					controlled,
					"➡️",
				)
			: undefined,
	]);
}

/** To the next of several passages, of which one is shown, and back to the first. */
function turnButtons(answer: Extract<Answer, { kind: "found" | "not-in-story" }>, controlled: Controlled): Button[] {
	const { from = 0, shown = 0, language } = controlled;
	const total = answer.kind === "found" ? answer.evidence.length : answer.nearest.length;
	const left = total - from - shown;
	return keep([
		from > 0
			? actionButton(language.say({ say: "button-back" }), { kind: "more", from: 0 }, controlled, "↩️")
			: undefined,
		shown > 0 && left > 0
			? actionButton(
					language.say({ say: "button-n-more", count: left }),
					{ kind: "more", from: from + shown },
					controlled,
				)
			: undefined,
	]);
}

function candidateMenu(answer: Answer, controlled: Controlled): Block[] {
	if (answer.kind !== "ambiguous") return [];
	const stories = storyMenu(answer, controlled);
	if (stories !== undefined) return [stories];
	const command = (controlled.ran ?? controlled.asked)?.command ?? "";
	const option = NAME_OPTIONS.get(command);
	const id = option && buttonId({ kind: "name", command, option }, controlled);
	const names = answer.candidates.filter(
		({ name }, index, all) =>
			name !== "" && name.length <= SELECT_TEXT_LENGTH && all.findIndex((other) => other.name === name) === index,
	);
	if (!id || names.length === 0) return [];
	return [
		nameMenu(
			id,
			controlled.language.say({ say: "choose-name" }),
			names.slice(0, MOST_SELECT_OPTIONS).map((one) => inWords(one, controlled.language)),
		),
	];
}

function inWords({ name, detail }: Candidate, language: Language) {
	return { name, detail: detail === undefined ? "" : language.say(detail) };
}

type Candidate = Extract<Answer, { kind: "ambiguous" }>["candidates"][number];

function actionButton(label: string, action: ButtonAction, controlled: Controlled, emoji?: string): Button | undefined {
	const id = buttonId(action, controlled);
	return id === undefined ? undefined : button(label, id, emoji);
}

function keep(buttons: readonly (Button | undefined)[]): Button[] {
	return buttons.filter((made) => made !== undefined);
}
