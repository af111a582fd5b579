import '../../../app/panelStyles'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { REASON_MAX } from '@shared/domain/decision'
import { parseHours } from '@shared/domain/duration'
import { parseKroner } from '@shared/domain/money'
import type { OrderDraft } from '@shared/ipc/orders'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import classes from './WriteDownDialog.module.css'
import { type WriteDownOf, type WriteDownProblem, worthOf, writeDownProblem } from './writeDown'

type By = 'hours' | 'amount'

/** «Skriv ned»: how many hours, or how much of their amount, is billed, and why. */
export function WriteDownDialog({
  of,
  draft,
  onClose,
  onWriteDown,
}: {
  of: WriteDownOf
  draft: Pick<OrderDraft, 'entries' | 'lines'>
  onClose: () => void
  /** `figure` null: nothing is written down any more. Answers whether it was done. */
  onWriteDown: (by: By, figure: number | null, reason: string) => Promise<boolean>
}) {
  const { t } = useTranslation()
  const { hours, hundredths, language } = useFormats()
  const base = useId()
  const known = knownOf(of)
  const most = { hours: minutesOf(of), amount: worthOf(of, draft) }
  const written = (by: By, figure: number) => (by === 'hours' ? hours(figure) : hundredths(figure))
  const [by, setBy] = useState<By>(known.by)
  const [typed, setTyped] = useState(known.figure === null ? '' : written(known.by, known.figure))
  const [reason, setReason] = useState(known.reason)
  const [tried, setTried] = useState(false)
  const [working, setWorking] = useState(false)
  const figure = by === 'hours' ? parseHours(typed, language) : parseKroner(typed, language)
  const problem = writeDownProblem({ by, figure, reason }, most[by])
  const textOf = (shown: WriteDownProblem) =>
    t(`orders.${shown}`, { hours: hours(most.hours ?? 0), amount: hundredths(most.amount ?? 0) })

  const finish = async (to: number | null, why: string) => {
    setWorking(true)
    if (await onWriteDown(by, to, why)) onClose()
    else setWorking(false)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === null && !working) void finish(figure, reason.trim())
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('orders.writeDownTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p>
          <About of={of} /> {most.amount !== null && t('orders.comesTo', { amount: hundredths(most.amount) })}
        </p>
        {most.hours !== null && (
          <div>
            <span id={`${base}k`} className="visuallyHidden">
              {t('orders.writeDownKind')}
            </span>
            <SegmentedChoice<By>
              labelledBy={`${base}k`}
              value={by}
              choices={[
                { value: 'hours', label: t('orders.writeDownHours') },
                { value: 'amount', label: t('orders.writeDownAmount') },
              ]}
              onChange={(value) => {
                setBy(value)
                setTyped('')
              }}
            />
          </div>
        )}
        <TextInput
          data-autofocus
          w={200}
          label={t(by === 'hours' ? 'orders.billedHours' : 'orders.billedAmount')}
          autoComplete="off"
          value={typed}
          error={
            (tried || (typed !== '' && figure !== null)) && problem !== null && problem !== 'reasonMissing'
              ? textOf(problem)
              : null
          }
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Textarea
          autosize
          minRows={2}
          maxRows={6}
          maxLength={REASON_MAX}
          label={t('orders.reason')}
          description={t('orders.reasonNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          aria-required
          value={reason}
          error={tried && problem === 'reasonMissing' ? textOf(problem) : null}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
          }}
        />
        <div className={classes.buttons}>
          {known.figure !== null && (
            <Button className={classes.first} onClick={() => void finish(null, '')}>
              {t('orders.removeWriteDown')}
            </Button>
          )}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={working}>
            {t('orders.writeDown')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** What is to be written down, in one sentence. */
function About({ of }: { of: WriteDownOf }) {
  const { t } = useTranslation()
  const { hours, hundredths, dayLong } = useFormats()
  if (of.kind === 'cost') {
    const { description, day, amountOre } = of.cost
    return t('orders.writeDownCost', { name: description, day: dayLong(day), amount: hundredths(amountOre) })
  }
  const [first] = of.entries
  if (of.entries.length === 1 && first) {
    return t('orders.writeDownEntry', {
      person: first.personName,
      day: dayLong(first.day),
      hours: hours(first.minutes),
      what: of.name,
    })
  }
  return t('orders.writeDownSeveral', {
    count: of.entries.length,
    hours: hours(minutesOf(of) ?? 0),
    name: of.name,
  })
}

function minutesOf(of: WriteDownOf): number | null {
  return of.kind === 'cost' ? null : of.entries.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** How it is written down now. */
function knownOf(of: WriteDownOf): { by: By; figure: number | null; reason: string } {
  if (of.kind === 'cost') return { by: 'amount', figure: of.cost.billedOre, reason: of.cost.reason }
  const reason = of.entries.find((entry) => entry.reason !== '')?.reason ?? ''
  if (of.entries.some(({ billedOre }) => billedOre !== null)) {
    return { by: 'amount', figure: sumOf(of.entries.map(({ billedOre }) => billedOre ?? 0)), reason }
  }
  const cut = of.entries.some(({ billedMinutes }) => billedMinutes !== null)
  const billed = of.entries.map(({ billedMinutes, minutes }) => billedMinutes ?? minutes)
  return { by: 'hours', figure: cut ? sumOf(billed) : null, reason }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
