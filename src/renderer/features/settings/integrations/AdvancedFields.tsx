import { TextInput } from '@mantine/core'
import { type ConnectInput, TripletexEnvironment } from '@shared/ipc/integration'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'
import classes from './AdvancedFields.module.css'
import { type ConnectField, isCompanyKey } from './connectProblem'

/** «Avansert»: which Tripletex, and on whose behalf. Few need it. */
export function AdvancedFields({
  input,
  tokenNeeded,
  problemText,
  onChange,
}: {
  input: ConnectInput
  tokenNeeded: boolean
  problemText: (field: ConnectField) => string | undefined
  onChange: (change: Partial<ConnectInput>) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const environmentProblem = problemText('environment')
  const addressProblem = problemText('address')
  const tokenProblem = problemText('consumerToken')
  const tokenHint = () => {
    if (tokenNeeded) return t('integrations.connect.consumerTokenNeeded')
    if (isCompanyKey(input.userKey)) return t('integrations.connect.consumerTokenNotNeeded')
    return t('integrations.connect.consumerTokenBuiltIn')
  }
  return (
    <div className={classes.fields}>
      <div data-field="environment">
        <span id={`${id}l`} className={classes.label}>
          {t('integrations.connect.environment')}
        </span>
        <SegmentedChoice
          labelledBy={`${id}l`}
          describedBy={`${id}d`}
          choices={TripletexEnvironment.options.map((value) => ({
            value,
            label: t(`integrations.connect.environments.${value}`),
          }))}
          value={input.environment}
          onChange={(environment) => onChange({ environment })}
        />
        <p id={`${id}d`} className={classes.hint}>
          {environmentProblem ? (
            <span role="alert" className={classes.problem}>
              {environmentProblem}
            </span>
          ) : (
            t('integrations.connect.environmentHint')
          )}
        </p>
      </div>
      {input.environment === 'own' && (
        <TextInput
          wrapperProps={{ 'data-field': 'address' }}
          label={t('integrations.connect.address')}
          description={addressProblem ? undefined : t('integrations.connect.addressHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          placeholder="https://tripletex.no/v2"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={input.address}
          error={addressProblem}
          errorProps={{ role: 'alert' }}
          onChange={(event) => onChange({ address: event.currentTarget.value })}
        />
      )}
      <TextInput
        wrapperProps={{ 'data-field': 'consumerToken', 'data-needed': tokenNeeded || undefined }}
        classNames={{ root: classes.token }}
        label={t('integrations.connect.consumerToken')}
        description={tokenProblem ? undefined : tokenHint()}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        aria-required={tokenNeeded}
        value={input.consumerToken}
        error={tokenProblem}
        errorProps={{ role: 'alert' }}
        onChange={(event) => onChange({ consumerToken: event.currentTarget.value })}
      />
    </div>
  )
}
