/** Milliseconds of processor time that each of five runs takes: other work of the machine does not count. */
export function timesOf(run: () => unknown): number[] {
  return Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
}
