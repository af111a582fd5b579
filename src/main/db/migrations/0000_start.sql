CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`entry_id` text NOT NULL,
	`action` text NOT NULL,
	`origin` text NOT NULL,
	`before` text,
	`after` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_log_by_entry` ON `audit_log` (`entry_id`,`at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`employee_number` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `running_timer` (
	`one` integer PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text,
	`work_type_id` text,
	`description` text NOT NULL,
	`started_at` text NOT NULL,
	`zone` text NOT NULL,
	`heartbeat_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "running_timer_one" CHECK("running_timer"."one" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `time_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text,
	`work_type_id` text,
	`day` text NOT NULL,
	`minutes` integer NOT NULL,
	`started_at` text,
	`ended_at` text,
	`zone` text NOT NULL,
	`description` text NOT NULL,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`submitted_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`work_type_id`) REFERENCES `work_types`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "time_entries_minutes" CHECK("time_entries"."minutes" > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `time_entries_by_person_day` ON `time_entries` (`person_id`,`day`);--> statement-breakpoint
CREATE INDEX `time_entries_by_updated` ON `time_entries` (`person_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `customers` (
	`id` text PRIMARY KEY NOT NULL,
	`tripletex_id` integer NOT NULL,
	`version` integer NOT NULL,
	`pulled_at` text NOT NULL,
	`archived_at` text,
	`name` text NOT NULL,
	`number` text NOT NULL,
	`organization_number` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_tripletex_id_unique` ON `customers` (`tripletex_id`);--> statement-breakpoint
CREATE TABLE `employees` (
	`id` text PRIMARY KEY NOT NULL,
	`tripletex_id` integer NOT NULL,
	`version` integer NOT NULL,
	`pulled_at` text NOT NULL,
	`archived_at` text,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`employee_number` text NOT NULL,
	`email` text NOT NULL,
	`may_register_hours` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `employees_tripletex_id_unique` ON `employees` (`tripletex_id`);--> statement-breakpoint
CREATE INDEX `employees_by_number` ON `employees` (`employee_number`);--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`tripletex_id` integer NOT NULL,
	`version` integer NOT NULL,
	`pulled_at` text NOT NULL,
	`archived_at` text,
	`name` text NOT NULL,
	`number` text NOT NULL,
	`price_ore` integer NOT NULL,
	`vat_tripletex_id` integer
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `products_tripletex_id_unique` ON `products` (`tripletex_id`);--> statement-breakpoint
CREATE TABLE `project_participants` (
	`project_id` text NOT NULL,
	`employee_tripletex_id` integer NOT NULL,
	PRIMARY KEY(`project_id`, `employee_tripletex_id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `project_work_types` (
	`project_id` text NOT NULL,
	`work_type_tripletex_id` integer NOT NULL,
	`closed` integer NOT NULL,
	PRIMARY KEY(`project_id`, `work_type_tripletex_id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`tripletex_id` integer,
	`version` integer NOT NULL,
	`pulled_at` text,
	`archived_at` text,
	`number` text NOT NULL,
	`name` text NOT NULL,
	`customer_tripletex_id` integer,
	`customer_name` text,
	`manager_tripletex_id` integer,
	`start_date` text,
	`end_date` text,
	`participants_only` integer NOT NULL,
	`linked_work_types_only` integer NOT NULL,
	`search_text` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_tripletex_id_unique` ON `projects` (`tripletex_id`);--> statement-breakpoint
CREATE INDEX `projects_by_archived` ON `projects` (`archived_at`);--> statement-breakpoint
CREATE TABLE `vat_types` (
	`id` text PRIMARY KEY NOT NULL,
	`tripletex_id` integer NOT NULL,
	`version` integer NOT NULL,
	`pulled_at` text NOT NULL,
	`archived_at` text,
	`name` text NOT NULL,
	`number` text NOT NULL,
	`basis_points` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `vat_types_tripletex_id_unique` ON `vat_types` (`tripletex_id`);--> statement-breakpoint
CREATE TABLE `work_types` (
	`id` text PRIMARY KEY NOT NULL,
	`origin` text NOT NULL,
	`tripletex_id` integer,
	`version` integer NOT NULL,
	`pulled_at` text,
	`archived_at` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`billable` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `work_types_tripletex_id_unique` ON `work_types` (`tripletex_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`key_text` text NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text,
	`work_type_id` text NOT NULL,
	`day` text NOT NULL,
	`state` text NOT NULL,
	`minutes` integer NOT NULL,
	`tries` integer NOT NULL,
	`attempts` text NOT NULL,
	`overwrite_hours` real,
	`next_attempt_at` text,
	`reason` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_one_open_per_key` ON `outbox` (`key_text`) WHERE "outbox"."state" not in ('sent', 'cancelled');--> statement-breakpoint
CREATE INDEX `outbox_by_state` ON `outbox` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_by_updated` ON `outbox` (`updated_at`);--> statement-breakpoint
CREATE TABLE `sync_state` (
	`kind` text PRIMARY KEY NOT NULL,
	`pass_started_at` text,
	`part` integer NOT NULL,
	`next_from` integer NOT NULL,
	`completed_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `transfer_ledger` (
	`key_text` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text,
	`work_type_id` text NOT NULL,
	`day` text NOT NULL,
	`employee_tripletex_id` integer NOT NULL,
	`entry_tripletex_id` integer NOT NULL,
	`own` integer NOT NULL,
	`version` integer NOT NULL,
	`minutes` integer NOT NULL,
	`confirmed_at` text NOT NULL
) STRICT;
