import { parseKroner } from '@shared/domain/money'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SettingCard } from '../SettingCard'
import { TypedSettingRow } from '../TypedSettingRow'

/** What an hour costs on projects that are made from now on. It holds for the whole company. */
export function DefaultPriceRow() {
  const { t } = useTranslation()
  const { kroner, language } = useFormats()
  const { data: company, error } = useBusyQuery('company.get', undefined)
  const set = useBusyMutation('company.set')
  if (!company) return <ErrorNotice error={error} />
  const { defaultPriceOre } = company
  const keep = (typed: string): string | null => {
    const ore = typed.trim() === '' ? null : parseKroner(typed, language)
    if (ore === null && typed.trim() !== '') return null
    if (ore !== defaultPriceOre) set.mutate({ defaultPriceOre: ore })
    return ore === null ? '' : kroner(ore)
  }
  return (
    <>
      <ErrorNotice error={set.error} />
      <SettingCard>
        <TypedSettingRow
          id="defaultPrice"
          written={defaultPriceOre === null ? '' : kroner(defaultPriceOre)}
          width={120}
          unit={t('projects.perHour')}
          invalidText={t('common.amountInvalid')}
          keep={keep}
        />
      </SettingCard>
    </>
  )
}
