import '../../../app/panelStyles'
import { Button, Checkbox, Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './FilterChips.module.css'
import { useProjectStore } from './projectStore'

/** Which columns the table has. */
export function ColumnChoice({ columns }: { columns: readonly { id: string; label: string }[] }) {
  const { t } = useTranslation()
  const { hiddenColumns, showColumn } = useProjectStore()
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button>{t('approvalProject.columnsLabel')}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('approvalProject.columnsLabel')} className={classes.list}>
        <div role="group" aria-label={t('approvalProject.columnsLabel')} className={classes.options}>
          {columns.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              checked={!hiddenColumns.has(id)}
              onChange={(event) => showColumn(id, event.currentTarget.checked)}
            />
          ))}
        </div>
        <p className="muted">{t('approvalProject.columnsNote')}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
