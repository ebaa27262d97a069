import type { Migration } from "./migrations.ts";

/** Whoever listens to this is told of a server whose stories were added or removed, when that is committed. */
export const UPLOADS_CHANNEL = "footnote_uploads";

/**
 * What processes that share a database keep there beside the rows: each step is kept as it was released, and only adds.
 *
 * The files of stories lie beside their rows and go with them. Whatever changes a row tells of it, in the same transaction.
 */
export const sharedMigrations: readonly Migration[] = [
	`
	CREATE TABLE upload_contents (
		guild TEXT NOT NULL,
		story TEXT NOT NULL,
		bytes BYTEA NOT NULL,
		manifest BYTEA NOT NULL,
		PRIMARY KEY (guild, story),
		FOREIGN KEY (guild, story) REFERENCES uploaded_stories ON DELETE CASCADE
	);
	ALTER TABLE upload_contents ALTER COLUMN bytes SET STORAGE EXTERNAL;
	CREATE FUNCTION tell_uploads() RETURNS trigger AS $$
	BEGIN
		PERFORM pg_notify('${UPLOADS_CHANNEL}', coalesce(NEW.guild, OLD.guild));
		RETURN NULL;
	END
	$$ LANGUAGE plpgsql;
	CREATE TRIGGER tell_uploads AFTER INSERT OR UPDATE OR DELETE ON uploaded_stories
		FOR EACH ROW EXECUTE FUNCTION tell_uploads();
	`,
	// Who runs which shard, and when a session was last begun in each of Discord's buckets.
	`
	CREATE TABLE hosts (host TEXT PRIMARY KEY, until TIMESTAMPTZ NOT NULL);
	CREATE TABLE shards (shard INTEGER PRIMARY KEY, host TEXT, until TIMESTAMPTZ);
	CREATE TABLE identify_turns (bucket INTEGER PRIMARY KEY, at TIMESTAMPTZ NOT NULL);
	`,
	// What readers were shown of late, under a number for each. UNLOGGED: it is in no log of changes and waits for no disk, and
	// after a crash of the server each budget is full again.
	`
	CREATE UNLOGGED TABLE excerpts_spent (
		reader TEXT PRIMARY KEY,
		amount DOUBLE PRECISION NOT NULL,
		at TIMESTAMPTZ NOT NULL
	);
	`,
	// When a shard was taken: until its session is begun no other of its bucket is given away.
	"ALTER TABLE shards ADD COLUMN taken_at TIMESTAMPTZ",
];
