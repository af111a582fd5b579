import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode, RefObject } from 'react'
import { ariaKeys } from '../app/actions/keys'
import classes from './RegisterBar.module.css'

/** Above a register: a search, filters, how many rows there are, and what can be done. */
export function RegisterBar({
  searchRef,
  search,
  onSearch,
  searchLabel,
  count,
  children,
  actions,
}: {
  searchRef: RefObject<HTMLInputElement | null>
  search: string
  onSearch: (search: string) => void
  searchLabel: string
  count?: string
  children?: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className={classes.bar}>
      <TextInput
        ref={searchRef}
        type="text"
        role="searchbox"
        className={classes.search}
        aria-label={searchLabel}
        aria-keyshortcuts={ariaKeys('Mod+F')}
        placeholder={searchLabel}
        leftSection={<IconSearch size={14} aria-hidden />}
        leftSectionWidth={28}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '') {
            event.stopPropagation()
            onSearch('')
          }
        }}
      />
      {children}
      <span role="status" className={classes.count}>
        {count}
      </span>
      <div className={classes.actions}>{actions}</div>
    </div>
  )
}
