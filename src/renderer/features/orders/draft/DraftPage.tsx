import { Button } from '@mantine/core'
import type { OrderDraft } from '@shared/ipc/orders'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../../../app/actions/actions'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { StateBadge } from '../../../ui/StateBadge'
import { ProjectDot } from '../../projects/ProjectDot'
import { ContentCard } from '../content/ContentCard'
import type { ContentDeeds } from '../content/contentDeeds'
import { WriteDownDialog } from '../content/WriteDownDialog'
import type { WriteDownOf } from '../content/writeDown'
import { ORDER_LIST, OrderPage } from '../OrderPage'
import { DraftHead } from './DraftHead'
import { FinishDialog } from './FinishDialog'
import { LineReasonDialog } from './LineReasonDialog'
import { LinesCard } from './LinesCard'
import { Obstacles } from './Obstacles'
import { OrderBar } from './OrderBar'
import { ProductDialog } from './ProductDialog'
import { useDraftChanges } from './useDraftChanges'
import { useFinish } from './useFinish'
import { useLineDeeds } from './useLineDeeds'

type Asking =
  | { kind: 'finish' }
  | { kind: 'delete' }
  | { kind: 'product'; key: string }
  | { kind: 'reason'; key: string }
  | { kind: 'writeDown'; of: WriteDownOf }

/** An «ordreutkast»: what is to be billed of a project, until it is finished. */
export function DraftPage({ draft: kept }: { draft: OrderDraft }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const goTo = useRef<((index: number) => void) | null>(null)
  const obstacles = useRef<HTMLElement>(null)
  const hours = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState<Asking | null>(null)
  const changes = useDraftChanges(kept)
  const { shown: draft } = changes
  const finish = useFinish(draft, () => setAsking(null))
  const { deeds, focusField } = useLineDeeds(draft, changes, goTo, {
    chooseProduct: (key) => setAsking({ kind: 'product', key }),
    giveReason: (key) => setAsking({ kind: 'reason', key }),
  })
  const close = () => setAsking(null)
  const addLine = async () => {
    const key = await changes.addLine()
    if (key !== null) focusField(key, 'description')
  }
  const askToFinish = () => {
    if (draft.obstacles.length === 0) {
      finish.reset()
      setAsking({ kind: 'finish' })
      return
    }
    obstacles.current?.scrollIntoView({ block: 'start' })
    obstacles.current?.focus({ preventScroll: true })
  }
  useDraftActions({
    finish: askToFinish,
    preview: () => void navigate(`/orders/${draft.id}/preview`),
    addLine: () => void addLine(),
    deleteDraft: () => setAsking({ kind: 'delete' }),
  })
  const contentDeeds: ContentDeeds = {
    include: (entries, costs, on) => void changes.include(entries, costs, on),
    writeDown: (of) => setAsking({ kind: 'writeDown', of }),
  }
  const minutes = draft.entries.reduce((sum, entry) => sum + (entry.included ? entry.minutes : 0), 0)
  const ready = draft.obstacles.length === 0
  return (
    <OrderPage
      title={draft.projectName}
      about={[draft.projectNumber, draft.customerName].filter(Boolean).join(' · ')}
      badges={
        <>
          <ProjectDot id={draft.projectId} color={draft.projectColor} />
          <StateBadge tone="quiet">{t('orders.draft')}</StateBadge>
        </>
      }
      bar={
        <OrderBar
          minutes={minutes}
          totals={draft.totals}
          actions={
            <>
              <Button onClick={() => setAsking({ kind: 'delete' })}>{t('orders.deleteDraft')}</Button>
              <Button aria-keyshortcuts="V" onClick={() => void navigate(`/orders/${draft.id}/preview`)}>
                {t('orders.preview')}
              </Button>
              <Button
                variant="filled"
                aria-keyshortcuts="G"
                aria-disabled={!ready}
                data-disabled={!ready || undefined}
                onClick={askToFinish}
              >
                {t('orders.finish')}
              </Button>
            </>
          }
        />
      }
    >
      <Obstacles
        ref={obstacles}
        draft={draft}
        onField={focusField}
        onHours={() => hours.current?.scrollIntoView({ block: 'start' })}
        onAddLine={() => void addLine()}
      />
      <DraftHead draft={draft} changes={changes} />
      <LinesCard
        draft={draft}
        goTo={goTo}
        deeds={deeds}
        onAdd={() => void addLine()}
        onComment={(comment) => changes.head({ comment })}
      />
      <div ref={hours}>
        <ContentCard order={draft} deeds={contentDeeds} />
      </div>

      {asking?.kind === 'finish' && (
        <FinishDialog
          draft={draft}
          working={finish.working}
          error={finish.error}
          onConfirm={finish.run}
          onClose={close}
        />
      )}
      <ConfirmDialog
        opened={asking?.kind === 'delete'}
        title={t('orders.deleteDraftTitle')}
        confirm={t('orders.deleteDraft')}
        tone="bad"
        onConfirm={async () => {
          close()
          if (await changes.deleteDraft()) void navigate(ORDER_LIST)
        }}
        onClose={close}
      >
        <p>
          {t('orders.deleteDraftText')} {t('orders.deleteDraftUndo')}
        </p>
      </ConfirmDialog>
      {asking?.kind === 'product' && (
        <ProductDialog
          onClose={close}
          onChoose={(productTripletexId) => changes.line(asking.key, { productTripletexId })}
        />
      )}
      {asking?.kind === 'reason' && (
        <LineReasonDialog
          reason={draft.lines.find(({ key }) => key === asking.key)?.reason ?? ''}
          onClose={close}
          onKeep={(reason) => changes.line(asking.key, { reason })}
        />
      )}
      {asking?.kind === 'writeDown' && (
        <WriteDownDialog
          of={asking.of}
          draft={draft}
          onClose={close}
          onWriteDown={(by, figure, reason) => {
            const { of } = asking
            if (of.kind === 'cost') return changes.writeDownCost(of.cost.id, figure, reason)
            const to =
              figure === null
                ? null
                : by === 'hours'
                  ? { kind: by, minutes: figure }
                  : { kind: by, ore: figure }
            return changes.writeDownEntries(
              of.entries.map(({ id }) => id),
              to,
              reason,
            )
          }}
        />
      )}
    </OrderPage>
  )
}

type Runs = Record<'finish' | 'preview' | 'addLine' | 'deleteDraft', () => void>

/** The keys of the buttons, and their place in the command palette. */
function useDraftActions(runs: Runs): void {
  const { t } = useTranslation()
  const latest = useRef(runs)
  latest.current = runs
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'finishOrder',
        label: t('orders.finish'),
        group: 'views',
        keys: ['G'],
        run: () => latest.current.finish(),
      },
      {
        id: 'previewOrder',
        label: t('orders.preview'),
        group: 'views',
        keys: ['V'],
        run: () => latest.current.preview(),
      },
      {
        id: 'addOrderLine',
        label: t('orders.addLine'),
        group: 'views',
        keys: ['L'],
        run: () => latest.current.addLine(),
      },
      {
        id: 'deleteDraft',
        label: t('orders.deleteDraft'),
        group: 'views',
        run: () => latest.current.deleteDraft(),
      },
      { id: 'moveOrderLine', label: t('orders.moveLine'), group: 'views', shownKey: 'Alt+ArrowUp' },
      { id: 'tickOrderRow', label: t('orders.tickRow'), group: 'views', shownKey: 'Space' },
      { id: 'writeDownRow', label: t('orders.writeDown'), group: 'views', shownKey: 'S' },
    ],
    [t],
  )
  useActions('orderDraft', actions)
}
