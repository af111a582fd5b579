import '../../../app/panelStyles'
import { Button, Checkbox, Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../app/AppContext'
import classes from '../../../ui/Filters.module.css'
import { CHOSEN_COLUMNS, columnName } from './approvalColumns'
import { useProjectStore } from './projectStore'

/** Which columns the table has. */
export function ColumnChoice() {
  const { t } = useTranslation()
  const { submission } = useAppState()
  const { hiddenColumns, showColumn } = useProjectStore()
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button>{t('approvalProject.columnsLabel')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('approvalProject.columnsLabel')} className={classes.list}>
        <fieldset aria-label={t('approvalProject.columnsLabel')} className={classes.options}>
          {CHOSEN_COLUMNS.map((id) => (
            <Checkbox
              key={id}
              label={t(`approvalProject.column.${columnName(id, submission)}`)}
              checked={!hiddenColumns.has(id)}
              onChange={(event) => showColumn(id, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <p className="muted">{t('approvalProject.columnsNote')}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
