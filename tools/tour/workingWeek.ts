/** Hours of a working week of a consultant at Fjordkonsult AS, the company that the simulator begins with. */
export interface Work {
  /** 0 is Monday. */
  weekday: number
  /** The project's number in Tripletex; null is internal work. */
  project: string | null
  workType: string
  from: string
  to: string
  description: string
}

/** Typed into the editor by hand on the tour. */
export const firstWork: Work = {
  weekday: 0,
  project: '1001',
  workType: 'Konsulentarbeid',
  from: '08:00',
  to: '11:30',
  description: 'Oppgradering av driftsmiljøet om bord',
}

const havila = '1001'
const acme = '1002'
const nordlys = '1003'
const skagen = '1004'
const trondelag = '1010'

/** The rest of the week, in the order in which it was worked. */
export const restOfWeek: Work[] = [
  work(0, acme, 'Anbudsskriving', '12:00', '15:45', 'Besvarelse av kravene i kapittel 3'),
  work(1, havila, 'Møte', '08:30', '09:30', 'Statusmøte med driftsleder'),
  work(1, nordlys, 'Appdesign', '09:30', '13:00', 'Skisser til ny forside, tilbakemelding fra redaksjonen'),
  work(1, nordlys, 'Møte', '13:30', '14:30', 'Gjennomgang av skissene'),
  work(1, null, 'Administrasjon', '14:30', '16:00', 'Timelister og reiseregning'),
  work(2, trondelag, 'Konsulentarbeid', '08:00', '12:00', 'Evaluering av tilbud på brøyteroder'),
  work(2, skagen, 'Konsulentarbeid', '12:30', '16:15', 'Opplæring i nytt saksbehandlingssystem'),
  work(3, havila, 'Konsulentarbeid', '08:00', '13:30', 'Feilsøking i kaibooking, ny utrulling kl. 12'),
  work(3, acme, 'Kvalitetssikring av anbud', '14:00', '16:30', 'Andregangs gjennomlesing'),
  work(4, trondelag, 'Møte', '08:30', '10:00', 'Avklaringer med fylkeskommunen'),
  work(4, acme, 'Anbudsskriving', '10:00', '13:30', 'Pris og leveranseplan'),
  work(4, null, 'Kompetanseheving', '14:00', '16:00', 'Fagfredag: tilgjengelighet i praksis'),
]

function work(
  weekday: number,
  project: string | null,
  workType: string,
  from: string,
  to: string,
  description: string,
): Work {
  return { weekday, project, workType, from, to, description }
}
