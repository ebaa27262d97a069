import type { Quotation } from "../annotation/layers.ts";
import { contains, type Span } from "../story/span.ts";

/**
 * The quotation that each of the spans stands in, with the words that name who speaks: direct before reported, the shorter of two;
 * undefined where none does.
 *
 * Goes through both once, in the order of the text: a paragraph can have thousands of either.
 *
 * @param quotations Sorted by start.
 */
export function quotationsAround(
	quotations: readonly Quotation[],
	spans: readonly Span[],
): readonly (Quotation | undefined)[] {
	const around = new Array<Quotation | undefined>(spans.length);
	const inOrder = [...spans.entries()].sort(([, a], [, b]) => a.start - b.start);
	let open: Quotation[] = [];
	let next = 0;
	for (const [place, span] of inOrder) {
		for (; (quotations[next]?.start ?? Number.POSITIVE_INFINITY) < span.end; next++) {
			open.push(quotations[next] as Quotation);
		}
		open = open.filter((one) => withCue(one).end > span.start);
		around[place] = open.filter((one) => contains(withCue(one), span) && speaks(one, span)).sort(closestFirst)[0];
	}
	return around;
}

/** "Rice says the issue is": what is asked may begin or end in the words for who speaks. */
function withCue({ start, end, cue }: Quotation): Span {
	return cue === undefined ? { start, end } : { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

function closestFirst(a: Quotation, b: Quotation): number {
	return Number(a.kind === "reported") - Number(b.kind === "reported") || a.end - a.start - (b.end - b.start);
}

/** Whether a part of the quotation, not the cue between two, overlaps the span. */
function speaks({ parts }: Quotation, span: Span): boolean {
	let low = 0;
	let high = parts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((parts[middle] as Span).end <= span.start) low = middle + 1;
		else high = middle;
	}
	const part = parts[low];
	return part !== undefined && part.start < span.end;
}
