CREATE TABLE `remote_days` (
	`employee_tripletex_id` integer NOT NULL,
	`day` text NOT NULL,
	`read_at` text NOT NULL,
	PRIMARY KEY(`employee_tripletex_id`, `day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `remote_hours` (
	`entry_tripletex_id` integer PRIMARY KEY NOT NULL,
	`employee_tripletex_id` integer NOT NULL,
	`project_tripletex_id` integer,
	`activity_tripletex_id` integer NOT NULL,
	`day` text NOT NULL,
	`version` integer NOT NULL,
	`hours` real NOT NULL,
	`locked` integer NOT NULL,
	`seen_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `remote_hours_by_employee_day` ON `remote_hours` (`employee_tripletex_id`,`day`);--> statement-breakpoint
CREATE TABLE `transfer_log` (
	`id` text PRIMARY KEY NOT NULL,
	`key_text` text NOT NULL,
	`at` text NOT NULL,
	`event` text NOT NULL,
	`facts` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `transfer_log_by_key` ON `transfer_log` (`key_text`,`at`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `resolution` text;--> statement-breakpoint
ALTER TABLE `sync_state` ADD `full_at` text;--> statement-breakpoint
ALTER TABLE `sync_state` ADD `digests` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `transfer_ledger` ADD `base_hundredths` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `transfer_ledger` ADD `kept_minutes` integer;