import type { Catalogue } from '../catalogue'

export const welcome: Catalogue['welcome'] = {
  title: 'Welcome to Busy',
  lead: 'Log your hours anywhere, also without a network. What is meant for Tripletex leaves when a connection is there.',
  who: 'Who are you?',
  how: 'How would you like to begin?',
  employeeNumberHint:
    'Must equal your number in Tripletex for hours to be transferred. It can be filled in later.',
  tripletex: 'Connect to Tripletex',
  tripletexNote: 'Use the projects and customers in Tripletex. You need a user key.',
  tripletexStarting: 'Preparing your workspace …',
  demo: 'Try a demo company',
  demoNote: 'A made-up company with projects and hours. Nothing leaves this computer.',
  demoStarting: 'Preparing the demo company …',
  local: 'On this computer only',
  localNote: 'Make the projects yourself. You can connect to Tripletex at any time.',
  localStarting: 'Preparing your workspace …',
}
