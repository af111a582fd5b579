CREATE TABLE `shared_entries` (
	`entry_id` text PRIMARY KEY NOT NULL,
	`version_number` integer NOT NULL,
	`version_id` text NOT NULL,
	`withdrawn` integer NOT NULL,
	`shared_at` text NOT NULL
) STRICT;
--> statement-breakpoint
DROP INDEX `time_entries_figures`;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `version_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `version_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `received_version` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `decision` text;--> statement-breakpoint
ALTER TABLE `time_entries` ADD `received_decision` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `time_entries_period` ON `time_entries` (`day`,`person_id`,`status`,`project_id`,`work_type_id`,`ended_at`,`minutes`) WHERE "time_entries"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX `time_entries_submitted` ON `time_entries` (`day`,`person_id`,`project_id`,`minutes`) WHERE "time_entries"."deleted_at" is null and "time_entries"."status" = 'submitted';--> statement-breakpoint
CREATE INDEX `time_entries_figures` ON `time_entries` (`project_id`,`work_type_id`,`person_id`,`status`,`day`,`ended_at`,`minutes`,`received_version`,`received_decision`) WHERE "time_entries"."deleted_at" is null;--> statement-breakpoint
ALTER TABLE `transfer_ledger` ADD `received` integer DEFAULT false NOT NULL;