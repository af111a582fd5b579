import '../app/panelStyles'
import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openMenu } from '../app/menu'
import { type Chosen, FilterPicker } from './FilterPicker'
import classes from './Filters.module.css'

/** A filter that is on: what there is to choose from, and what is chosen. */
export type Filter<Kind extends string> = {
  kind: Kind
  name: string
  offered: readonly Chosen[]
  chosen: readonly Chosen[]
}

/** The filters that are on, each a chip with a list to choose from, and a way to more of them (`left`). */
export function FilterChips<Kind extends string>({
  filters,
  left,
  onAdd,
  onChoose,
  onRemove,
}: {
  filters: readonly Filter<Kind>[]
  left: readonly { kind: Kind; name: string }[]
  onAdd: (kind: Kind) => void
  onChoose: (kind: Kind, chosen: readonly Chosen[]) => void
  onRemove: (kind: Kind) => void
}) {
  const { t } = useTranslation()
  const add = useRef<HTMLButtonElement>(null)
  // A filter that was just added is to be chosen in at once.
  const [justAdded, setJustAdded] = useState<Kind | null>(null)
  return (
    <div className={classes.chips}>
      {filters.map(({ kind, name, offered, chosen }) => {
        const remove = t('common.removeFilter', { kind: name })
        return (
          <div key={kind} className={classes.chip}>
            <FilterPicker
              name={name}
              offered={offered}
              chosen={chosen}
              openAtOnce={kind === justAdded}
              onChoose={(next) => onChoose(kind, next)}
            />
            <ActionIcon
              size={22}
              aria-label={remove}
              title={remove}
              onClick={() => {
                onRemove(kind)
                add.current?.focus()
              }}
            >
              <IconX size={13} />
            </ActionIcon>
          </div>
        )
      })}
      <Button
        ref={add}
        variant="subtle"
        color="gray"
        className={classes.add}
        aria-haspopup="menu"
        aria-keyshortcuts="F"
        disabled={left.length === 0}
        data-add-filter
        onClick={(event) =>
          openMenu(event.currentTarget, {
            items: left.map(({ kind, name }) => ({
              label: name,
              run: () => {
                setJustAdded(kind)
                onAdd(kind)
              },
            })),
          })
        }
      >
        {t('common.addFilter')}
      </Button>
    </div>
  )
}
