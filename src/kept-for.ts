/**
 * So many days a server's stories and settings are kept after the bot was removed from it: a mistake, an outage or a wrong
 * token must not cost them.
 */
export const DEPARTED_DAYS = 7;

/** So many minutes a reader's last question in a place is held in memory, so that "and his wife?" can go back to it. */
export const FOLLOW_UP_MINUTES = 15;

/**
 * So many minutes a file waits to be confirmed: as long as the message with its button can be changed.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages
 */
export const PREVIEW_MINUTES = 15;
