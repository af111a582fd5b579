import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import { Truncated } from '../../ui/Truncated'
import { useChosenFile } from '../import/useChosenFile'
import classes from './Exchange.module.css'
import { ExchangePreviewView } from './ExchangePreviewView'
import { ImportDone } from './ImportDone'

/** «Importer»: takes in hours that a colleague exported, or what was decided about one's own, after a look at what that does. */
export function ImportPanel({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const preview = useBusyMutation('exchange.preview')
  const run = useBusyMutation('exchange.import')
  const { file, problem, choose } = useChosenFile((chosen) => {
    preview.reset()
    run.reset()
    if (chosen) preview.mutate({ text: chosen.text })
  })
  const shown = preview.data
  const importable = file !== null && shown?.changes === true && !run.data
  return (
    <Modal
      opened
      onClose={close}
      size={shown && !run.data ? 720 : 560}
      title={t('exchange.importTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {!run.data && (
        <div className={classes.choice}>
          {!shown && <p className={classes.note}>{t('exchange.chooseText')}</p>}
          <div className={classes.chosen}>
            <Button
              variant={shown ? 'default' : 'filled'}
              data-autofocus={shown ? undefined : true}
              onClick={() => input.current?.click()}
            >
              {t(file ? 'exchange.chooseOther' : 'exchange.choose')}
            </Button>
            {file && <Truncated text={file.fileName} />}
          </div>
          <input
            ref={input}
            type="file"
            hidden
            accept=".busy,.json,application/json"
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.files?.[0]
              // The same file can be chosen again once it has been written anew.
              currentTarget.value = ''
              if (chosen) choose(chosen)
            }}
          />
        </div>
      )}
      {preview.isPending && <p className={classes.note}>{t('exchange.reading')}</p>}
      {problem && <Notice>{t(`exchange.unreadable.${problem}`)}</Notice>}
      <ErrorNotice error={preview.error ?? run.error} />
      {shown && !run.data && <ExchangePreviewView preview={shown} />}
      {run.data && <ImportDone counts={run.data} />}
      <div className={classes.buttons}>
        <Button onClick={close}>{t(importable ? 'common.cancel' : 'common.close')}</Button>
        {importable && (
          <Button variant="filled" disabled={run.isPending} onClick={() => run.mutate({ text: file.text })}>
            {t('exchange.import')}
          </Button>
        )}
      </div>
    </Modal>
  )
}
