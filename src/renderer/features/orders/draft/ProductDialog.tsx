import '../../../app/panelStyles'
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { Picker } from '../../../ui/Picker'

const SHOWN = 30

/** Chooses the product of a line that no work type gives one, by number or name. */
export function ProductDialog({
  onClose,
  onChoose,
}: {
  onClose: () => void
  onChoose: (tripletexId: number) => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const [query, setQuery] = useState('')
  const search = useBusyQuery('products.search', { query, limit: SHOWN }, { keepPrevious: true })
  const options = (search.data ?? []).map(({ tripletexId, number, name, priceOre }) => ({
    key: String(tripletexId),
    prefix: number,
    title: name,
    note: `${kroner(priceOre)} kr`,
  }))
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      yOffset={80}
      centered={false}
      title={t('orders.productOf')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div style={{ minHeight: 300 }}>
        <Picker
          label={t('orders.cell.product')}
          listLabel={t('orders.cell.product')}
          placeholder={t('orders.productPlaceholder')}
          chosen={null}
          query={query}
          groups={[{ label: null, options }]}
          pending={search.isPending || search.isPlaceholderData}
          empty={t('orders.noProductMatch', { query })}
          autoFocus
          openOnFocus
          onQuery={setQuery}
          onPick={(key) => {
            onChoose(Number(key))
            onClose()
          }}
          onEscape={onClose}
        />
      </div>
    </Modal>
  )
}
