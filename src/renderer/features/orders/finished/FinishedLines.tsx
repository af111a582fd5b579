import type { FinishedOrder } from '@shared/ipc/orders'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { Truncated } from '../../../ui/Truncated'
import classes from '../draft/Lines.module.css'
import { LinesHead } from '../draft/LinesHead'
import { VirtualRows } from '../VirtualRows'

/** How high a line is, in points. */
const LINE_HEIGHT = 48

/** The lines of a finished order, just as they left. */
export function FinishedLines({ lines }: { lines: FinishedOrder['lines'] }) {
  const { t } = useTranslation()
  const { hundredths, rate } = useFormats()
  return (
    <table
      aria-label={t('orders.lineTable')}
      aria-rowcount={lines.length + 1}
      className={classes.table}
      data-readonly
    >
      <LinesHead />
      <VirtualRows count={lines.length} rowHeight={LINE_HEIGHT} keyOf={(index) => lines[index]?.key ?? ''}>
        {({ index, style }) => {
          const line = lines[index]
          return (
            line && (
              <tr
                key={line.key}
                aria-rowindex={index + 2}
                className={classes.line}
                style={style}
                data-kind={line.kind}
              >
                <td className={classes.text}>
                  <Truncated text={line.description} />
                  <span className={classes.under}>
                    <Truncated
                      text={
                        line.kind === 'writeDown'
                          ? t('orders.kind.writeDown')
                          : (line.productName ?? t('orders.noProduct'))
                      }
                    />
                  </span>
                </td>
                <td data-align="right">{hundredths(line.quantityHundredths)}</td>
                <td data-align="right">{hundredths(line.unitPriceOre)}</td>
                <td data-align="right">
                  {line.discountBasisPoints === 0 ? '–' : rate(line.discountBasisPoints)}
                </td>
                <td data-align="right">{rate(line.vatBasisPoints)}</td>
                <td data-align="right" className={classes.net}>
                  {hundredths(line.netOre)}
                </td>
              </tr>
            )
          )
        }}
      </VirtualRows>
    </table>
  )
}
