import { Modal } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Anchor } from '../../app/panels'
import classes from './EntryEditor.module.css'
import { besideAnchor } from './placement'

const WIDTH = { centred: 580, beside: 460 }

/** The dialog around the editor: in the middle of a dimmed window, or beside what it belongs to with the window as it is. */
export function EditorFrame({
  title,
  anchor,
  close,
  children,
}: {
  title: string
  anchor: Anchor | undefined
  close: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  const content = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const dialog = content.current?.closest<HTMLElement>('[role="dialog"]')
    if (!anchor || !dialog) return
    const settle = () => {
      const size = { width: dialog.offsetWidth, height: dialog.offsetHeight }
      setPlace(besideAnchor(anchor, size, { width: innerWidth, height: innerHeight }))
    }
    settle()
    const observer = new ResizeObserver(settle)
    observer.observe(dialog)
    addEventListener('resize', settle)
    return () => {
      observer.disconnect()
      removeEventListener('resize', settle)
    }
  }, [anchor])
  return (
    <Modal
      opened
      onClose={close}
      size={anchor ? WIDTH.beside : WIDTH.centred}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      {...(anchor && {
        withOverlay: false,
        centered: false,
        lockScroll: false,
        classNames: { inner: classes.besideInner, content: classes.beside },
        styles: { content: place ? { ...place, margin: 0 } : { visibility: 'hidden' as const, margin: 0 } },
        transitionProps: { duration: 0 },
      })}
    >
      <div ref={content}>{children}</div>
    </Modal>
  )
}
