import { useAnnouncement } from './announce'

/** Where a screen reader hears what moving, resizing and the like did. */
export function Announcer() {
  const { text } = useAnnouncement()
  return (
    <div className="visuallyHidden" aria-live="polite" data-announcer>
      {text}
    </div>
  )
}
