import type { AnnotationLayers, Quotation } from "../../annotation/layers.ts";
import { contains, type Span } from "../../story/span.ts";

/** The direct speech in which words stand: what somebody says may be a jest, a lie or a guess. undefined where the story tells them itself. */
export function sayingOf({ quotations }: Pick<AnnotationLayers, "quotations">, words: Span): Quotation | undefined {
	return quotations.find((quotation) => quotation.kind === "direct" && contains(quotation, words));
}
