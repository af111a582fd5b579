import { Button } from '@mantine/core'
import type { OrderObstacle } from '@shared/domain/orders/orderObstacle'
import { exhaustive } from '@shared/exhaustive'
import type { OrderDraft } from '@shared/ipc/orders'
import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAppState } from '../../../app/AppContext'
import { openSettings } from '../../../app/shell/useShellActions'
import classes from './Obstacles.module.css'

/** What keeps a draft from being finished, each thing with the way to where it is mended. */
export function Obstacles({
  ref,
  draft: { obstacles, projectId, lines },
  onField,
  onHours,
  onAddLine,
}: {
  ref: Ref<HTMLElement>
  draft: OrderDraft
  /** Goes to a field of a line. */
  onField: (key: string, field: string) => void
  /** Goes to the hours that could come along. */
  onHours: () => void
  onAddLine: () => void
}) {
  const { t } = useTranslation()
  const { rights } = useAppState()
  const navigate = useNavigate()
  const headingId = useId()
  if (obstacles.length === 0) return null
  // The VAT of a line that has a product is the product's.
  const hasProduct = (lineKey: string | null) =>
    lines.some(({ key, productTripletexId }) => key === lineKey && productTripletexId !== null)
  const remedyOf = ({ code, workTypeId, lineKey }: OrderObstacle): Remedy | null => {
    const line = (field: string, label: 'line' | 'price' | 'text'): Remedy | null =>
      lineKey === null ? null : { label: t(`orders.remedy.${label}`), run: () => onField(lineKey, field) }
    const administrators = (remedy: Remedy): Remedy | null =>
      rights.includes('manageCompany') ? remedy : null
    const ofWorkType = (id: typeof workTypeId): Remedy | null =>
      id === null
        ? null
        : administrators({
            label: t('orders.remedy.workType'),
            run: () => void navigate(`/work-types/${id}`),
          })
    switch (code) {
      case 'empty':
        return { label: t('orders.remedy.hours'), run: onHours }
      case 'noLines':
        return { label: t('orders.addLine'), run: onAddLine }
      case 'projectNotInTripletex':
        return administrators({
          label: t('orders.remedy.settings'),
          run: () => openSettings('orders'),
        })
      case 'projectGone':
      case 'noCustomer':
      case 'customerGone':
        return {
          label: t('orders.remedy.project'),
          run: () => void navigate(`/projects/${projectId}`),
        }
      case 'workTypeWithoutProduct':
        return ofWorkType(workTypeId)
      case 'productGone':
        return workTypeId === null ? line('product', 'line') : ofWorkType(workTypeId)
      case 'noFixedPriceProduct':
        return administrators({
          label: t('orders.remedy.settings'),
          run: () => openSettings('orders'),
        })
      case 'vatNotAllowed':
        return workTypeId === null
          ? line(hasProduct(lineKey) ? 'product' : 'vat', 'line')
          : ofWorkType(workTypeId)
      case 'lineWithoutPrice':
        return line('unitPrice', 'price')
      case 'lineWithoutText':
        return line('description', 'text')
      default:
        return exhaustive(code)
    }
  }
  return (
    <section ref={ref} tabIndex={-1} className={classes.obstacles} aria-labelledby={headingId}>
      <h2 id={headingId}>{t('orders.obstacles', { count: obstacles.length })}</h2>
      <ul>
        {obstacles.map((obstacle) => {
          const remedy = remedyOf(obstacle)
          return (
            <li key={[obstacle.code, obstacle.workTypeId, obstacle.lineKey, obstacle.name].join()}>
              <span>
                {t(`orders.obstacle.${obstacle.code}`, { name: obstacle.name })}
                {!remedy && ` ${t('orders.askAdministrator')}`}
              </span>
              {remedy && <Button onClick={remedy.run}>{remedy.label}</Button>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

type Remedy = { label: string; run: () => void }
