import '../../app/panelStyles'
import { Modal } from '@mantine/core'
import type { CostView } from '@shared/ipc/costs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFocusBack } from '../../app/focus'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { NO_PROJECT, type ProjectChoice } from '../booking/choice'
import { CostFacts } from './CostFacts'
import { CostForm } from './CostForm'
import { ReceiptDialog } from './ReceiptDialog'
import type { ChosenReceipt } from './receiptChoice'

/** What the dialog is about: a cost, or a new one, on a project and with a receipt where these are known. */
export type CostWanted = { cost: CostView | null; project?: ProjectChoice; receipt?: ChosenReceipt }

/** One cost, to be typed or corrected, or to be read where it cannot be changed. Asks before it gives up what was typed. */
export function CostDialog({
  cost,
  project = NO_PROJECT,
  receipt,
  onClose,
}: CostWanted & { onClose: () => void }) {
  const { t } = useTranslation()
  useFocusBack()
  const [typed, setTyped] = useState(false)
  const [asking, setAsking] = useState(false)
  const [showing, setShowing] = useState(false)
  const readOnly = cost !== null && !cost.can.change
  const title = readOnly ? 'costs.seeTitle' : cost ? 'costs.editTitle' : 'costs.newTitle'
  return (
    <Modal.Stack>
      <Modal
        stackId="form"
        opened
        onClose={() => (typed ? setAsking(true) : onClose())}
        size={620}
        title={t(title)}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {readOnly ? (
          <CostFacts cost={cost} onShowReceipt={() => setShowing(true)} onClose={onClose} />
        ) : (
          <CostForm
            cost={cost}
            project={project}
            begunWith={receipt ?? null}
            onTyped={setTyped}
            onShowReceipt={() => setShowing(true)}
            onCancel={() => (typed ? setAsking(true) : onClose())}
            onClose={onClose}
          />
        )}
      </Modal>
      {showing && cost && <ReceiptDialog cost={cost} onClose={() => setShowing(false)} />}
      <ConfirmDialog
        opened={asking}
        title={t('costs.giveUpTitle')}
        confirm={t('costs.giveUp')}
        onClose={() => setAsking(false)}
        onConfirm={onClose}
      >
        <p>{t('costs.giveUpNote')}</p>
      </ConfirmDialog>
    </Modal.Stack>
  )
}
