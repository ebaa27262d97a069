import { BRIEF_SIGNALS, PASSAGE_SIGNALS } from "./passage/passage-signals.ts";
import { SENTENCE_SIGNALS } from "./passage/sentence-signals.ts";
import type { SignalName } from "./signal.ts";
import { TRUST_PRODUCTS, TRUST_SIGNALS } from "./trust/trust-signals.ts";
import { WORD_MATCHES } from "./word-matches.ts";
import { productsWith } from "./word-products.ts";

/** What is weighed of the words of a question in a passage. */
export const PASSAGE_PRODUCTS = productsWith(WORD_MATCHES);

/**
 * The one registry: all that is weighed, by what it is weighed for, in the order of the generated files. A new signal is
 * one entry in the list of its kind (`SENTENCE_SIGNALS`, `OWN_SIGNALS` of a passage, `CANDIDATE_SIGNALS`, `WORD_TRAITS`,
 * `WORD_MATCHES`, `DOUBT_MATCHES`, `AGREEMENT_SIGNALS` …); it counts nothing until `npm run train` has weighed it.
 */
export const SIGNALS = {
	sentence: SENTENCE_SIGNALS,
	passage: [...PASSAGE_SIGNALS, ...BRIEF_SIGNALS, ...PASSAGE_PRODUCTS],
	trust: [...TRUST_SIGNALS, ...TRUST_PRODUCTS],
} as const satisfies Readonly<Record<string, readonly SignalName[]>>;
