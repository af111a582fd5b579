import type { Settings } from '@shared/ipc/app'

/** The language in use: the setting, else `BUSY_LANG`, else the system's, else bokmål. */
export function chosenLanguage(
  setting: Settings['language'],
  environment: string | undefined,
  systemLanguages: readonly string[],
): 'nb' | 'en' {
  if (setting !== 'auto') return setting
  if (environment === 'nb' || environment === 'en') return environment
  for (const language of systemLanguages) {
    if (/^(nb|nn|no|da|sv)\b/i.test(language)) return 'nb'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'nb'
}
