import { useAppState } from '../../../app/AppContext'
import { useBusyQuery } from '../../../app/busyClient'
import classes from './OrderSheet.module.css'
import type { SheetContent, SheetLine } from './sheetContent'
import { useSheetTexts } from './useSheetTexts'

/** Who sends it, whom it is for, and what it is about. */
export function SheetHead({ content }: { content: SheetContent }) {
  const { t, formats } = useSheetTexts()
  const { workspaceName, person } = useAppState()
  const connection = useBusyQuery('integration.status', undefined).data?.connection
  const { isDraft, number, orderDate, firstDay, lastDay, reference, projectNumber, projectName } = content
  const facts: [string, string][] = [
    [t('orders.sheet.orderDate'), formats.dayNumeric(orderDate)],
    ...(firstDay === null
      ? []
      : [
          [
            t('orders.sheet.period'),
            `${formats.dayNumeric(firstDay)} – ${formats.dayNumeric(lastDay)}`,
          ] satisfies [string, string],
        ]),
    [t('orders.sheet.project'), `${projectNumber} ${projectName}`.trim()],
    ...(reference === '' ? [] : [[t('orders.sheet.reference'), reference] satisfies [string, string]]),
  ]
  return (
    <header className={classes.head}>
      <div className={classes.top}>
        <div className={classes.company}>
          <strong>{connection?.companyName || workspaceName || person?.name}</strong>
          {connection?.organizationNumber && (
            <span>
              {t('orders.sheet.organization', { number: spacedNumber(connection.organizationNumber) })}
            </span>
          )}
        </div>
        <div className={classes.title}>
          <h1>{t('orders.sheet.title')}</h1>
          <p>
            {isDraft ? t('orders.sheet.draft') : number !== null && `${t('orders.sheet.order')} ${number}`}
          </p>
        </div>
      </div>
      <div className={classes.parties}>
        <div>
          <h2>{t('orders.sheet.customer')}</h2>
          <p className={classes.customer}>{content.customerName ?? '–'}</p>
        </div>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  )
}

/** What stands above the lines on all pages but the first. */
export function SheetNextHead({ content: { projectName, orderDate } }: { content: SheetContent }) {
  const { t, formats } = useSheetTexts()
  return (
    <header className={classes.nextHead}>
      <strong>{t('orders.sheet.title')}</strong>
      <span>
        {t('orders.sheet.continued', { project: projectName, date: formats.dayNumeric(orderDate) })}
      </span>
    </header>
  )
}

/** Lines under their head. */
export function SheetLines({ lines }: { lines: readonly SheetLine[] }) {
  const { t, formats } = useSheetTexts()
  const { hundredths, rate } = formats
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('orders.sheet.description')}</th>
          <th scope="col">{t('orders.sheet.quantity')}</th>
          <th scope="col">{t('orders.sheet.unitPrice')}</th>
          <th scope="col">{t('orders.sheet.discount')}</th>
          <th scope="col">{t('orders.sheet.vat')}</th>
          <th scope="col">{t('orders.sheet.net')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <td>{line.description}</td>
            <td>{hundredths(line.quantityHundredths)}</td>
            <td>{hundredths(line.unitPriceOre)}</td>
            <td>{line.discountBasisPoints !== 0 && rate(line.discountBasisPoints)}</td>
            <td>{rate(line.vatBasisPoints)}</td>
            <td>{hundredths(line.netOre)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What it comes to, the VAT of each rate, and what stands on the invoice. */
export function SheetTotals({ content: { totals, comment } }: { content: SheetContent }) {
  const { t, formats } = useSheetTexts()
  const { hundredths, rate } = formats
  return (
    <div className={classes.foot}>
      <p className={classes.comment}>{comment}</p>
      <dl className={classes.totals}>
        <div className={classes.total}>
          <dt>{t('orders.sheet.sumNet')}</dt>
          <dd>{hundredths(totals.netOre)}</dd>
        </div>
        {totals.byVat.map((sum) => (
          <div key={sum.vatBasisPoints} className={classes.total}>
            <dt>{t('orders.totals.vat', { rate: rate(sum.vatBasisPoints), net: hundredths(sum.netOre) })}</dt>
            <dd>{hundredths(sum.vatOre)}</dd>
          </div>
        ))}
        <div className={`${classes.total} ${classes.gross}`}>
          <dt>{t('orders.sheet.sumGross')}</dt>
          <dd>{t('orders.kroner', { amount: hundredths(totals.grossOre) })}</dd>
        </div>
      </dl>
    </div>
  )
}

export function SheetPageFoot({
  content,
  page,
  pages,
}: {
  content: SheetContent
  page: number
  pages: number
}) {
  const { t } = useSheetTexts()
  return (
    <footer className={classes.pageFoot}>
      <span>{content.projectName}</span>
      <span>{t('orders.sheet.page', { page, pages })}</span>
    </footer>
  )
}

/** `987 654 321` */
function spacedNumber(digits: string): string {
  return /^\d{9}$/.test(digits) ? digits.replace(/(\d{3})(?=\d)/g, '$1\u00a0') : digits
}
