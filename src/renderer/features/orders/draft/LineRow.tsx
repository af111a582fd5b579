import { LINE_TEXT_MAX } from '@shared/domain/orders/order'
import type { DraftLineView, OrderDraft, OrderLineChange } from '@shared/ipc/orders'
import { IconArrowBackUp, IconChevronDown, IconDots, IconGripVertical } from '@tabler/icons-react'
import { type CSSProperties, type DragEvent, type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { type MenuItem, openMenu } from '../../../app/menu'
import { Truncated } from '../../../ui/Truncated'
import { CellField } from './CellField'
import classes from './Lines.module.css'
import { changedFields, choosesProduct, isEditable, type LineField } from './lineChanges'
import { readDiscount, readQuantity, readUnitPrice } from './typedFigures'

/** What can be done with a line from its row. It stays the same while the draft changes, so that other rows are not drawn anew. */
export type LineDeeds = {
  change: (key: string, change: OrderLineChange) => void
  reset: (key: string) => void
  remove: (key: string) => void
  move: (key: string, step: 1 | -1) => void
  chooseProduct: (key: string) => void
  giveReason: (key: string) => void
  startDrag: (key: string | null) => void
  dropOn: (key: string) => void
}

/** One line of a draft, of which all that can be changed is a field in its place. */
export const LineRow = memo(function LineRow({
  line,
  index,
  style,
  vatTypes,
  deeds,
}: {
  line: DraftLineView
  index: number
  style: CSSProperties
  vatTypes: OrderDraft['vatTypes']
  deeds: LineDeeds
}) {
  const { t } = useTranslation()
  const { hundredths, rate, language } = useFormats()
  const { key, kind, workedOut } = line
  const number = index + 1
  const changed = changedFields(line)
  const label = (field: LineField) => t('orders.lineField', { field: t(`orders.cell.${field}`), number })
  const from = (field: LineField, value: string) =>
    changed.has(field) ? t('orders.workedOut', { value }) : null
  const reset = (change: OrderLineChange) =>
    workedOut === null ? undefined : () => deeds.change(key, change)

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    deeds.move(key, event.key === 'ArrowUp' ? -1 : 1)
  }
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault()
    delete event.currentTarget.dataset.over
    deeds.dropOn(key)
  }
  return (
    <tr
      aria-rowindex={index + 2}
      className={classes.line}
      style={style}
      data-line={key}
      data-kind={kind}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault()
        event.currentTarget.dataset.over = ''
      }}
      onDragLeave={(event) => delete event.currentTarget.dataset.over}
      onDrop={onDrop}
    >
      <td className={classes.grip}>
        {kind !== 'writeDown' && (
          <button
            type="button"
            draggable
            tabIndex={-1}
            aria-label={t('orders.dragLine', { number })}
            title={t('orders.dragLine', { number })}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', key)
              deeds.startDrag(key)
            }}
            onDragEnd={() => deeds.startDrag(null)}
          >
            <IconGripVertical size={14} aria-hidden />
          </button>
        )}
      </td>
      <td className={classes.text}>
        <CellField
          name="description"
          label={label('description')}
          value={line.description}
          written={line.description}
          read={(typed) => typed}
          invalidText=""
          changedFrom={from('description', workedOut?.description ?? '')}
          maxLength={LINE_TEXT_MAX}
          onCommit={(description) => deeds.change(key, { description })}
          onEmpty={() => deeds.change(key, { description: workedOut === null ? '' : null })}
        />
        <span className={classes.under}>
          <Product line={line} onChoose={() => deeds.chooseProduct(key)} />
          {line.reason !== '' && <Truncated text={`· ${line.reason}`} />}
        </span>
      </td>
      <td data-align="right">
        {isEditable(line, 'quantity') ? (
          <CellField
            name="quantity"
            label={label('quantity')}
            align="right"
            value={line.quantityHundredths}
            written={hundredths(line.quantityHundredths)}
            read={(typed) => readQuantity(typed, language)}
            invalidText={t('orders.quantityInvalid')}
            changedFrom={from('quantity', hundredths(workedOut?.quantityHundredths ?? 0))}
            onCommit={(quantityHundredths) => deeds.change(key, { quantityHundredths })}
            onEmpty={reset({ quantityHundredths: null })}
          />
        ) : (
          <span className={classes.fixed}>{hundredths(line.quantityHundredths)}</span>
        )}
      </td>
      <td data-align="right" data-unpriced={line.unpriced || undefined}>
        {isEditable(line, 'unitPrice') ? (
          <CellField
            name="unitPrice"
            label={label('unitPrice')}
            align="right"
            value={line.unpriced ? Number.NaN : line.unitPriceOre}
            written={line.unpriced ? '' : hundredths(line.unitPriceOre)}
            placeholder={t('orders.unpriced')}
            read={(typed) => readUnitPrice(typed, language)}
            invalidText={t('orders.priceInvalid')}
            changedFrom={from('unitPrice', hundredths(workedOut?.unitPriceOre ?? 0))}
            onCommit={(unitPriceOre) => deeds.change(key, { unitPriceOre })}
            onEmpty={reset({ unitPriceOre: null })}
          />
        ) : (
          <span className={classes.fixed}>{hundredths(line.unitPriceOre)}</span>
        )}
      </td>
      <td data-align="right">
        {isEditable(line, 'discount') && (
          <CellField
            name="discount"
            label={label('discount')}
            align="right"
            value={line.discountBasisPoints}
            written={line.discountBasisPoints === 0 ? '' : rate(line.discountBasisPoints)}
            placeholder="–"
            read={(typed) => readDiscount(typed, language)}
            invalidText={t('orders.discountInvalid')}
            changedFrom={from('discount', rate(0))}
            onCommit={(discountBasisPoints) => deeds.change(key, { discountBasisPoints })}
            onEmpty={() => deeds.change(key, { discountBasisPoints: null })}
          />
        )}
      </td>
      <td data-align="right">
        <Vat line={line} number={number} vatTypes={vatTypes} deeds={deeds} />
      </td>
      <td data-align="right" className={classes.net}>
        {hundredths(line.netOre)}
      </td>
      <td className={classes.ends}>
        {changed.size > 0 && (
          <button
            type="button"
            className={classes.icon}
            aria-label={t('orders.resetLine', { number })}
            title={t('orders.reset')}
            onClick={() => deeds.reset(key)}
          >
            <IconArrowBackUp size={15} aria-hidden />
          </button>
        )}
        {kind !== 'writeDown' && (
          <button
            type="button"
            className={classes.icon}
            aria-haspopup="menu"
            aria-label={t('orders.lineMenu', { number })}
            title={t('orders.cell.actions')}
            onClick={(event) => openMenu(event.currentTarget, { items: menuItems() })}
          >
            <IconDots size={15} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  )

  function menuItems(): MenuItem[] {
    return [
      { label: t('orders.moveUp'), key: 'Alt+ArrowUp', run: () => deeds.move(key, -1) },
      { label: t('orders.moveDown'), key: 'Alt+ArrowDown', run: () => deeds.move(key, 1) },
      { label: t('orders.writeReason'), run: () => deeds.giveReason(key) },
      ...(choosesProduct(line)
        ? [
            {
              label: t(line.productTripletexId === null ? 'orders.chooseProduct' : 'orders.changeProduct'),
              run: () => deeds.chooseProduct(key),
            },
          ]
        : []),
      ...(choosesProduct(line) && line.productTripletexId !== null
        ? [
            {
              label: t('orders.clearProduct'),
              run: () => deeds.change(key, { productTripletexId: null }),
            },
          ]
        : []),
      ...(kind === 'free'
        ? [{ label: t('orders.removeLine'), tone: 'bad' as const, run: () => deeds.remove(key) }]
        : []),
    ]
  }
})

/** The product of a line; where none is given by a work type, the way to choose one. */
function Product({ line, onChoose }: { line: DraftLineView; onChoose: () => void }) {
  const { t } = useTranslation()
  const name = line.productName ?? t('orders.noProduct')
  if (line.kind === 'writeDown') return <span>{t('orders.kind.writeDown')}</span>
  if (!choosesProduct(line)) return <Truncated text={name} />
  return (
    <button type="button" className={classes.choose} data-field="product" onClick={onChoose}>
      <Truncated text={line.productName ?? t('orders.chooseProduct')} />
    </button>
  )
}

/** The VAT of a line: by its product, or chosen where it has none. */
function Vat({
  line: { key, kind, vatBasisPoints, vatTripletexId, productTripletexId },
  number,
  vatTypes,
  deeds,
}: {
  line: DraftLineView
  number: number
  vatTypes: OrderDraft['vatTypes']
  deeds: LineDeeds
}) {
  const { t } = useTranslation()
  const { rate } = useFormats()
  if (kind === 'writeDown' || kind === 'hours' || productTripletexId !== null || vatTypes.length === 0) {
    return <span className={classes.fixed}>{rate(vatBasisPoints)}</span>
  }
  const items = vatTypes.map(({ tripletexId, name, basisPoints }) => ({
    label: name,
    note: rate(basisPoints),
    run: () => deeds.change(key, { vatTripletexId: tripletexId }),
  }))
  const chosen = vatTypes.find(({ tripletexId }) => tripletexId === vatTripletexId)
  return (
    <button
      type="button"
      className={classes.vat}
      data-field="vat"
      aria-haspopup="menu"
      aria-label={`${t('orders.vatOf', { number })}: ${rate(vatBasisPoints)}`}
      title={chosen?.name}
      onClick={(event) => openMenu(event.currentTarget, { items })}
    >
      {rate(vatBasisPoints)}
      <IconChevronDown size={12} aria-hidden />
    </button>
  )
}
