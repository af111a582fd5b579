import { Button } from '@mantine/core'
import { fieldsOf, type ImportRegister } from '@shared/domain/import/importColumns'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { FormRow } from '../../ui/FormRow'
import { SectionCard } from '../../ui/SectionCard'
import { Truncated } from '../../ui/Truncated'
import classes from './FileCard.module.css'
import { IMPORT_PLACE } from './importPlace'

/** Where the file is chosen, with what it may hold. */
export function FileCard({
  register,
  fileName,
  onChoose,
}: {
  register: ImportRegister
  fileName: string | null
  onChoose: (file: File) => void
}) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  return (
    <SectionCard title={t('imports.file')} note={t('imports.fileNote')}>
      <FormRow label={t('imports.columns')} note={t(`imports.knownBy.${IMPORT_PLACE[register].words}`)}>
        {({ labelledBy }) => (
          <ul className={classes.columns} aria-labelledby={labelledBy}>
            {fieldsOf(register).map((field) => (
              <li key={field}>
                {t(`imports.field.${field}`)}
                {field === 'name' && <span className={classes.required}> {t('imports.required')}</span>}
              </li>
            ))}
          </ul>
        )}
      </FormRow>
      <div className={classes.choice}>
        <Button variant={fileName ? 'default' : 'filled'} onClick={() => input.current?.click()}>
          {t(fileName ? 'imports.chooseOther' : 'imports.choose')}
        </Button>
        {fileName && <Truncated text={fileName} />}
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0]
            // The same file can be chosen again once it has been mended.
            currentTarget.value = ''
            if (chosen) onChoose(chosen)
          }}
        />
      </div>
    </SectionCard>
  )
}
