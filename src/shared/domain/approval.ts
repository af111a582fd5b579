import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import type { DecisionKind } from './decision'
import { nextStatus } from './entryStates'
import { standingDecision } from './entryVersion'
import type { Instant, LocalDay } from './localDay'
import { type Actor, may } from './roles'
import { isPlanned, type TimeEntry } from './timeEntry'

const APPROVAL_ACTIONS = ['approve', 'reject', 'undoApproval'] as const
/** What somebody who approves can do with hours. Product: «Godkjenn», «Avvis», «Angre godkjenning». */
export type ApprovalAction = (typeof APPROVAL_ACTIONS)[number]

export function isApprovalAction(action: string): action is ApprovalAction {
  return APPROVAL_ACTIONS.some((each) => each === action)
}

/** How the company approves. `submission`: whether people submit their hours first. `from`: hours before it are left out. */
export type ApprovalRules = { submission: boolean; from: LocalDay | null }

/**
 * Why hours cannot be decided about now. `notAllowed`: it is not theirs to decide. `state`: they are not in a state that the
 * action starts from. `notSubmitted`: their person has not sent them. `planned`: their time has not come.
 */
export const ApprovalObstacle = z.enum([
  'notAllowed',
  'state',
  'notSubmitted',
  'planned',
  'incomplete',
  'beforeStart',
])
export type ApprovalObstacle = z.infer<typeof ApprovalObstacle>

/** The kind of decision that each action makes. */
export function decisionOf(action: ApprovalAction): DecisionKind {
  switch (action) {
    case 'approve':
      return 'approved'
    case 'reject':
      return 'rejected'
    case 'undoApproval':
      return 'undone'
    default:
      return exhaustive(action)
  }
}

/**
 * Why `actor` cannot do this with an entry, or null. `ahead`: whether hours that lie ahead may be approved, as vacation is.
 * Product: «Periode» and «Prosjekt»; who approves, see `domain/roles`.
 */
export function approvalObstacle(
  entry: TimeEntry,
  action: ApprovalAction,
  {
    actor,
    rules,
    ahead,
    now,
    today,
  }: { actor: Actor; rules: ApprovalRules; ahead: boolean; now: Instant; today: LocalDay },
): ApprovalObstacle | null {
  const { personId, projectId } = entry
  if (!may(actor, 'approveTime', { personId, projectId: projectId ?? undefined })) return 'notAllowed'
  if (nextStatus(entry.status, action) === null) return 'state'
  if (action !== 'approve') return null
  if (rules.from !== null && entry.day < rules.from) return 'beforeStart'
  if (entry.workTypeId === null) return 'incomplete'
  if (isPlanned(entry, now, today)) return ahead ? null : 'planned'
  const sentBack = standingDecision(entry)?.kind === 'rejected'
  if (entry.status === 'logged' && (rules.submission || sentBack)) return 'notSubmitted'
  return null
}

/**
 * Why `actor` cannot correct hours before they are approved, or null. What somebody was to submit and has not, or has got back, is
 * theirs to put right; where nobody submits, hours are corrected as they were logged. What lacks a work type can be given one.
 */
export function correctionObstacle(
  entry: TimeEntry,
  { actor, rules }: { actor: Actor; rules: ApprovalRules },
): ApprovalObstacle | null {
  const { personId, projectId, status } = entry
  if (!may(actor, 'approveTime', { personId, projectId: projectId ?? undefined })) return 'notAllowed'
  if (nextStatus(status, 'approve') === null) return 'state'
  if (rules.from !== null && entry.day < rules.from) return 'beforeStart'
  if (status === 'submitted') return null
  return rules.submission || standingDecision(entry)?.kind === 'rejected' ? 'notSubmitted' : null
}
