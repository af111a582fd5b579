/** Orders, from draft to what Tripletex made of them. */
export const orders = {
  title: 'Ordre',
  /** What stands on lines, on the invoice. */
  line: {
    fixedPrice: 'Fastpris',
    writeDown: 'Prisavslag, {{of}}',
  },
} as const
