ALTER TABLE `project_members` ADD `member` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `project_work_type_setups` ADD `price_cleared` integer DEFAULT false NOT NULL;