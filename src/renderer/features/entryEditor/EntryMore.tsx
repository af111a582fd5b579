import { ActionIcon, Menu } from '@mantine/core'
import type { EntryView } from '@shared/ipc/timeEntries'
import { IconCopy, IconDots, IconHistory, IconTemplate, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openPanel } from '../../app/panels'
import { useEntryActions } from '../timeline/useEntryActions'

/** «Mer»: what else can be done with the entry that is open. */
export function EntryMore({ entry, close }: { entry: EntryView; close: () => void }) {
  const { t } = useTranslation()
  const { remove } = useEntryActions()
  return (
    <Menu position="bottom-start" width="max-content" withinPortal>
      <Menu.Target>
        <ActionIcon size={30} aria-label={t('registering.more')} title={t('registering.more')}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconCopy size={15} />}
          onClick={() => openPanel({ kind: 'duplicate', entry })}
        >
          {t('registering.duplicate')}
        </Menu.Item>
        {entry.workTypeId && (
          <Menu.Item
            leftSection={<IconTemplate size={15} />}
            onClick={() => openPanel({ kind: 'templates', from: entry })}
          >
            {t('registering.saveAsTemplate')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconHistory size={15} />}
          onClick={() => openPanel({ kind: 'entryLog', entry })}
        >
          {t('registering.log')}
        </Menu.Item>
        {!entry.locked && (
          <Menu.Item
            leftSection={<IconTrash size={15} />}
            color="var(--bad)"
            onClick={() => {
              close()
              remove(entry)
            }}
          >
            {t('common.delete')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
