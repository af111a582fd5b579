import { minutesOfHours } from '@shared/domain/transfer'
import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useOpenState } from './useOpenState'

/** How an item came to its end. Where a person kept the hours of others, Tripletex holds another total than Busy's. */
function doneAs({ minutes, kept }: OutboxItem): 'sent' | 'removed' | 'kept' {
  if (kept) return 'kept'
  return minutes === 0 ? 'removed' : 'sent'
}

/** The words on an item, in the person's language and hours format. */
export function useItemTexts() {
  const { t } = useTranslation()
  const formats = useFormats()
  const openState = useOpenState()

  const project = (item: OutboxItem) => item.projectName ?? t('common.internal')

  const theirs = (item: OutboxItem) => {
    const hours = item.reason?.hours ?? null
    return hours === null ? t('outbox.someHours') : formats.hours(minutesOfHours(hours))
  }

  /** Hours in a reason are what Tripletex holds, but where there are too many of them. */
  const isTold = ({ reason }: OutboxItem) =>
    reason !== null && reason.hours !== null && reason.code !== 'tooManyHours'

  const date = ({ reason }: OutboxItem) => {
    if (reason?.date) return formats.dayNumeric(reason.date)
    return reason?.code === 'projectEnded' ? t('outbox.earlierDay') : t('outbox.laterDay')
  }

  return {
    project,
    theirs,
    /** `Prosjekt · Arbeidstype` */
    what: (item: OutboxItem) => `${project(item)} · ${item.workTypeName}`,
    /** `Person · tirsdag 24. november` */
    whose: (item: OutboxItem) => `${item.personName} · ${formats.dayLong(item.day)}`,
    /** What stands in Tripletex: what was read there where that is why the item has not left, else what Busy last wrote. */
    told: (item: OutboxItem) => {
      if (isTold(item)) return t('outbox.told', { hours: theirs(item) })
      return item.confirmedMinutes === null
        ? t('outbox.toldNothing')
        : t('outbox.told', { hours: formats.hours(item.confirmedMinutes) })
    },
    state: (item: OutboxItem) => {
      if (item.state === 'sent') {
        return t(`outbox.state.${doneAs(item)}`, { time: formats.moment(item.updatedAt) })
      }
      return openState(item)
    },
    reason: (item: OutboxItem) =>
      item.reason &&
      t(`outbox.reason.${item.reason.code}`, {
        person: item.personName,
        project: project(item),
        workType: item.workTypeName,
        day: formats.dayLong(item.day),
        hours: theirs(item),
        date: date(item),
        number: item.reason.message ?? '',
      }),
  }
}
