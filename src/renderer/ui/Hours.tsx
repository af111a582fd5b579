import { useFormats } from '../app/formats'

/** Minutes as hours, as the person wants them written; the figures stand under each other in a column. */
export function Hours({ minutes, className }: { minutes: number; className?: string }) {
  const { hours } = useFormats()
  return (
    <span className={className} style={{ whiteSpace: 'nowrap' }}>
      {hours(minutes)}
    </span>
  )
}
