import type { Text } from './text'

/** Messages of orders and invoices. The English wordings are ours, but for that of an order without lines. */
export const orderMessages = {
  netPriceWanted: {
    no: 'Enhetspris må være uten mva siden enhetspris på ordre er uten mva.',
    en: 'The unit price must be without VAT since the unit price on the order is without VAT.',
  },
  grossPriceWanted: {
    no: 'Enhetspris må være med mva siden enhetspris på ordre er med mva.',
    en: 'The unit price must be with VAT since the unit price on the order is with VAT.',
  },
  lineCharged: {
    no: 'Ordrelinjen er fakturert og kan ikke endres.',
    en: 'The order line is invoiced and cannot be changed.',
  },
  tooManyOrders: {
    no: 'Det kan ikke opprettes mer enn 100 ordrer om gangen.',
    en: 'No more than 100 orders can be created at a time.',
  },
  orderInvoiced: {
    no: 'Ordren kan ikke slettes. Fakturaer er generert.',
    en: 'The order cannot be deleted. Invoices are generated.',
  },
  noLines: {
    no: 'Fakturaen inneholder ingen ordrelinjer.',
    en: 'Order contains no OrderLines.',
  },
  noBankAccount: {
    no: 'Faktura kan ikke opprettes før selskapet har registrert et bankkontonummer.',
    en: 'An invoice cannot be created until the company has registered a bank account number.',
  },
  orderClosed: {
    no: 'Ordren er lukket og kan ikke faktureres.',
    en: 'The order is closed and cannot be invoiced.',
  },
  ordersDiffer: {
    no: 'Ordrene må ha samme kunde, forfall og e-postadresse for mottaker.',
    en: 'The orders must have the same customer, due date and receiver email.',
  },
} satisfies Record<string, Text>
