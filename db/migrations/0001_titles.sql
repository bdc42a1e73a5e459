CREATE TABLE `title_name` (
	`id` integer PRIMARY KEY NOT NULL,
	`norm` text NOT NULL,
	`title` text NOT NULL,
	`role` text NOT NULL,
	`kind` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `title_norm` ON `title_name` (`norm`);--> statement-breakpoint
CREATE TABLE `title_part` (
	`digest` text NOT NULL,
	`at` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`digest`, `at`)
);
--> statement-breakpoint
CREATE TABLE `title_seed` (
	`digest` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `title_word` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`names` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `title_spelling` ON `title_word` (`word`);--> statement-breakpoint
CREATE VIRTUAL TABLE `title_match` USING fts5(`norm`, content = 'title_name', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3', detail = none, columnsize = 0);--> statement-breakpoint
CREATE VIRTUAL TABLE `title_term` USING fts5vocab(`title_match`, row);--> statement-breakpoint
CREATE VIRTUAL TABLE `title_gram` USING fts5(`word`, content = '', tokenize = 'trigram', detail = none, columnsize = 0);
