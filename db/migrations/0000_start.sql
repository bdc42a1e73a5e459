CREATE TABLE `interview` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`key_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `report_expiry` ON `report` (`expires_at`);--> statement-breakpoint
CREATE TABLE `tombstone` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`gone_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `turn` (
	`interview_id` text NOT NULL,
	`revision` integer NOT NULL,
	`message_id` text NOT NULL,
	`at` text NOT NULL,
	`body` text,
	PRIMARY KEY(`interview_id`, `revision`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `turn_message` ON `turn` (`interview_id`,`message_id`);