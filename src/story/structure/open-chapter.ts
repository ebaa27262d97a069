import {
	joinTitle,
	LEAST_BEFORE_NOTES,
	LEAST_OF_STORY,
	MOST_GAP,
	type Pending,
	RANK,
	type State,
} from "./chapter-state.ts";
import { comparableTitle } from "./comparable-title.ts";

/** Longest heading of a part that is repeated before the titles of its chapters. */
const LONGEST_PART_LABEL = 60;

/** Opens a chapter with the headings since the last paragraph. */
export function openChapter(state: State): void {
	const pending = state.pending;
	state.pending = [];
	const last = pending.at(-1) as Pending;
	const part = pending.find(({ heading }) => heading.kind === "part") ?? holder(pending);
	state.part = partOf(state, part, last);
	state.hasHolders ||= part?.heading.kind === "title";
	if (last.heading.kind === "notes") {
		state.closed =
			state.kind === "notes"
				? state.closed
				: last.heading.isEnd === true && state.kept >= LEAST_OF_STORY
					? state.kind
					: undefined;
		state.inNotes = state.kept >= LEAST_BEFORE_NOTES || !/^notes?\b/iu.test(joinTitle(last.titles));
		state.notesTitle = joinTitle(last.titles);
		state.noted = 0;
	} else state.inNotes = false;
	state.kind = last.heading.kind;
	state.hasTitle = last.heading.titled;
	state.form = last.heading.form;
	if (state.inNotes) return;
	noteGap(state, pending[0] as Pending);
	const own = joinTitle(
		part === last ? part.titles : pending.filter((entry) => entry !== part).flatMap(({ titles }) => titles),
	);
	if (last.heading.kind === "title") state.opened.add(comparableTitle(own));
	const title = titleInAct(state, pending, own);
	state.chapters.push({
		start: (pending[0] as Pending).start,
		title: state.part === undefined || last.heading.isWhole === true ? title : below(state.part, title),
	});
}

/** The label of the part that the chapter opened by `last` belongs to. */
function partOf(state: State, part: Pending | undefined, last: Pending): string | undefined {
	if (part === undefined) return RANK[last.heading.kind] < RANK.chapter ? undefined : state.part;
	const whole = joinTitle(part.titles);
	return part === last ? undefined : whole.length <= LONGEST_PART_LABEL ? whole : part.titles[0];
}

/** "PART ONE." + "CHAPTER I" → "PART ONE: CHAPTER I" */
function below(above: string, title: string): string {
	return `${above.replace(/[.,:;]+$/u, "")}: ${title}`;
}

/** "ACT I: SCENE II" for the chapter of a scene. */
function titleInAct(state: State, pending: readonly Pending[], own: string): string {
	const { kind } = (pending.at(-1) as Pending).heading;
	const act = pending.find((entry) => entry.heading.kind === "act");
	if (act !== undefined) state.act = joinTitle(act.titles);
	else if (kind !== "scene" && kind !== "named") state.act = undefined;
	if (kind !== "scene" || state.act === undefined) return own;
	return below(state.act, joinTitle((pending.at(-1) as Pending).titles));
}

/** Two headings show what chapters have before them: one may be an exception, and the first has the title page before it. */
function noteGap(state: State, { heading, blankLines }: Pending): void {
	if (heading.kind === "named" && state.gap > 0) return;
	const lines = Math.min(MOST_GAP, blankLines);
	const isFirst = state.gap === 0;
	if (isFirst) state.gap = lines;
	else {
		state.gaps = [...state.gaps, lines].toSorted((a, b) => a - b).slice(0, 2);
		state.gap = state.gaps.at(-1) as number;
	}
}

/** A story's title right above its first chapter holds chapters like a part: "THE SILVER KEY" / "CHAPTER I". */
function holder(pending: readonly Pending[]): Pending | undefined {
	const [first, second] = pending;
	const isBelow = second?.heading.kind === "chapter" || second?.heading.kind === "title";
	return first?.heading.kind === "title" && isBelow ? first : undefined;
}
