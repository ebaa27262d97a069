/** Half-open range `[start, end)` of UTF-16 code units in `Story.text`. The only kind of offset there is. */
export type Span = { readonly start: number; readonly end: number };

/** A text of which parts can be read without having the whole in memory, if it has `readText`. */
type ReadableText = { readonly text: string; readonly readText?: ((span: Span) => string) | undefined };

/** The exact words a span covers. */
export function textAt(story: ReadableText, span: Span): string {
	return story.readText === undefined ? story.text.slice(span.start, span.end) : story.readText(span);
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/**
 * Index of the span that covers `offset`, or -1 if none does.
 *
 * @param sorted Spans sorted by start that do not overlap.
 */
export function indexAt(sorted: readonly Span[], offset: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const span = sorted[middle] as Span;
		if (offset < span.start) high = middle - 1;
		else if (offset >= span.end) low = middle + 1;
		else return middle;
	}
	return -1;
}

/** Spans that overlap `range`, found by bisection. @param sorted Spans sorted by start that do not overlap each other. */
export function spansWithin<T extends Span>(sorted: readonly T[], range: Span): readonly T[] {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as T).end <= range.start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < sorted.length && (sorted[end] as T).start < range.end) end++;
	return sorted.slice(low, end);
}

/** Spans that start within `range`, found by bisection. @param sorted Spans sorted by start; they may overlap each other. */
export function startingWithin<T extends Span>(sorted: readonly T[], range: Span): readonly T[] {
	return sorted.slice(countStartingBefore(sorted, range.start), countStartingBefore(sorted, range.end));
}

/** How many spans start before `offset`. @param sorted Spans sorted by start; they may overlap each other. */
export function countStartingBefore(sorted: readonly Span[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as Span).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
