import type { Answer } from "../../answering/answer.ts";
import { mistake } from "../../answering/wording/mistake.ts";
import type { Asker, StoryStatus } from "../command.ts";
import { keyOf } from "../keys.ts";
import type { Outline } from "../ports.ts";
import { storyNamed } from "../scope.ts";
import { whichStory } from "../which-story.ts";
import type { KeepingRequest } from "./keeping-command.ts";

/** The asker's server. @throws UserError unless they manage it: what Discord hides is only a default. */
export function checkManages({ guild, mayManage }: Asker): string {
	if (guild === undefined) throw mistake({ say: "stories-need-server" });
	if (!mayManage) throw mistake({ say: "stories-need-manager" });
	return guild;
}

/** @throws UserError if several stories could be meant. */
export function meantStory({
	options,
	story,
	statuses,
}: Pick<KeepingRequest, "options" | "story" | "statuses">): StoryStatus {
	const named = options["story"];
	const id =
		named === undefined || named === ""
			? (story ?? (statuses.length === 1 ? statuses[0]?.id : undefined))
			: storyNamed(statuses, named);
	const found = statuses.find((one) => one.id === id);
	if (found === undefined) {
		throw mistake({ say: statuses.length === 0 ? "no-story-yet" : "name-the-story" });
	}
	return found;
}

/** What is done with the story that is meant; where several could be it is asked which. @throws UserError if there is none. */
export async function ofMeantStory(
	request: KeepingRequest,
	answer: (story: StoryStatus) => Promise<Answer>,
): Promise<Answer> {
	const { options, story, statuses } = request;
	const isOpen = (options["story"] ?? "").trim() === "" && story === undefined && statuses.length > 1;
	return isOpen ? whichStory(statuses) : answer(meantStory(request));
}

/** @throws UserError while the story is still being read. */
export async function outlineOf(
	request: Pick<KeepingRequest, "ports" | "statuses" | "asker">,
	story: StoryStatus,
): Promise<Outline> {
	const outline = await request.ports.outline(keyOf(request, story));
	if (outline === undefined) throw mistake({ say: "not-read-yet", title: story.title });
	return outline;
}
