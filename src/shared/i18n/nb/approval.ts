/** «Godkjenn», and words that both its views use. */
export const approval = {
  title: 'Godkjenn',
  view: 'Visning',
  period: 'Periode',
  project: 'Prosjekt',
  approve: 'Godkjenn',
  reject: 'Avvis',
  undo: 'Angre godkjenning',
  rejection: {
    title: 'Avvis timer',
    text_one: '1 oppføring ({{hours}}) går tilbake til {{name}} med begrunnelsen, og kan endres igjen.',
    text_other:
      '{{count, number}} oppføringer ({{hours}}) går tilbake til {{name}} med begrunnelsen, og kan endres igjen.',
    whoever_one: 'den ansatte',
    whoever_other: 'de ansatte',
    reason: 'Begrunnelse',
    placeholder: 'Hva må rettes?',
    reasonMissing: 'Skriv en begrunnelse, så den ansatte vet hva som må rettes.',
    reasonTooLong: 'Begrunnelsen er for lang. Den kan ha høyst {{most}} tegn.',
  },
} as const
