/** What Discord allows, and what this bot allows itself. Each number names its source. */

// https://discord.com/developers/docs/components/reference: components of a message, nested ones counted.
export const MOST_COMPONENTS = 40;

// https://discordjs.guide/popular-topics/display-components: characters over all text displays of a message.
export const MOST_TEXT = 4000;

// https://github.com/discord/discord-api-docs/issues/8554: above about 10,170 bytes over all text displays, 12 counted for each beside
// its words, Discord answers 500. Characters other than Latin ones take two to four bytes.
export const MOST_BYTES = 10_000;
export const BYTES_BESIDE_TEXT = 12;

// https://discord.com/developers/docs/components/reference#anatomy-of-a-component: custom ids are 1 to 100 characters, unique in a message.
export const CUSTOM_ID_LENGTH = 100;

// https://discord.com/developers/docs/components/reference#string-select: options of a select, and the length of their labels, values and descriptions.
export const MOST_SELECT_OPTIONS = 25;
export const SELECT_TEXT_LENGTH = 100;

/** Characters of an address that is linked to; buttons of Discord's have no longer one either. */
export const LINK_LENGTH = 512;

/** Buttons of an answer: on a phone more of them do not fit into a row. */
export const MOST_BUTTONS = 4;

// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback: the first response is due within 3 s.
// Half a second is left for the way to Discord.
export const ACKNOWLEDGE_WITHIN_MS = 2500;
export const TOKEN_LIFE_MS = 3000;

/** Choices are due within the same time; the next keystroke asks for others. */
export const CHOOSE_WITHIN_MS = 2000;

/** An answer that takes longer, counted from when Discord made the interaction, is announced first, with time left for a second attempt. */
export const DEFER_AFTER_MS = 1200;

/** With so many waiting, whoever comes next is told at once that it takes a while: at 10 ms each they wait half a second. */
export const MOST_UNANNOUNCED = 50;

/** A first response that was not confirmed by then is tried once more; if it had arrived after all, Discord says so. */
export const CALLBACK_ATTEMPT_MS = 1000;
/** Edits and messages have minutes, but a request that hangs must not hold them up. */
export const POST_ATTEMPT_MS = 5000;

// An answer to a message has no deadline of Discord's; after this long nobody waits for it.
export const POST_WITHIN_MS = 20_000;

// https://discord.com/developers/docs/resources/channel#channel-object-channel-flags: IS_SPOILER_CHANNEL.
export const SPOILER_CHANNEL_FLAG = 1 << 21;

/** Characters of a free question that are read; a question is far shorter, and a bound keeps matching quick. */
export const QUESTION_LENGTH = 500;

/** A reader may ask this many questions at once … */
export const READER_BURST = 15;
/** … and gets one more each time this has passed: 30 a minute, more than anyone reads, clicks through a chapter included. */
export const READER_REFILL_MS = 2000;

/** Who writes too fast in plain messages is told once in this time, or the bot itself would flood the channel. */
export const REMINDER_PAUSE_MS = 15_000;

/** Keystrokes come faster than questions: Discord's clients ask for choices at most a few times a second. */
export const COMPLETION_BURST = 40;
export const COMPLETION_REFILL_MS = 150;

// https://discord.com/developers/docs/events/gateway-events#update-presence: five updates in 20 s.
export const PRESENCE_PAUSE_MS = 15_000;

/** Files being read at once, each up to 25 MB in memory. */
export const MOST_UPLOADS = 4;

/** A server that the bot joined so long ago is a new one: it was invited and then started. */
export const GREET_WITHIN_MS = 60 * 60_000;

/** Pauses between attempts to reach Discord: doubled from the first up to the longest. */
export const FIRST_PAUSE_MS = 1000;
export const LONGEST_PAUSE_MS = 60_000;
/** A gateway's connection that lasted so long was a good one. */
export const STABLE_MS = 30_000;
/** That Discord is away is said once in this time. */
export const STILL_AWAY_MS = 60_000;

/** Answers under way may take this long after a stop … */
export const FINISH_WITHIN_MS = 2000;
/** … then those who still wait are told to ask again, all at once … */
export const APOLOGISE_WITHIN_MS = 1700;
/** … and the gateway is closed. Together with the database and the threads it stays below 5 s. */
export const CLOSE_WITHIN_MS = 600;
