import { Textarea } from '@mantine/core'
import { COMMENT_MAX } from '@shared/domain/orders/order'
import { useTyped } from '../../../ui/useTyped'
import { SettingRow } from '../SettingRow'

/** «Standard fakturatekst», kept when the field is left; Escape gives up. */
export function InvoiceTextRow({ text: kept, onCommit }: { text: string; onCommit: (text: string) => void }) {
  const { text, type, settle } = useTyped(kept)
  return (
    <SettingRow
      id="invoiceText"
      labelsControl
      below={({ controlId, describedBy }) => (
        <Textarea
          id={controlId}
          aria-describedby={describedBy}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={COMMENT_MAX}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            settle()
            if (text.trim() !== kept) onCommit(text.trim())
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') settle(kept)
          }}
        />
      )}
    />
  )
}
