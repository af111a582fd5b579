import { formatMinutes } from '@shared/domain/duration'
import { createTranslator } from '@shared/i18n/translator'
import { Notification } from 'electron'
import type { AbsenceNews } from '../time/absences/presenceLog'
import type { Reminder } from '../time/reminders'
import { type Message, messageOfAbsence, messageOfReminder, type Words } from './messages'

export type NotificationOptions = {
  language: () => 'nb' | 'en'
  hoursFormat: () => 'decimal' | 'clock'
  /** Shows the main window at a path. */
  open: (path: string) => void
}

/** Silent messages by the system, which open the view that they are about. Where the system shows none, nothing happens. */
export function createNotifications(options: NotificationOptions) {
  /** What is shown is held, or its click would be lost with it. */
  const shown = new Set<Notification>()

  function words(): Words {
    const language = options.language()
    const locale = language === 'nb' ? 'nb-NO' : 'en-GB'
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
    return {
      t: createTranslator(language).t,
      hours: (minutes) => formatMinutes(minutes, options.hoursFormat(), language),
      time: (instant) => time.format(new Date(instant)),
    }
  }

  function show({ title, body, path }: Message): void {
    if (!Notification.isSupported()) return
    const notification = new Notification({ title, body, silent: true })
    shown.add(notification)
    notification.on('click', () => {
      shown.delete(notification)
      options.open(path)
    })
    notification.on('close', () => shown.delete(notification))
    notification.show()
  }

  return {
    absence: (news: AbsenceNews): void => show(messageOfAbsence(news, words())),
    reminder: (reminder: Reminder): void => show(messageOfReminder(reminder, words())),
  }
}
