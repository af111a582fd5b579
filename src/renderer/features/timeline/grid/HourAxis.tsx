import { ActionIcon } from '@mantine/core'
import { IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './HourAxis.module.css'
import { useScaleStore, ZOOM_STEP } from './scaleStore'

const HOURS = Array.from({ length: 24 }, (_, index) => index)

/** The hours over the days, and the buttons that draw them wider or narrower. */
export function HourAxis({ hourWidth }: { hourWidth: number }) {
  const { t } = useTranslation()
  const { zoom, zoomToFit } = useScaleStore.getState()
  return (
    <div className={classes.axis}>
      <div className={classes.corner}>
        <ZoomButton name={t('timeline.zoomOut')} keys="-" onClick={() => zoom(1 / ZOOM_STEP)}>
          <IconMinus size={13} />
        </ZoomButton>
        <ZoomButton name={t('timeline.zoomIn')} keys="+" onClick={() => zoom(ZOOM_STEP)}>
          <IconPlus size={13} />
        </ZoomButton>
        <ZoomButton name={t('timeline.zoomToFit')} keys="0" onClick={zoomToFit}>
          <IconArrowsHorizontal size={13} />
        </ZoomButton>
      </div>
      <div className={classes.hours} aria-hidden>
        {HOURS.map((hour) => (
          <span key={hour} style={{ left: hour * hourWidth }}>
            {String(hour).padStart(2, '0')}
          </span>
        ))}
      </div>
    </div>
  )
}

function ZoomButton({
  name,
  keys,
  onClick,
  children,
}: {
  name: string
  keys: string
  onClick: () => void
  children: ReactNode
}) {
  return (
    <ActionIcon
      size={20}
      aria-label={name}
      title={`${name} (${keys})`}
      aria-keyshortcuts={keys}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  )
}
