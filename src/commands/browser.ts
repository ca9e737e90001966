import { existsSync } from 'node:fs';
import { access, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { z } from 'zod';
import { makeFolder, removeFolder } from './folders.ts';

/** Where systems keep an installed Chromium or Chrome. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** `no-sandbox`: containers give no user namespaces; the browser only opens the site that it is given. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-dev-shm-usage'];

/** Longest wait for a browser to start, in milliseconds: a busy machine needs longer than the usual half minute. */
const START_MS = 180_000;

type Candidate = { executable: string; environment: Record<string, string> };

/**
 * Starts a browser: the one that `CHROMIUM` names, else the one that npm installed (Linux on x64), else an installed one.
 *
 * The npm package carries the system libraries that a bare machine lacks (NSS and the like); nothing is downloaded.
 * Throws: when none starts, with the reason of each.
 *
 * @param flags  for Chromium, beside those that every browser of ours gets
 */
export const launchBrowser = (flags: readonly string[] = []): Promise<Browser> =>
  start((options) => chromium.launch({ ...options, args: [...FLAGS, ...flags] }));

/** Starts the same browser for several processes, which connect to it; see `launchBrowser`. */
export const launchBrowserServer = (): Promise<BrowserServer> =>
  start((options) => chromium.launchServer(options));

async function start<Started>(launch: (options: LaunchOptions) => Promise<Started>): Promise<Started> {
  const failures: string[] = [];
  for (const find of listCandidates()) {
    try {
      const { executable, environment } = await find();
      const env = Object.fromEntries(
        Object.entries({ ...process.env, ...environment }).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      );
      return await launch({ executablePath: executable, args: FLAGS, env, timeout: START_MS });
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No browser could be started; name one in CHROMIUM.\n${failures.join('\n')}`);
}

function listCandidates(): (() => Promise<Candidate>)[] {
  const { CHROMIUM } = process.env;
  const installed = (executable: string) => async () => {
    await access(executable);
    return { executable, environment: {} };
  };
  if (CHROMIUM !== undefined && CHROMIUM !== '') return [installed(CHROMIUM)];
  const hasPackage = process.platform === 'linux' && process.arch === 'x64';
  return [...(hasPackage ? [unpackChromium] : []), ...INSTALLED.map(installed)];
}

/** Unpacks the packaged Chromium with its libraries and fonts, once for each version. */
async function unpackChromium(): Promise<Candidate> {
  const folder = await findPackage();
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')));
  const target = path.resolve('.cache', `chromium-${version}-with-fonts`);
  if (!existsSync(target)) await unpackInto(target, path.join(folder, 'bin'));
  return {
    executable: path.join(target, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: path.join(target, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(target, 'fonts'),
    },
  };
}

async function findPackage(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return path.dirname(path.dirname(entry));
}

/** The package's own settings name folders of another system; a browser without any font ends on the first page. */
const formatFontSettings = (target: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${target}/fonts</dir>
  <cachedir>${target}/fonts-cache</cachedir>
</fontconfig>
`;

/** The package unpacks into the folder for temporary files; a folder of our own, renamed when whole, is never half full. */
async function unpackInto(target: string, archives: string): Promise<void> {
  const unfinished = `${target}.${process.pid}`;
  const { TMPDIR } = process.env;
  await makeFolder(unfinished);
  process.env.TMPDIR = unfinished;
  try {
    const names = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(names.map((name) => inflate(path.join(archives, name))));
    await writeFile(path.join(unfinished, 'fonts', 'fonts.conf'), formatFontSettings(target));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  await rename(unfinished, target).catch(() => removeFolder(unfinished));
}
