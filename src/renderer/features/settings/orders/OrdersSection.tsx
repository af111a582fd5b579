import { OrderGrouping } from '@shared/domain/orders/order'
import type { CompanySettings } from '@shared/ipc/company'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { useReadDay } from '../../../app/useReadDay'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { ChoiceRow } from '../general/ChoiceRow'
import { SettingCard } from '../SettingCard'
import { TypedSettingRow } from '../TypedSettingRow'
import { SwitchRow } from '../timer/SwitchRow'
import { FixedPriceProductRow } from './FixedPriceProductRow'
import { InvoiceTextRow } from './InvoiceTextRow'

/** Ordre: what comes on orders, how it makes lines, and where they go, for the whole company. */
export function OrdersSection() {
  const { data: company, error } = useBusyQuery('company.get', undefined)
  return company ? <Rows company={company} /> : <ErrorNotice error={error} />
}

function Rows({ company }: { company: CompanySettings }) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const readDay = useReadDay()
  const set = useBusyMutation('company.set')
  const { orderDistribution, ordersFrom, orderUnapprovedHours, orderUnapprovedCosts, orderGrouping } = company
  const keepFrom = (typed: string): string | null => {
    const day = typed.trim() === '' ? null : readDay(typed, ordersFrom ?? today())
    if (day === null && typed.trim() !== '') return null
    if (day !== ordersFrom) set.mutate({ ordersFrom: day })
    return day === null ? '' : dayNumeric(day)
  }
  return (
    <>
      <ErrorNotice error={set.error} />
      <SettingCard>
        <ChoiceRow
          id="orderDistribution"
          value={orderDistribution}
          choices={[
            { value: 'tripletex', label: t('orders.distribution.tripletex') },
            { value: 'busy', label: t('orders.distribution.busy') },
          ]}
          change={(value) => set.mutateAsync({ orderDistribution: value })}
        />
        <TypedSettingRow
          id="ordersFrom"
          written={ordersFrom === null ? '' : dayNumeric(ordersFrom)}
          width={120}
          invalidText={t('settings.approvalFromInvalid')}
          keep={keepFrom}
        />
        <SwitchRow
          id="orderUnapprovedHours"
          on={orderUnapprovedHours}
          change={(on) => set.mutateAsync({ orderUnapprovedHours: on })}
        />
        <SwitchRow
          id="orderUnapprovedCosts"
          on={orderUnapprovedCosts}
          change={(on) => set.mutateAsync({ orderUnapprovedCosts: on })}
        />
      </SettingCard>
      <SettingCard>
        <ChoiceRow
          id="orderGrouping"
          value={orderGrouping}
          choices={OrderGrouping.options.map((value) => ({ value, label: t(`orders.groupBy.${value}`) }))}
          change={(value) => set.mutateAsync({ orderGrouping: value })}
        />
        <FixedPriceProductRow
          chosen={company.fixedPriceProduct}
          onChoose={(fixedPriceProduct) => set.mutate({ fixedPriceProduct })}
        />
        <InvoiceTextRow text={company.invoiceText} onCommit={(invoiceText) => set.mutate({ invoiceText })} />
      </SettingCard>
    </>
  )
}
