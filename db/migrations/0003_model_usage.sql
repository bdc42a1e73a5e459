CREATE TABLE `model_day` (
	`day` text PRIMARY KEY NOT NULL,
	`calls` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`input` integer DEFAULT 0 NOT NULL,
	`cached_input` integer DEFAULT 0 NOT NULL,
	`output` integer DEFAULT 0 NOT NULL,
	`micro_usd` integer DEFAULT 0 NOT NULL,
	`last_fault` text,
	`last_fault_at` text
);
--> statement-breakpoint
CREATE TABLE `model_interview` (
	`interview_id` text PRIMARY KEY NOT NULL,
	`calls` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`input` integer DEFAULT 0 NOT NULL,
	`cached_input` integer DEFAULT 0 NOT NULL,
	`output` integer DEFAULT 0 NOT NULL,
	`micro_usd` integer DEFAULT 0 NOT NULL
);
