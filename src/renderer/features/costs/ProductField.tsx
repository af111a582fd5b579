import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { Picker } from '../../ui/Picker'

const SHOWN = 30

type Product = { tripletexId: number; name: string; priceOre: number }

/** The product that a cost is charged as, by number or name; nothing where there are none to choose. */
export function ProductField({
  product,
  onChoose,
}: {
  product: { tripletexId: number; name: string } | null
  onChoose: (product: Product | null) => void
}) {
  const { t } = useTranslation()
  const { kroner } = useFormats()
  const [query, setQuery] = useState('')
  const all = useBusyQuery('costs.products', { query: '', limit: SHOWN })
  const search = useBusyQuery('costs.products', { query, limit: SHOWN }, { keepPrevious: true })
  if (product === null && all.data?.length === 0) return null
  const found = search.data ?? []
  const options = found.map(({ tripletexId, number, name, priceOre }) => ({
    key: String(tripletexId),
    prefix: number,
    title: name,
    note: `${kroner(priceOre)} kr`,
  }))
  return (
    <Picker
      label={t('costs.field.product')}
      listLabel={t('costs.field.products')}
      placeholder={t('costs.field.productPlaceholder')}
      chosen={product?.name ?? null}
      query={query}
      groups={[{ label: null, options }]}
      pending={search.isPending || search.isPlaceholderData}
      empty={t('costs.field.noProductMatch', { query })}
      onLeave={() => setQuery('')}
      onQuery={(text) => {
        if (product) onChoose(null)
        setQuery(text)
      }}
      onPick={(key) => {
        const picked = found.find(({ tripletexId }) => String(tripletexId) === key)
        setQuery('')
        if (picked) onChoose(picked)
      }}
    />
  )
}
