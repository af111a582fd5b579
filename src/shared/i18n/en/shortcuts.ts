import type { Catalogue } from '../catalogue'

export const shortcuts: Catalogue['shortcuts'] = {
  lostTitle_one: 'A shortcut does not work',
  lostTitle_other: '{{count}} shortcuts do not work',
  lostText: 'The keys are in use. Click to choose others under Settings → Shortcuts.',
  none: 'None',
  record: 'Change',
  recording: 'Press the keys …',
  recordingHint: 'Press the combination you want. Esc cancels.',
  needsModifier:
    'Use Ctrl, Alt or Cmd together with a letter, a digit or an arrow key. F1–F24 may stand alone.',
  wrongKey: 'That key cannot be used. Take a letter from A to Z, a number, an arrow key or F1–F24.',
  reserved:
    'Other programs or the system need these keys, and they would stop working there. Hold more of Ctrl, Alt and Shift.',
  clear: 'Remove',
  reset: 'Reset',
  taken: 'Another program uses these keys. Choose others, or close that program and try again.',
  same: 'Another shortcut in Busy has the same keys. Choose others for one of them.',
  invalid: 'These keys cannot be a shortcut. Choose others.',
  unsupported:
    'This desktop (Wayland) gives programs no shortcuts that work everywhere. Use the tray or the mini timer, or make a shortcut in the system settings.',
}
