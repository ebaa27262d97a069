import parts from "./parts.json" with { type: "json" };

/** A set of which only some texts are taken; the others are kept apart, to see whether a gain is real. */
export type Part = keyof typeof parts;

/**
 * Ids of the texts of a part, in the order of its file: tales, articles, sessions, novels, reports, documents, each as its
 * source calls it. FairytaleQA's parts are the source's own training and validation tales; SQuAD's, PDNC's, LitBank's,
 * MEANTIME's and PUD's were drawn once, and are what they are only by this list.
 */
export function textsOf(part: Part): readonly string[] {
	return parts[part].split(" ");
}

export function isPart(name: string): name is Part {
	return name in parts;
}
