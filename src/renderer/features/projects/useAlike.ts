import type { ProjectId } from '@shared/domain/ids'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'

/** Hints that another project is called the same, or numbered nearly so. It may be so; null where there is nothing to say. */
export function useAlike(
  name: string,
  number: string,
  except: ProjectId | null,
  enabled = true,
): { nameHint: string | null; numberHint: string | null } {
  const { t } = useTranslation()
  const { data } = useBusyQuery('projects.alike', { name, number, except }, { enabled, keepPrevious: true })
  if (!enabled || !data) return { nameHint: null, numberHint: null }
  const { sameName, sameNumber } = data
  return {
    nameHint: sameName && t('projects.sameName', sameName),
    numberHint: sameNumber && t('projects.sameNumber', sameNumber),
  }
}
