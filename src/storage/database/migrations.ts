/** SQL that takes a database from one version to the next. */
export type Migration = string;

/**
 * The database's history: step N brings version N to N + 1. Steps that were released are never changed, only added to.
 *
 * `guild` is empty for a story of the corpus, so that a server's own story can never be taken for another server's.
 * There is no column for a question or a name, and none for a time but the day since which a server is missing: what is not
 * kept cannot leak.
 */
export const migrations: readonly Migration[] = [
	`
	CREATE TABLE reader_positions (
		reader TEXT NOT NULL,
		guild TEXT NOT NULL,
		story TEXT NOT NULL,
		chapter INTEGER NOT NULL,
		paragraph INTEGER NOT NULL,
		PRIMARY KEY (reader, guild, story)
	) WITHOUT ROWID;
	CREATE TABLE reader_last_stories (
		reader TEXT NOT NULL PRIMARY KEY,
		guild TEXT NOT NULL,
		story TEXT NOT NULL
	) WITHOUT ROWID;
	CREATE TABLE server_settings (
		guild TEXT NOT NULL PRIMARY KEY,
		default_story TEXT,
		spoiler_rule TEXT,
		private_answers INTEGER,
		excerpt_length INTEGER
	) WITHOUT ROWID;
	CREATE TABLE channel_settings (
		guild TEXT NOT NULL,
		channel TEXT NOT NULL,
		default_story TEXT,
		PRIMARY KEY (guild, channel)
	) WITHOUT ROWID;
	CREATE TABLE channel_limits (
		guild TEXT NOT NULL,
		channel TEXT NOT NULL,
		story TEXT NOT NULL,
		chapter INTEGER NOT NULL,
		paragraph INTEGER NOT NULL,
		PRIMARY KEY (guild, channel, story)
	) WITHOUT ROWID;
	CREATE TABLE uploaded_stories (
		guild TEXT NOT NULL,
		story TEXT NOT NULL,
		file TEXT NOT NULL,
		title TEXT,
		PRIMARY KEY (guild, story)
	) WITHOUT ROWID;
	`,
	`
	CREATE TABLE owner (
		application TEXT NOT NULL PRIMARY KEY
	) WITHOUT ROWID;
	CREATE TABLE missing_servers (
		guild TEXT NOT NULL PRIMARY KEY,
		since INTEGER NOT NULL
	) WITHOUT ROWID;
	`,
	// The story's own words by which a place is found again, and which reading its numbers are of; empty of what older versions kept.
	`
	ALTER TABLE reader_positions ADD COLUMN reading TEXT;
	ALTER TABLE reader_positions ADD COLUMN words TEXT;
	ALTER TABLE reader_positions ADD COLUMN moved TEXT;
	ALTER TABLE channel_limits ADD COLUMN reading TEXT;
	ALTER TABLE channel_limits ADD COLUMN words TEXT;
	ALTER TABLE channel_limits ADD COLUMN moved TEXT;
	`,
	// The language that a server chose, and which servers were greeted, so that none is greeted twice.
	`
	ALTER TABLE server_settings ADD COLUMN language TEXT;
	CREATE TABLE greeted_servers (
		guild TEXT NOT NULL PRIMARY KEY
	) WITHOUT ROWID;
	`,
];
