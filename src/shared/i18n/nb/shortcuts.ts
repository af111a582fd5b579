/** System-wide shortcuts and their settings. */
export const shortcuts = {
  lostTitle_one: 'En snarvei virker ikke',
  lostTitle_other: '{{count}} snarveier virker ikke',
  lostText: 'Tastene er opptatt. Klikk for å velge andre under Innstillinger → Snarveier.',
  none: 'Ingen',
  record: 'Endre',
  recording: 'Trykk tastene …',
  recordingHint: 'Trykk kombinasjonen du vil ha. Esc avbryter.',
  needsModifier:
    'Bruk Ctrl, Alt eller Cmd sammen med en bokstav, et tall eller en piltast. F1–F24 kan stå alene.',
  wrongKey: 'Tasten kan ikke brukes. Ta en bokstav fra A til Z, et tall, en piltast eller F1–F24.',
  reserved:
    'Disse tastene trengs i andre programmer eller av systemet, og ville slutte å virke der. Hold flere av Ctrl, Alt og Shift.',
  clear: 'Fjern',
  reset: 'Tilbakestill',
  taken: 'Et annet program bruker disse tastene. Velg andre, eller lukk det andre programmet og prøv igjen.',
  same: 'En annen snarvei i Busy har de samme tastene. Velg andre for en av dem.',
  invalid: 'Tastene kan ikke brukes som snarvei. Velg andre.',
  unsupported:
    'Skrivebordet (Wayland) gir ikke programmer snarveier som virker overalt. Bruk systemkurven eller mini-tidtakeren, eller lag en snarvei i systemets innstillinger.',
} as const
