import type { Gender } from "../../language/gender.ts";
import { indexAt } from "../../story/span.ts";
import type { Mention } from "../layers.ts";
import type { Stretch } from "./quotation-marks.ts";

const MALE_CALL =
	/(?:^|[,.!?;—-]\s*)(?:my dear |dear )?(?:sir|papa|father|uncle|my boy|old man|my lord|brother|grandfather|old fellow|my son|monsieur|signor|señor|sire|dad|daddy)(?=\s*[,.!?;—-]|$)/iu;
const FEMALE_CALL =
	/(?:^|[,.!?;—-]\s*)(?:my dear |dear )?(?:madam|ma['’]?am|madame|mamma|mama|mother|aunt|my girl|miss|my lady|sister|grandmother|signora|signorina|mademoiselle|mum|mom|mummy|auntie)(?=\s*[,.!?;—-]|$)/iu;

/** The gender of whom a speech calls sir, madam, papa … */
export function calledGender(words: string): Gender {
	if (MALE_CALL.test(words)) return "male";
	return FEMALE_CALL.test(words) ? "female" : "unknown";
}

/** Whether a name within speech stands apart between commas or stops: the one who is spoken to. */
export function isCalled(text: string, mention: Mention, stretches: readonly Stretch[]): boolean {
	const stretch = stretches[indexAt(stretches, mention.start)];
	if (stretch === undefined || mention.end > stretch.end) return false;
	const before = text.slice(Math.max(stretch.start, mention.start - 24), mention.start);
	const after = text.slice(mention.end, Math.min(stretch.end, mention.end + 2));
	const starts =
		/(?:^|[,.!?;:—–-]["'’\s_]*)(?:(?:my|oh|o|ah|dear|dearest|yes|no|well|but|and|now|poor|good|come|my own|my poor|why)\s+)*(?:dear(?:est)?\s+)?$/iu.test(
			before,
		);
	return starts && /^(?:[,.!?;:—–-]|$)/u.test(after);
}
