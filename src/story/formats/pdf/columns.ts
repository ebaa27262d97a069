/** What stands somewhere on a page. */
type Placed = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
};

/** Lines that each of two columns has at least. */
const FEWEST_LINES = 4;

/** Lines of a page above which it is no page of a book, and is read from above. */
const MOST_LINES = 600;

/** Share of the lines of a page that may go over the gap between its columns: titles, headers. */
const MOST_ACROSS = 0.2;

/** The lines of a page in the order in which they are read: column by column where it has two, else from above. */
export function inReadingOrder<Line extends Placed>(lines: readonly Line[]): readonly Line[] {
	const pieces = lines.toSorted((a, b) => a.y - b.y || a.left - b.left);
	const gutter = gutterOf(pieces);
	const byHeight = withoutGaps(pieces, gutter);
	if (gutter === undefined) return byHeight;
	const ordered: Line[] = [];
	let left: Line[] = [];
	let right: Line[] = [];
	for (const line of byHeight) {
		if (line.right <= gutter) left.push(line);
		else if (line.left >= gutter) right.push(line);
		else {
			// What goes over both columns parts what is above it from what is below.
			ordered.push(...left, ...right, line);
			left = [];
			right = [];
		}
	}
	return [...ordered, ...left, ...right];
}

/** Widest gap in a line whose few words are set to fill it, in heights of its letters. */
const WIDEST_GAP = 5;

/** Pieces of one line that stand far apart, and in one column, as that line. */
function withoutGaps<Line extends Placed>(pieces: readonly Line[], gutter: number | undefined): readonly Line[] {
	const lines: Line[] = [];
	for (const piece of pieces) {
		const last = lines.at(-1);
		const isOver = gutter !== undefined && last !== undefined && last.right <= gutter && piece.left >= gutter;
		const gap = last === undefined ? Number.POSITIVE_INFINITY : piece.left - last.right;
		const isSame =
			last !== undefined && Math.abs(piece.y - last.y) < 1 && Math.abs(piece.size - last.size) < last.size * 0.12;
		if (isSame && !isOver && gap >= 0 && gap <= piece.size * WIDEST_GAP) {
			lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}`, right: piece.right };
		} else lines.push(piece);
	}
	return lines;
}

/** Where the gap between two columns is, undefined if there is none. */
function gutterOf(lines: readonly Placed[]): number | undefined {
	if (lines.length < 2 * FEWEST_LINES || lines.length > MOST_LINES) return undefined;
	const from = Math.min(...lines.map(({ left }) => left));
	const to = Math.max(...lines.map(({ right }) => right));
	let best: { readonly at: number; readonly across: number } | undefined;
	// A line begins right behind the gap, so that only beginnings of lines need be tried.
	for (const at of new Set(lines.map(({ left }) => Math.round(left)))) {
		if (at < from + (to - from) * 0.3 || at > from + (to - from) * 0.7) continue;
		const gap = at - 1;
		const before = lines.filter(({ right }) => right <= gap);
		const behind = lines.filter(({ left }) => left >= gap);
		const across = lines.length - before.length - behind.length;
		if (Math.min(before.length, behind.length) < FEWEST_LINES || across > lines.length * MOST_ACROSS) continue;
		// Two columns stand side by side; a centred title above a short last line does not.
		const beside = behind.filter(({ y, size }) => before.some((line) => Math.abs(line.y - y) < size * 2)).length;
		if (beside < FEWEST_LINES) continue;
		if (best === undefined || across < best.across) best = { at: gap, across };
	}
	return best?.at;
}
