CREATE TABLE `official_occupation` (
	`release_id` integer NOT NULL,
	`soc` text NOT NULL,
	`title` text NOT NULL,
	`job_zone` integer,
	PRIMARY KEY(`release_id`, `soc`)
);
--> statement-breakpoint
CREATE TABLE `official_release` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`released` text,
	`imported_at` text
);
--> statement-breakpoint
CREATE TABLE `official_task` (
	`release_id` integer NOT NULL,
	`soc` text NOT NULL,
	`position` integer NOT NULL,
	`task_id` integer,
	`statement` text NOT NULL,
	`type` text,
	`importance` real,
	PRIMARY KEY(`release_id`, `soc`, `position`)
);
