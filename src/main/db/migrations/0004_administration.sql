CREATE TABLE `administration_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`person_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text,
	`subject_name` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `administration_log_by_time` ON `administration_log` (`at`);--> statement-breakpoint
CREATE TABLE `group_leaders` (
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `person_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `group_members` (
	`group_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`group_id`, `person_id`),
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_leaders` (
	`project_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`project_id`, `person_id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_members` (
	`project_id` text NOT NULL,
	`person_id` text NOT NULL,
	`price_ore` integer,
	PRIMARY KEY(`project_id`, `person_id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_setups` (
	`project_id` text PRIMARY KEY NOT NULL,
	`color` integer,
	`billable` integer NOT NULL,
	`members_only` integer NOT NULL,
	`chosen_work_types_only` integer NOT NULL,
	`notes` text NOT NULL,
	`price_setup` text NOT NULL,
	`price_ore` integer,
	`budget_kind` text NOT NULL,
	`budget_per` text NOT NULL,
	`budget` integer,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_work_type_setups` (
	`project_id` text NOT NULL,
	`work_type_id` text NOT NULL,
	`offered` integer NOT NULL,
	`price_ore` integer,
	`budget` integer,
	PRIMARY KEY(`project_id`, `work_type_id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `work_type_setups` (
	`work_type_id` text PRIMARY KEY NOT NULL,
	`category` text NOT NULL,
	`price_ore` integer,
	`product_tripletex_id` integer,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
ALTER TABLE `people` ADD `employee_tripletex_id` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `archived_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `people_employee_tripletex_id_unique` ON `people` (`employee_tripletex_id`);--> statement-breakpoint
ALTER TABLE `projects` ADD `archived_by` text;--> statement-breakpoint
ALTER TABLE `work_types` ADD `archived_by` text;--> statement-breakpoint
CREATE INDEX `time_entries_figures` ON `time_entries` (`project_id`,`work_type_id`,`person_id`,`status`,`day`,`ended_at`,`minutes`) WHERE "time_entries"."deleted_at" is null;