import { Button, Textarea } from '@mantine/core'
import { COMMENT_MAX } from '@shared/domain/orders/order'
import type { OrderDraft } from '@shared/ipc/orders'
import { IconPlus } from '@tabler/icons-react'
import { type RefObject, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ariaKeys } from '../../../app/actions/keys'
import { SectionCard } from '../../../ui/SectionCard'
import { useTyped } from '../../../ui/useTyped'
import { VirtualRows } from '../VirtualRows'
import { type LineDeeds, LineRow } from './LineRow'
import classes from './Lines.module.css'
import { LinesHead } from './LinesHead'
import { Totals } from './Totals'

/** How high a line is, in points; as in the style sheet. */
const LINE_HEIGHT = 54

/** The lines of a draft as a table to type in, with what is written under them and what they come to. */
export function LinesCard({
  draft,
  goTo,
  deeds,
  onAdd,
  onComment,
}: {
  draft: OrderDraft
  goTo: RefObject<((index: number) => void) | null>
  deeds: LineDeeds
  onAdd: () => void
  onComment: (comment: string) => void
}) {
  const { t } = useTranslation()
  const { lines, vatTypes, totals, comment } = draft
  const [focused, setFocused] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const kept = focused === null ? -1 : lines.findIndex(({ key }) => key === focused)
  return (
    <SectionCard
      title={t('orders.lines')}
      actions={
        <Button
          aria-keyshortcuts={ariaKeys('L')}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={onAdd}
        >
          {t('orders.addLine')}
        </Button>
      }
    >
      {lines.length === 0 ? (
        <p className={classes.none}>
          <strong>{t('orders.noLines')}</strong>
          {t('orders.noLinesNote')}
        </p>
      ) : (
        <table
          ref={table}
          aria-label={t('orders.lineTable')}
          aria-rowcount={lines.length + 1}
          className={classes.table}
          onFocus={(event) => setFocused(lineOf(event.target))}
          onBlur={(event) => {
            if (!table.current?.contains(event.relatedTarget)) setFocused(null)
          }}
        >
          <LinesHead editable />
          <VirtualRows
            count={lines.length}
            rowHeight={LINE_HEIGHT}
            keyOf={(index) => lines[index]?.key ?? ''}
            kept={kept < 0 ? null : kept}
            goTo={goTo}
          >
            {({ index, style }) => {
              const line = lines[index]
              return (
                line && (
                  <LineRow
                    key={line.key}
                    line={line}
                    index={index}
                    style={style}
                    vatTypes={vatTypes}
                    deeds={deeds}
                  />
                )
              )
            }}
          </VirtualRows>
        </table>
      )}
      <div className={classes.foot}>
        <CommentField comment={comment} onCommit={onComment} />
        <Totals totals={totals} />
      </div>
    </SectionCard>
  )
}

function lineOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-line]')?.dataset.line ?? null) : null
}

/** «Fakturatekst», which is kept when the field is left; Escape gives up. */
function CommentField({ comment, onCommit }: { comment: string; onCommit: (comment: string) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const { text, type, settle } = useTyped(comment)
  return (
    <Textarea
      id={id}
      className={classes.comment}
      label={t('orders.comment')}
      placeholder={t('orders.commentPlaceholder')}
      autosize
      minRows={3}
      maxRows={12}
      maxLength={COMMENT_MAX}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        settle()
        if (text.trim() !== comment) onCommit(text.trim())
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          if (text !== comment) event.preventDefault()
          settle(comment)
        }
      }}
    />
  )
}
