import { parseKroner } from '@shared/domain/money'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../app/formats'
import { FigureField, type FigureFieldProps } from './FigureField'

/** Kroner that are typed, kept as øre. */
export function MoneyField({ ore, ...field }: FigureFieldProps & { ore: number | null }) {
  const { t } = useTranslation()
  const { kroner, language } = useFormats()
  return (
    <FigureField
      {...field}
      figure={ore}
      written={ore === null ? '' : kroner(ore)}
      read={(typed) => parseKroner(typed, language)}
      invalidText={t('common.amountInvalid')}
    />
  )
}
