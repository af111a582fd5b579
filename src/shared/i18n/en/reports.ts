/** Reports over hours. */
export const reports = {
  title: 'Reports',
}
