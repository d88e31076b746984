/** Says what a command did; where it could not be done, why, and the command fails. */
export async function tell(command: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await command())
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}
