/** Runs a script's work; its exit code becomes the process's, and an error is told as one message instead of a stack. */
export async function main(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
