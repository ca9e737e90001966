import { appendFileSync } from 'node:fs';

/** Loaded into a process by `--import`: at its end, writes its CPU time and peak memory as a line of JSON. */
process.on('exit', () => {
  const { MEASURE_FILE } = process.env;
  if (MEASURE_FILE === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const measured = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMebibytes: maxRSS / 1024 };
  appendFileSync(MEASURE_FILE, `${JSON.stringify(measured)}\n`);
});
