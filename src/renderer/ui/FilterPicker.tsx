import '../app/panelStyles'
import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { foldText } from '@shared/domain/foldText'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Filters.module.css'
import { ShowMore } from './ShowMore'

/** Something that a filter can let through. */
export type Chosen = { id: string; name: string }

const SHOWN = 50

/** A button that says what a filter lets through, and opens a list to tick it in. What is chosen stays in the list. */
export function FilterPicker({
  name,
  offered,
  chosen,
  openAtOnce,
  onChoose,
}: {
  name: string
  offered: readonly Chosen[]
  chosen: readonly Chosen[]
  openAtOnce: boolean
  onChoose: (chosen: readonly Chosen[]) => void
}) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  const begin = useEffectEvent(() => {
    if (!openAtOnce) return
    // So that the focus comes back to it.
    button.current?.focus()
    setOpened(true)
  })
  useEffect(() => begin(), [])
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(SHOWN)
  const [first, ...others] = chosen
  const value = !first
    ? t('approvalProject.filterEmpty')
    : others.length === 0
      ? first.name
      : t('approvalProject.filterMany', { first: first.name, count: others.length })
  const text = t('approvalProject.filterChip', { kind: name, value })
  const gone = chosen.filter(({ id }) => !offered.some((each) => each.id === id))
  const words = foldText(query.trim())
  const found = [...gone, ...offered].filter((each) => foldText(each.name).includes(words))
  const isOn = (id: string) => chosen.some((each) => each.id === id)
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      withinPortal
      onClose={() => setQuery('')}
    >
      <Popover.Target>
        <Button
          ref={button}
          variant="subtle"
          color="gray"
          className={classes.value}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          title={text}
          onClick={() => setOpened(!opened)}
        >
          <span className="truncated">{text}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} className={classes.list}>
        <TextInput
          data-autofocus
          aria-label={t('approvalProject.search')}
          placeholder={t('approvalProject.search')}
          value={query}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setShown(SHOWN)
          }}
        />
        <fieldset aria-label={name} className={classes.options}>
          {found.slice(0, shown).map((each) => (
            <Checkbox
              key={each.id}
              label={each.name}
              checked={isOn(each.id)}
              onChange={(event) =>
                onChoose(
                  event.currentTarget.checked ? [...chosen, each] : chosen.filter(({ id }) => id !== each.id),
                )
              }
            />
          ))}
          {found.length === 0 && (
            <p className="muted">
              {query
                ? t('approvalProject.noMatch', { query: query.trim() })
                : t('approvalProject.noneToChoose')}
            </p>
          )}
          {found.length > shown && <ShowMore onMore={() => setShown(shown + SHOWN)} />}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  )
}
