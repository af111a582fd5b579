import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../AppContext'
import { busyErrorOf, callBusy, useBusyQuery } from '../busyClient'
import { errorText } from '../errorText'
import { openMenu } from '../menu'
import { showToast } from '../toast'
import classes from './WorkspaceHead.module.css'

/** Whose workspace this is; a menu to the others where there are any, and what waits in them, so that nothing unsent is hidden. */
export function WorkspaceHead() {
  const { t } = useTranslation()
  const { workspaceName, person } = useAppState()
  const { data: all = [] } = useBusyQuery('workspace.list', undefined)
  const others = all.filter(({ isOpen }) => !isOpen)
  const nameOf = (name: string) => name || t('workspaces.unnamed')

  const open = async (id: (typeof all)[number]['id']) => {
    try {
      await callBusy('workspace.open', { id })
    } catch (thrown) {
      void showToast({ message: errorText(busyErrorOf(thrown), t), tone: 'bad' })
    }
  }

  const noteOf = (unsent: number | null) => {
    if (unsent === null) return { note: t('workspaces.unreadable') }
    return unsent > 0 ? { note: t('workspaces.waiting', { count: unsent }) } : {}
  }

  const showMenu = (button: HTMLElement) =>
    openMenu(button, {
      heading: t('workspaces.switch'),
      items: all.map(({ id, companyName, isOpen, unsent }) => ({
        label: nameOf(companyName),
        ...(isOpen ? { icon: <IconCheck size={14} aria-hidden /> } : noteOf(unsent)),
        run: () => {
          if (!isOpen) void open(id)
        },
      })),
    })

  return (
    <div className={classes.head}>
      {others.length === 0 ? (
        <b title={workspaceName}>{workspaceName}</b>
      ) : (
        <button
          type="button"
          className={classes.switch}
          aria-haspopup="menu"
          title={workspaceName}
          onClick={({ currentTarget }) => showMenu(currentTarget)}
        >
          <b>{nameOf(workspaceName)}</b>
          <IconChevronDown size={14} aria-hidden />
        </button>
      )}
      {person && (
        <>
          <small title={person.name}>{person.name}</small>
          <small>{t(`role.${person.role}`)}</small>
        </>
      )}
      {others
        .filter(({ unsent }) => unsent !== null && unsent > 0)
        .map(({ id, companyName, unsent }) => (
          <small key={id} className={classes.waiting}>
            {t('workspaces.waitingIn', { name: nameOf(companyName), count: unsent ?? 0 })}
          </small>
        ))}
    </div>
  )
}
