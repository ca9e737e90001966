import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** What a command and every Node process that it started cost: CPU time of all, memory of the largest. */
export type Cost = { cpuMs: number; peakMebibytes: number };

const CostSchema = z.object({ cpuMs: z.number(), peakMebibytes: z.number() });

/**
 * Runs a script with Node to its end.
 *
 * @param folder  where a file for the measurements may lie
 * @throws when the script ends with another code than 0
 */
export async function measureRun(
  folder: string,
  args: readonly string[],
  { env = {}, cwd = process.cwd() }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Cost> {
  const file = path.join(folder, 'measured.jsonl');
  await rm(file, { force: true });
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: {
      ...process.env,
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      MEASURE_FILE: file,
      NODE_OPTIONS: `--import ${new URL('../measure-process.ts', import.meta.url).href}`,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (text) => said.push(String(text)));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.join('')}`);
  const costs = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => CostSchema.parse(JSON.parse(line)));
  return {
    cpuMs: costs.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMebibytes: Math.max(...costs.map(({ peakMebibytes }) => peakMebibytes)),
  };
}
