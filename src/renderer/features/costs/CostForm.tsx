import { Button, Checkbox, TextInput } from '@mantine/core'
import { COST_TEXT_MAX, type CostView } from '@shared/ipc/costs'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { useHistory } from '../../app/history/useHistory'
import { ErrorNotice } from '../../ui/ErrorNotice'
import type { ProjectChoice } from '../booking/choice'
import { ProjectField } from '../booking/ProjectField'
import { DayField } from '../entryEditor/DayField'
import classes from './CostDialog.module.css'
import { CostFiguresLine } from './CostFiguresLine'
import { CostNotice } from './CostNotice'
import type { CostProblem } from './costDraft'
import { PriceFields } from './PriceFields'
import { ProductField } from './ProductField'
import { type ReceiptDraft, ReceiptField } from './ReceiptField'
import type { ChosenReceipt } from './receiptChoice'
import { useCostDraft } from './useCostDraft'

/** The fields of a cost. Nothing is kept before it is saved; Ctrl+Enter saves from any field. */
export function CostForm({
  cost,
  project,
  begunWith,
  onTyped,
  onShowReceipt,
  onCancel,
  onClose,
}: {
  cost: CostView | null
  project: ProjectChoice
  begunWith: ChosenReceipt | null
  onTyped: (typed: boolean) => void
  onShowReceipt: () => void
  onCancel: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const { person } = useAppState()
  const { sayDone } = useHistory()
  const { draft, day, input, problems, figures, isTyped, change, leaveDay, another } = useCostDraft(
    cost,
    project,
  )
  const [receipt, setReceipt] = useState<ReceiptDraft>(begunWith ?? 'kept')
  const [tried, setTried] = useState(false)
  const [round, setRound] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const dayErrorId = useId()
  const { mutate, error, isPending, reset } = useBusyMutation('costs.save')
  const typed = isTyped || receipt !== 'kept'
  useEffect(() => onTyped(typed), [onTyped, typed])
  const said = (problem: CostProblem) =>
    tried && problems.includes(problem) ? t(`costs.problem.${problem}`) : null

  const save = (onSaved: () => void) => {
    setTried(true)
    if (isPending) return
    if (!input) {
      // After the fields have said what is wrong.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    if (cost && !typed) return onClose()
    mutate(
      { ...(cost && { id: cost.id }), ...input, ...(receipt !== 'kept' && { receipt }) },
      {
        onSuccess: () => {
          onSaved()
          void sayDone(t(cost ? 'costs.done.changed' : 'costs.done.created'))
        },
      },
    )
  }
  const saveAndClose = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    save(onClose)
  }
  const saveAndGoOn = () =>
    save(() => {
      another()
      setReceipt('kept')
      setTried(false)
      reset()
      setRound(round + 1)
    })
  return (
    <form
      ref={form}
      noValidate
      className={classes.form}
      onSubmit={saveAndClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) saveAndClose(event)
      }}
    >
      {cost && <CostNotice cost={cost} />}
      {cost && cost.personId !== person?.id && (
        <p className={classes.owner}>
          {t('costs.field.owner')} {cost.personName}
        </p>
      )}
      <div className={classes.where}>
        <ProjectField
          key={`project${round}`}
          day={day ?? draft.day}
          choice={draft.project}
          error={said('project')}
          autoFocus={draft.project.kind === 'none'}
          onlyProjects
          onChoose={(choice) => change({ project: choice })}
        />
        <div>
          <DayField
            text={draft.dayText}
            day={day ?? draft.day}
            error={said('day')}
            errorId={dayErrorId}
            onType={(dayText) => change({ dayText })}
            onLeave={leaveDay}
          />
          {said('day') && (
            <p id={dayErrorId} className={classes.problem}>
              {said('day')}
            </p>
          )}
        </div>
      </div>
      <TextInput
        key={`description${round}`}
        label={t('costs.column.description')}
        data-autofocus={draft.project.kind !== 'none' || undefined}
        autoFocus={round > 0}
        maxLength={COST_TEXT_MAX}
        autoComplete="off"
        value={draft.description}
        error={said('description')}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <ProductField
        product={draft.product}
        onChoose={(product) =>
          change({
            product,
            ...(product && draft.description.trim() === '' && { description: product.name }),
            ...(product &&
              product.priceOre > 0 && { pricing: 'price' as const, unitPrice: kroner(product.priceOre) }),
          })
        }
      />
      <PriceFields draft={draft} unitPriceOre={figures.unitPriceOre} said={said} onChange={change} />
      <Checkbox
        label={t('costs.field.billable')}
        checked={draft.billable}
        onChange={(event) => change({ billable: event.currentTarget.checked })}
      />
      <ReceiptField
        key={`receipt${round}`}
        cost={cost}
        receipt={receipt}
        onChange={setReceipt}
        onShow={onShowReceipt}
      />
      <ErrorNotice error={error} />
      <div className={classes.foot}>
        <CostFiguresLine figures={figures} billable={draft.billable} />
        <div className={classes.buttons}>
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
          {!cost && <Button onClick={saveAndGoOn}>{t('costs.saveAndNew')}</Button>}
          <Button type="submit" variant="filled" aria-keyshortcuts="Control+Enter">
            {t('costs.save')}
          </Button>
        </div>
      </div>
    </form>
  )
}
