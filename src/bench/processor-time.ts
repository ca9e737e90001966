/** Begins to measure processor time, which is the same on a busy computer; the function that it gives says how many milliseconds the process has taken since. */
export function startClock(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

/** The most memory that the process has taken so far. */
export const peakMebibytes = (): number => process.resourceUsage().maxRSS / 1024;
