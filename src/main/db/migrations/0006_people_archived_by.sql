ALTER TABLE `people` ADD `former_employee_tripletex_id` integer;--> statement-breakpoint
ALTER TABLE `people` ADD `archived_by` text;