/** Orders, from draft to what Tripletex made of them. */
export const orders = {
  title: 'Ordre',
} as const
