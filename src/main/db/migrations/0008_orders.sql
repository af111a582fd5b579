CREATE TABLE `costs` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`project_id` text NOT NULL,
	`day` text NOT NULL,
	`description` text NOT NULL,
	`product_tripletex_id` integer,
	`quantity_hundredths` integer NOT NULL,
	`unit_cost_ore` integer NOT NULL,
	`markup_basis_points` integer,
	`unit_price_ore` integer NOT NULL,
	`billable` integer NOT NULL,
	`receipt_file` text,
	`receipt_name` text,
	`status` text NOT NULL,
	`submitted_at` text,
	`decision` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `costs_by_project` ON `costs` (`project_id`,`day`);--> statement-breakpoint
CREATE INDEX `costs_by_person` ON `costs` (`person_id`,`day`);--> statement-breakpoint
CREATE TABLE `order_costs` (
	`order_id` text NOT NULL,
	`included` integer NOT NULL,
	`billed_ore` integer,
	`reason` text DEFAULT '' NOT NULL,
	`placed` integer NOT NULL,
	`line_key` text,
	`cost_id` text NOT NULL,
	PRIMARY KEY(`order_id`, `cost_id`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cost_id`) REFERENCES `costs`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `order_costs_once` ON `order_costs` (`cost_id`) WHERE "order_costs"."placed";--> statement-breakpoint
CREATE TABLE `order_entries` (
	`order_id` text NOT NULL,
	`included` integer NOT NULL,
	`billed_ore` integer,
	`reason` text DEFAULT '' NOT NULL,
	`placed` integer NOT NULL,
	`line_key` text,
	`entry_id` text NOT NULL,
	`billed_minutes` integer,
	PRIMARY KEY(`order_id`, `entry_id`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `time_entries`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `order_entries_once` ON `order_entries` (`entry_id`) WHERE "order_entries"."placed";--> statement-breakpoint
CREATE TABLE `order_line_edits` (
	`order_id` text NOT NULL,
	`line_key` text NOT NULL,
	`free` integer NOT NULL,
	`position` integer,
	`description` text,
	`quantity_hundredths` integer,
	`unit_price_ore` integer,
	`discount_basis_points` integer,
	`product_tripletex_id` integer,
	`vat_tripletex_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`order_id`, `line_key`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `order_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`line_key` text NOT NULL,
	`kind` text NOT NULL,
	`description` text NOT NULL,
	`product_tripletex_id` integer,
	`product_name` text,
	`vat_tripletex_id` integer,
	`vat_basis_points` integer NOT NULL,
	`quantity_hundredths` integer NOT NULL,
	`unit_price_ore` integer NOT NULL,
	`discount_basis_points` integer NOT NULL,
	`net_ore` integer NOT NULL,
	`gross_ore` integer NOT NULL,
	`cost_ore` integer,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `order_lines_by_order` ON `order_lines` (`order_id`,`position`);--> statement-breakpoint
CREATE TABLE `order_outbox` (
	`order_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`tries` integer NOT NULL,
	`unknown` integer NOT NULL,
	`next_attempt_at` text,
	`reason` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `order_outbox_by_state` ON `order_outbox` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`state` text NOT NULL,
	`from_day` text,
	`to_day` text NOT NULL,
	`grouping` text NOT NULL,
	`order_date` text NOT NULL,
	`reference` text NOT NULL,
	`comment` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`revision` integer NOT NULL,
	`finished_at` text,
	`finished_by` text,
	`leaves` integer DEFAULT true NOT NULL,
	`project_tripletex_id` integer,
	`customer_tripletex_id` integer,
	`customer_name` text,
	`net_ore` integer,
	`gross_ore` integer,
	`remote_id` integer,
	`remote_number` text,
	`remote_state` text,
	`remote_seen_at` text,
	`differences` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_remote_id_unique` ON `orders` (`remote_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_one_draft_per_project` ON `orders` (`project_id`) WHERE "orders"."state" = 'draft';--> statement-breakpoint
CREATE INDEX `orders_by_project` ON `orders` (`project_id`,`state`);