import { Button, Modal, Select, TextInput } from '@mantine/core'
import type { Group } from '@shared/ipc/people'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useFieldError } from '../../app/errorText'
import { useFocusBack } from '../../app/focus'
import { useHistory } from '../../app/history/useHistory'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { PeopleSelect } from '../../ui/PeopleSelect'
import { Refusal } from '../../ui/Refusal'
import classes from './GroupsPage.module.css'
import { possibleParents } from './groupTree'

const EMPTY = { id: null, name: '', parentId: null, members: [], leaders: [] }

/** Makes a group, changes one, or removes it. */
export function GroupDialog({ group, onClose }: { group: Group | null; onClose: () => void }) {
  const { t } = useTranslation()
  const base = useId()
  useFocusBack()
  const { data: groups = [] } = useBusyQuery('groups.list', undefined)
  const [input, setInput] = useState<Omit<Group, 'id'> & { id: Group['id'] | null }>(group ?? EMPTY)
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const save = useBusyMutation('groups.save')
  const remove = useBusyMutation('groups.delete')
  const { say } = useHistory()
  const { atField, elsewhere } = useFieldError(save.error, 'groupNameTaken')
  const set = (change: Partial<typeof input>) => {
    setInput((before) => ({ ...before, ...change }))
    save.reset()
  }
  const parents = possibleParents(groups, input.id)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (input.name.trim() === '' || save.isPending) return
    save.mutate(input, { onSuccess: onClose })
  }
  const deleteGroup = (id: Group['id']) =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ step }) => {
          onClose()
          void say(t('groups.deleted', { name: input.name }), step)
        },
      },
    )
  return (
    <Modal.Stack>
      <Modal
        stackId="form"
        opened
        onClose={onClose}
        title={group ? group.name : t('groups.new')}
        size={520}
        withCloseButton={false}
      >
        <form noValidate className={classes.form} onSubmit={submit}>
          <TextInput
            label={t('groups.name')}
            data-autofocus
            maxLength={100}
            value={input.name}
            error={
              (tried && input.name.trim() === '' && t('groups.nameMissing')) ||
              (atField && <Refusal text={atField} />)
            }
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Select
            label={t('groups.parent')}
            placeholder={t('groups.noParent')}
            clearable
            data={parents.map(({ id, name, depth }) => ({ value: id, label: `${' '.repeat(depth)}${name}` }))}
            value={input.parentId}
            onChange={(value) => set({ parentId: parents.find(({ id }) => id === value)?.id ?? null })}
          />
          <div>
            <label htmlFor={`${base}l`} className={classes.label}>
              {t('groups.leaders')}
            </label>
            <PeopleSelect id={`${base}l`} value={input.leaders} onChange={(leaders) => set({ leaders })} />
          </div>
          <div>
            <label htmlFor={`${base}m`} className={classes.label}>
              {t('groups.membersLabel')}
            </label>
            <PeopleSelect id={`${base}m`} value={input.members} onChange={(members) => set({ members })} />
          </div>
          <ErrorNotice error={elsewhere} />
          <div className={classes.buttons}>
            {group && (
              <Button data-delete onClick={() => setAsking(true)}>
                {t('common.delete')}
              </Button>
            )}
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="filled">
              {t('common.save')}
            </Button>
          </div>
        </form>
      </Modal>
      {group && (
        <ConfirmDialog
          opened={asking}
          title={t('groups.deleteTitle', { name: group.name })}
          confirm={t('common.delete')}
          tone="bad"
          working={remove.isPending}
          error={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() => deleteGroup(group.id)}
        >
          <p>{t('groups.deleteNote')}</p>
        </ConfirmDialog>
      )}
    </Modal.Stack>
  )
}
