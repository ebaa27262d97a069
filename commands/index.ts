import type { Command, KnownCommand } from "../src/asking/command.ts";
import type { KeepingCommand } from "../src/asking/keeping/keeping-command.ts";
import { ask } from "./ask.ts";
import { askAboutThis } from "./ask-about-this.ts";
import { cast } from "./cast.ts";
import { find } from "./find.ts";
import { findInStory } from "./find-in-story.ts";
import { forget } from "./forget.ts";
import { createHelp } from "./help.ts";
import { ownData } from "./own-data.ts";
import { ownStories } from "./own-stories.ts";
import { passage } from "./passage.ts";
import { privacy } from "./privacy.ts";
import { progress } from "./progress.ts";
import { quote } from "./quote.ts";
import { settings } from "./settings.ts";
import { setup } from "./setup.ts";
import { story } from "./story.ts";
import { timeline } from "./timeline.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";

/** Commands about readers and servers: they run beside the database. */
export const keepingCommands: readonly KeepingCommand[] = [progress, settings, setup, forget, ownStories, ownData];

const questions: readonly Command[] = [ask, who, when, where, quote, find, passage, cast, timeline, story];

/** What help tells about, in the order people see it. */
const explained: readonly KnownCommand[] = [...questions, progress, setup, settings, privacy, forget];

const help = createHelp(explained);

/** Commands that keep nothing: they run beside the stories. */
export const commands: readonly Command[] = [...questions, privacy, help, findInStory, askAboutThis];

/** Every command as Discord knows it, in the order people see them. */
export const allCommands: readonly KnownCommand[] = [...explained, help, findInStory, askAboutThis];
