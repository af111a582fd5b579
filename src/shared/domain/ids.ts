import { z } from 'zod'

/** Ids are uuid v7, made offline. Each kind is branded, so that one cannot be passed for another. */
export const PersonId = z.string().min(1).brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

export const ProjectId = z.string().min(1).brand<'ProjectId'>()
export type ProjectId = z.infer<typeof ProjectId>

export const WorkTypeId = z.string().min(1).brand<'WorkTypeId'>()
export type WorkTypeId = z.infer<typeof WorkTypeId>

export const EntryId = z.string().min(1).brand<'EntryId'>()
export type EntryId = z.infer<typeof EntryId>

export const OutboxId = z.string().min(1).brand<'OutboxId'>()
export type OutboxId = z.infer<typeof OutboxId>

export const TemplateId = z.string().min(1).brand<'TemplateId'>()
export type TemplateId = z.infer<typeof TemplateId>

export const AbsenceId = z.string().min(1).brand<'AbsenceId'>()
export type AbsenceId = z.infer<typeof AbsenceId>

export const GroupId = z.string().min(1).brand<'GroupId'>()
export type GroupId = z.infer<typeof GroupId>

export const CostId = z.string().min(1).brand<'CostId'>()
export type CostId = z.infer<typeof CostId>

export const OrderId = z.string().min(1).brand<'OrderId'>()
export type OrderId = z.infer<typeof OrderId>
