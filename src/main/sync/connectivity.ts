/** Whether Tripletex was reached: the result of the last real request, never what the system believes of its network. */
export function createConnectivity(onChange: () => void) {
  let reached = true
  return {
    online: () => reached,
    report(success: boolean): void {
      if (success === reached) return
      reached = success
      onChange()
    },
  }
}
export type Connectivity = ReturnType<typeof createConnectivity>
