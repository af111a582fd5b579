import { foldText } from '@shared/domain/foldText'
import type { LocalDay } from '@shared/domain/localDay'
import type { WorkTypeOption } from '@shared/ipc/projects'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { Picker } from '../../ui/Picker'
import { type ProjectChoice, projectIdOf, type WorkTypeChoice } from './choice'

/**
 * Chooses among the work types that the project takes that day. The only one, or else the one last used on the project, is
 * chosen by itself.
 */
export function WorkTypeField({
  day,
  project,
  choice,
  error,
  readOnly,
  onChoose,
}: {
  day: LocalDay
  project: ProjectChoice
  choice: WorkTypeChoice
  error?: ReactNode
  readOnly?: boolean
  onChoose: (choice: WorkTypeChoice) => void
}) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const projectId = projectIdOf(project)
  const ready = project.kind !== 'none'
  const workTypes = useBusyQuery('workTypes.forProject', { projectId, day }, { enabled: ready })
  const recent = useBusyQuery('timer.state', undefined).data?.recent
  const offered = ready ? workTypes.data : undefined

  const chooseByItself = useEffectEvent((offered: WorkTypeOption[] | undefined) => {
    if (!offered || query !== '') return
    if (choice && offered.some((each) => each.id === choice.id)) return
    const lastUsed = recent?.find((pair) => pair.projectId === projectId)?.workTypeId
    const obvious = offered.length === 1 ? offered[0] : offered.find((each) => each.id === lastUsed)
    if (obvious) onChoose({ id: obvious.id, name: obvious.name })
    else if (choice) onChoose(null)
  })
  useEffect(() => chooseByItself(offered), [offered])

  const words = foldText(query.trim())
  const matching = (offered ?? []).filter((each) => foldText(each.name).includes(words))
  return (
    <Picker
      label={t('editor.workType')}
      listLabel={t('editor.results')}
      placeholder={t(ready ? 'editor.workTypePlaceholder' : 'editor.workTypeFirstProject')}
      chosen={choice?.name ?? null}
      query={query}
      groups={[{ label: null, options: matching.map((each) => ({ key: each.id, title: each.name })) }]}
      pending={ready && workTypes.isPending}
      empty={
        !ready
          ? t('editor.workTypeFirstProject')
          : query
            ? t('editor.noWorkTypeMatch', { query })
            : t('editor.noWorkTypes')
      }
      error={error}
      readOnly={readOnly}
      openOnFocus
      onQuery={(text) => {
        if (choice) onChoose(null)
        setQuery(text)
      }}
      onPick={(key) => {
        const picked = matching.find((each) => each.id === key)
        if (picked) onChoose({ id: picked.id, name: picked.name })
        setQuery('')
      }}
    />
  )
}
