CREATE TABLE `absences` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`answer` text,
	`answered_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `absences_by_person` ON `absences` (`person_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `paused_timer` (
	`one` integer PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text,
	`work_type_id` text,
	`description` text NOT NULL,
	`paused_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paused_timer_one" CHECK("paused_timer"."one" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `reminders_shown` (
	`id` text PRIMARY KEY NOT NULL,
	`shown_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `entry_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`project_id` text,
	`work_type_id` text NOT NULL,
	`from_minute` integer,
	`minutes` integer NOT NULL,
	`description` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `favourite_projects` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `favourite_projects_once` ON `favourite_projects` (`person_id`,`project_id`);--> statement-breakpoint
CREATE TABLE `week_rows` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`monday` text NOT NULL,
	`project_id` text,
	`work_type_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `week_rows_by_person_week` ON `week_rows` (`person_id`,`monday`);--> statement-breakpoint
ALTER TABLE `time_entries` ADD `kept_overlaps` text DEFAULT '[]' NOT NULL;