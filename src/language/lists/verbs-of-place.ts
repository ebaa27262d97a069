import { wordSet } from "./word-set.ts";

/** Verbs of having one's home or a bed somewhere, base forms: "live in", "lodge at". */
export const DWELLING_VERBS = wordSet("live lodge dwell reside stay settle");

/** Verbs of being somewhere (but "be") or of coming there, base forms: "met him in", "sailed to". */
export const PLACING_VERBS = wordSet(
	"go come arrive return reach visit move travel sail fly ride drive walk run meet stand sit remain die",
);

/** Prepositions that put something somewhere: "in the forest", "towards the mill". */
export const PLACE_PREPOSITIONS = wordSet(
	"in at on under inside into near beside behind beneath above through across from outside within by to toward towards",
);
