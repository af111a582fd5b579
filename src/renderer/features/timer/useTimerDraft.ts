import { systemZone } from '@shared/domain/systemZone'
import type { RunningTimer } from '@shared/ipc/timer'
import { useState } from 'react'
import { projectChoiceOf, projectIdOf, workTypeChoiceOf } from '../booking/choice'

type On = Pick<RunningTimer, 'projectId' | 'projectName' | 'workTypeId' | 'workTypeName' | 'description'>

export const NOTHING_CHOSEN: On = {
  projectId: null,
  projectName: null,
  workTypeId: null,
  workTypeName: null,
  description: '',
}

/** What a timer is to be on, as it stands in the fields; it starts from what the running one knows. */
export function useTimerDraft(running: On) {
  const [project, setProject] = useState(() => projectChoiceOf(running))
  const [workType, setWorkType] = useState(() => workTypeChoiceOf(running))
  const [description, setDescription] = useState(running.description)
  return {
    zone: systemZone(),
    project,
    workType,
    description,
    setProject,
    setWorkType,
    setDescription,
    choice: () => ({ projectId: projectIdOf(project), workTypeId: workType?.id ?? null, description }),
  }
}

export type TimerDraft = ReturnType<typeof useTimerDraft>
