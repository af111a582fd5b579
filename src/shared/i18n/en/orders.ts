/** Orders, from draft to what Tripletex made of them. */
export const orders = {
  title: 'Orders',
  /** What stands on lines, on the invoice. */
  line: {
    fixedPrice: 'Fixed price',
    writeDown: 'Price reduction, {{of}}',
  },
}
