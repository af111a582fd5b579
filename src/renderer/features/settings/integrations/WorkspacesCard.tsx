import { Button } from '@mantine/core'
import type { WorkspaceSummary } from '@shared/ipc/workspaces'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { SectionCard } from '../../../ui/SectionCard'
import { useSearchTarget } from '../SettingRow'
import table from '../Table.module.css'
import { useWhen } from '../useWhen'

/** «Arbeidsområder»: one for each company, with what waits in it, once there is more than one. */
export function WorkspacesCard() {
  const { t } = useTranslation()
  const { data: all = [] } = useBusyQuery('workspace.list', undefined)
  const open = useBusyMutation('workspace.open')
  const target = useSearchTarget('workspaces')
  if (all.length < 2) return null
  return (
    <div {...target}>
      <SectionCard title={t('settings.item.workspaces.label')} note={t('workspaces.note')}>
        <ErrorNotice error={open.error} />
        <table className={table.table} aria-label={t('settings.item.workspaces.label')}>
          <thead>
            <tr>
              <th scope="col">{t('workspaces.company')}</th>
              <th scope="col">{t('workspaces.unsent')}</th>
              <th scope="col">{t('workspaces.used')}</th>
              <th scope="col">
                <span className="visuallyHidden">{t('workspaces.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((workspace) => (
              <Row
                key={workspace.id}
                workspace={workspace}
                working={open.isPending}
                onOpen={() => open.mutate({ id: workspace.id })}
              />
            ))}
          </tbody>
        </table>
      </SectionCard>
    </div>
  )
}

function Row({
  workspace: { companyName, isOpen, unsent, leftAt },
  working,
  onOpen,
}: {
  workspace: WorkspaceSummary
  working: boolean
  onOpen: () => void
}) {
  const { t } = useTranslation()
  const { number } = useFormats()
  const when = useWhen()
  const name = companyName || t('workspaces.unnamed')
  const used = leftAt ? when(leftAt) : '–'
  return (
    <tr aria-current={isOpen || undefined}>
      <td>{name}</td>
      <td>{unsent === null ? t('workspaces.unreadable') : number(unsent)}</td>
      <td>{isOpen ? t('workspaces.openNow') : used}</td>
      <td>
        {!isOpen && (
          <Button
            size="compact-xs"
            aria-label={t('workspaces.openNamed', { name })}
            aria-disabled={working}
            onClick={() => {
              if (!working) onOpen()
            }}
          >
            {t('workspaces.open')}
          </Button>
        )}
      </td>
    </tr>
  )
}
