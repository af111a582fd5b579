import { Button } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import { IconFileTypePdf, IconPhoto, IconPhotoOff } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Truncated } from '../../ui/Truncated'
import classes from './ReceiptField.module.css'
import { type ChosenReceipt, RECEIPT_ACCEPT, RECEIPT_MEGABYTES } from './receiptChoice'
import { isPicture, usePicture } from './usePicture'
import { useReadReceipt } from './useReadReceipt'
import { useReceiptActions } from './useReceiptActions'

/** What becomes of the receipt when the cost is saved: `kept` as it is, another one, or null: none. */
export type ReceiptDraft = 'kept' | ChosenReceipt | null

/** The receipt of a cost: a place to drop one or choose one, and what it looks like. */
export function ReceiptField({
  cost,
  receipt,
  readOnly = false,
  onChange,
  onShow,
}: {
  cost: CostView | null
  receipt: ReceiptDraft
  readOnly?: boolean
  onChange: (receipt: ReceiptDraft) => void
  onShow: () => void
}) {
  const { t } = useTranslation()
  const read = useReadReceipt()
  const labelId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const isKept = receipt === 'kept' && (cost?.hasReceipt ?? false)

  const take = async (file: File | undefined) => {
    if (!file) return
    const chosenNow = await read(file)
    setProblem(typeof chosenNow === 'string' ? chosenNow : null)
    if (typeof chosenNow !== 'string') onChange(chosenNow)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!readOnly) void take(event.dataTransfer.files[0])
  }
  const choose = () => input.current?.click()
  const chosen = receipt === null || receipt === 'kept' ? null : receipt
  return (
    <fieldset
      aria-labelledby={labelId}
      className={classes.field}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(!readOnly)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span id={labelId} className={classes.label}>
        {t('costs.field.receipt')}
      </span>
      <div
        className={classes.place}
        data-over={over || undefined}
        data-filled={isKept || chosen !== null || readOnly || undefined}
      >
        {isKept && cost ? (
          <KeptReceipt
            cost={cost}
            onShow={onShow}
            {...(!readOnly && { onReplace: choose, onRemove: () => onChange(null) })}
          />
        ) : chosen ? (
          <Preview name={chosen.name} bytes={chosen.bytes}>
            <Button onClick={choose}>{t('costs.receipt.replace')}</Button>
            <Button onClick={() => onChange(cost?.hasReceipt ? 'kept' : null)}>
              {t('costs.receipt.remove')}
            </Button>
          </Preview>
        ) : readOnly ? (
          <span className="muted">{t('costs.receipt.none')}</span>
        ) : (
          <p className={classes.invitation}>
            {t('costs.receipt.drop')}{' '}
            <button type="button" className={classes.choose} onClick={choose}>
              {t('costs.receipt.choose')}
            </button>
            <small>{t('costs.receipt.kinds', { megabytes: RECEIPT_MEGABYTES })}</small>
          </p>
        )}
      </div>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={RECEIPT_ACCEPT}
        aria-label={t('costs.field.receipt')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again once it has been mended.
          currentTarget.value = ''
          void take(file)
        }}
      />
    </fieldset>
  )
}

function KeptReceipt({
  cost: { id, receiptName },
  onShow,
  onReplace,
  onRemove,
}: {
  cost: CostView
  onShow: () => void
  onReplace?: () => void
  onRemove?: () => void
}) {
  const { t } = useTranslation()
  const { data, error } = useBusyQuery('costs.receipt', { id })
  const { open, save } = useReceiptActions(id)
  return (
    <Preview name={receiptName ?? ''} bytes={data?.bytes ?? null}>
      {data &&
        (isPicture(data.bytes) ? (
          <Button onClick={onShow}>{t('costs.receipt.show')}</Button>
        ) : (
          <Button onClick={open}>{t('costs.receipt.open')}</Button>
        ))}
      {data && <Button onClick={save}>{t('costs.receipt.save')}</Button>}
      {onReplace && <Button onClick={onReplace}>{t('costs.receipt.replace')}</Button>}
      {onRemove && <Button onClick={onRemove}>{t('costs.receipt.remove')}</Button>}
      <ErrorNotice error={error} />
    </Preview>
  )
}

function Preview({ name, bytes, children }: { name: string; bytes: Uint8Array | null; children: ReactNode }) {
  const { t } = useTranslation()
  const { address, damaged } = usePicture(bytes)
  return (
    <div className={classes.preview}>
      <span className={classes.thumb}>
        {address ? (
          <img src={address} alt="" />
        ) : damaged ? (
          <IconPhotoOff size={28} stroke={1.4} aria-hidden />
        ) : bytes && !isPicture(bytes) ? (
          <IconFileTypePdf size={28} stroke={1.4} aria-hidden />
        ) : (
          <IconPhoto size={28} stroke={1.4} aria-hidden />
        )}
      </span>
      <div className={classes.about}>
        <Truncated text={name} />
        {damaged && (
          <p role="alert" className={classes.damaged}>
            {t('costs.receipt.damaged')}
          </p>
        )}
        <div className={classes.buttons}>{children}</div>
      </div>
    </div>
  )
}
