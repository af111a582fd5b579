import '../panelStyles'
import { Menu } from '@mantine/core'
import { Kbd } from '../../ui/Kbd'
import { useFocusBack } from '../focus'
import { closeMenu, type OpenMenu } from '../menu'
import classes from './ActionMenu.module.css'

/** A menu at a point; the focus goes back to where it was when the menu closes without a choice. */
export function ActionMenu({ menu }: { menu: OpenMenu }) {
  useFocusBack()
  return (
    <Menu
      opened
      onClose={closeMenu}
      position="bottom-start"
      offset={4}
      width="max-content"
      returnFocus={false}
    >
      <Menu.Target>
        <span className={classes.anchor} style={{ left: menu.at.x, top: menu.at.y }} />
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {menu.heading && <Menu.Label>{menu.heading}</Menu.Label>}
        {menu.items.length === 0 && menu.empty && <p className={classes.empty}>{menu.empty}</p>}
        {menu.items.map((item) => (
          <Menu.Item
            key={`${item.label} ${item.note ?? ''}`}
            leftSection={item.icon}
            rightSection={item.key && <Kbd combination={item.key} />}
            color={item.tone === 'bad' ? 'var(--bad)' : undefined}
            aria-keyshortcuts={item.key}
            onClick={item.run}
          >
            {item.label}
            {item.note && <span className={classes.note}> · {item.note}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
