import { ask } from "./ask.ts";
import { cast } from "./cast.ts";
import type { Command } from "./command.ts";
import { find } from "./find.ts";
import { findInStory } from "./find-in-story.ts";
import { createHelp } from "./help.ts";
import { passage } from "./passage.ts";
import { quote } from "./quote.ts";
import { story } from "./story.ts";
import { timeline } from "./timeline.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

const questions: readonly Command[] = [ask, who, when, where, quote, find, passage, cast, timeline, story];

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [...questions, createHelp(questions), findInStory];
