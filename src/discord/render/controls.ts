import type { Answer, Evidence } from "../../answering/answer.ts";
import { MOST_AROUND } from "../../answering/passage.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { CommandCall } from "../../asking/command.ts";
import { BUTTON_URL_LENGTH, MOST_SELECT_OPTIONS, SELECT_TEXT_LENGTH } from "../limits.ts";
import { type ButtonAction, writeButtonId } from "./button-id.ts";
import { type Block, type Button, button, linkButton, nameMenu, row } from "./components.ts";
import { writeQuestionLine } from "./question-line.ts";
import { placeButton, storyMenu } from "./story-controls.ts";

type Controlled = {
	readonly asked?: CommandCall | undefined;
	readonly ran?: CommandCall | undefined;
	readonly asker: string;
	readonly language: Language;
	readonly spoilers?: boolean;
	readonly isPrivate?: boolean;
	readonly from?: number;
	readonly shown?: number;
};

/** Commands whose name, or citation, can be chosen from a menu when it could mean several. */
const NAME_OPTIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({ who: "name", quote: "speaker", passage: "citation" }),
);

/** Buttons under an answer: rows of at most five, none empty. */
export function answerControls(answer: Answer, controlled: Controlled): Block[] {
	const evidence = shownEvidence(answer, controlled.from ?? 0);
	const place = placeButton(answer, controlled);
	const rows = [
		place === undefined ? [] : [place],
		evidence === undefined ? [] : passageButtons(evidence, controlled),
		[...aboutButtons(answer, controlled), ...pageButtons(answer, controlled), ...endButtons(controlled)],
	];
	return [...candidateMenu(answer, controlled), ...rows.filter((buttons) => buttons.length > 0).map(row)];
}

function shownEvidence(answer: Answer, from: number): Evidence | undefined {
	if (answer.kind === "found") return answer.evidence[answer.asked ?? from];
	return answer.kind === "not-in-story" ? answer.nearest[0] : undefined;
}

function passageButtons(evidence: Evidence, controlled: Controlled): Button[] {
	const call = controlled.ran ?? controlled.asked;
	const isPassage = call?.command === "passage";
	const around = isPassage ? Number(call.options["around"] ?? 0) : 0;
	const { citation } = evidence;
	const buttons = [
		actionButton(
			controlled.language.say({ say: "button-before" }),
			{ kind: "passage", citation, around, move: -1 },
			controlled,
			"◀️",
		),
		actionButton(
			controlled.language.say({ say: "button-after" }),
			{ kind: "passage", citation, around, move: 1 },
			controlled,
			"▶️",
		),
		around < MOST_AROUND
			? actionButton(
					controlled.language.say({ say: "button-wider" }),
					{ kind: "passage", citation, around: around + 1, move: 0 },
					controlled,
					"↕️",
				)
			: actionButton(
					controlled.language.say({ say: "button-narrower" }),
					{ kind: "passage", citation, around: 0, move: 0 },
					controlled,
					"↕️",
				),
	].filter((made) => made !== undefined);
	const { url } = evidence;
	return url !== undefined && url.length <= BUTTON_URL_LENGTH
		? [...buttons, linkButton(controlled.language.say({ say: "button-source" }), url)]
		: buttons;
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
	const total = answer.kind === "found" ? answer.evidence.length : answer.kind === "info" ? answer.lines.length : 0;
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

function endButtons(controlled: Controlled): Button[] {
	if (controlled.isPrivate) return [];
	return keep([actionButton(controlled.language.say({ say: "button-delete" }), { kind: "delete" }, controlled, "🗑️")]);
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

function actionButton(label: string, action: ButtonAction, controlled: Controlled, emoji: string): Button | undefined {
	const id = buttonId(action, controlled);
	return id === undefined ? undefined : button(label, id, emoji);
}

function buttonId(action: ButtonAction, { asker, spoilers = false }: Controlled): string | undefined {
	return writeButtonId({ asker, spoilers, action });
}

function keep(buttons: readonly (Button | undefined)[]): Button[] {
	return buttons.filter((made) => made !== undefined);
}
