import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './KeyField.module.css'

/** «Brukernøkkel»: hidden as it is typed, until the person asks to see it. */
export function KeyField({
  value,
  error,
  onChange,
}: {
  value: string
  error: string | undefined
  onChange: (value: string) => void
}) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <TextInput
      wrapperProps={{ 'data-field': 'userKey' }}
      className={classes.field}
      label={t('integrations.connect.userKey')}
      description={error ? undefined : t('integrations.connect.userKeyHint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck={false}
      maxLength={500}
      autoFocus
      value={value}
      error={error}
      errorProps={{ role: 'alert' }}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSectionWidth={60}
      rightSection={
        <button type="button" className={classes.show} onClick={() => setShown(!shown)}>
          {shown ? t('integrations.connect.hide') : t('integrations.connect.show')}
        </button>
      }
    />
  )
}
