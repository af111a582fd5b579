import { Button } from '@mantine/core'
import type { ConnectInput, IntegrationStatus } from '@shared/ipc/integration'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorText } from '../../../app/errorText'
import { Disclosure } from '../../../ui/Disclosure'
import { AdvancedFields } from './AdvancedFields'
import { ConnectArchiveDialog } from './ConnectArchiveDialog'
import classes from './ConnectForm.module.css'
import { ConnectSyncField } from './ConnectSyncField'
import { type ConnectField, isAdvanced, needsConsumerToken, otherCompanyOf } from './connectProblem'
import { KeyField } from './KeyField'
import { KeySteps } from './KeySteps'
import { OtherCompanyOffer } from './OtherCompanyOffer'
import { useConnect } from './useConnect'

/** Takes a user key, and connects. With a connection already there it replaces the key only, and asks for nothing else. */
export function ConnectForm({ status, onClose }: { status: IntegrationStatus; onClose: () => void }) {
  const { t } = useTranslation()
  const { connection, hasBuiltInConsumerToken } = status
  const transfers = status.transferChoice !== 'never'
  const titleId = useId()
  const form = useRef<HTMLFormElement>(null)
  const [input, setInput] = useState<ConnectInput>({
    userKey: '',
    projectSync: connection && !transfers ? status.projectSync : true,
    environment: connection?.environment ?? 'production',
    address: connection?.environment === 'own' ? connection.address : '',
    consumerToken: '',
  })
  const [advanced, setAdvanced] = useState(!hasBuiltInConsumerToken || input.environment !== 'production')
  const { working, problem, asking, connect, connectOther, confirm, stopAsking, clearProblem } = useConnect(
    hasBuiltInConsumerToken,
    onClose,
  )

  useEffect(() => {
    if (!problem) return
    if (isAdvanced(problem.field)) setAdvanced(true)
    requestAnimationFrame(() =>
      form.current
        ?.querySelector<HTMLElement>(
          `[data-field=${problem.field}] :is(input:checked, input:not([type=radio])), button[data-field]`,
        )
        ?.focus(),
    )
  }, [problem])

  const set = (change: Partial<ConnectInput>) => {
    setInput((before) => ({ ...before, ...change }))
    clearProblem()
  }

  const problemText = (field: ConnectField) => {
    if (problem?.field !== field) return undefined
    if (problem.error === 'userKeyMissing') return t('integrations.connect.userKeyMissing')
    const { requestId } = problem.error.facts
    const text = errorText(problem.error, t)
    return requestId ? `${text} ${t('integrations.connect.requestId', { id: String(requestId) })}` : text
  }

  const otherCompany = otherCompanyOf(problem)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void connect(input)
  }

  return (
    <>
      <form
        ref={form}
        noValidate
        className={classes.form}
        aria-labelledby={titleId}
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !working) onClose()
        }}
      >
        <h3 id={titleId} className={classes.title}>
          {connection ? t('integrations.replaceKey') : t('integrations.connect.title')}
        </h3>
        <KeySteps />
        <KeyField
          value={input.userKey}
          error={problemText('userKey')}
          onChange={(userKey) => set({ userKey })}
        />
        {!connection && (
          <ConnectSyncField
            on={input.projectSync}
            locked={transfers}
            onChange={(projectSync) => set({ projectSync })}
          />
        )}
        <Disclosure
          label={t('integrations.connect.advanced')}
          opened={advanced}
          onToggle={() => setAdvanced(!advanced)}
        >
          <AdvancedFields
            input={input}
            tokenNeeded={needsConsumerToken(input.userKey, hasBuiltInConsumerToken)}
            problemText={problemText}
            onChange={set}
          />
        </Disclosure>
        {problem?.field === 'form' && (
          <p role="alert" className={classes.problem}>
            {problemText('form')}
          </p>
        )}
        {otherCompany !== null && (
          <OtherCompanyOffer
            company={otherCompany}
            working={working}
            onOpen={() => void connectOther(input)}
          />
        )}
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="filled"
            data-field="form"
            aria-disabled={working}
            data-disabled={working || undefined}
          >
            {t('integrations.connect.submit')}
          </Button>
          <Button
            aria-disabled={working}
            data-disabled={working || undefined}
            onClick={() => {
              if (!working) onClose()
            }}
          >
            {t('common.cancel')}
          </Button>
          <span role="status" className="muted">
            {working && t('integrations.connect.working')}
          </span>
        </div>
      </form>
      {/* Beside the form: Escape in the dialog must not close the form with it. */}
      <ConnectArchiveDialog preview={asking} onClose={stopAsking} onConfirm={() => void confirm(input)} />
    </>
  )
}
