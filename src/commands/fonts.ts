import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { readArguments, runCommand } from './arguments.ts';
import { makeFolder } from './folders.ts';

const USAGE = 'node src/commands/fonts.ts [--out <folder>]';

/** Printable ASCII and Latin-1, the dashes, quotation marks and ellipsis of newspapers, currencies, and the few signs that the site's own words use. */
const CHARACTERS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 0xff - 0xa0 + 1 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  ...'ŒœŸıˆ˜‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™−×→←↑↓',
].join('');

const FOLDER = 'src/styles/fonts';

/** The licences ask to be where the fonts are, so they are published with the site. */
const LICENCES = 'src/static/fonts';
const FONTS = [
  { name: 'source-serif-4', out: 'serif' },
  { name: 'libre-franklin', out: 'sans' },
] as const;

/** Fonts of the pictures for sharing: their renderer reads neither WOFF2 nor variable fonts, and they are never sent to a reader. */
const PICTURE_WEIGHTS = { serif: 600, sans: 500 } as const;

/**
 * Writes the site's two subset fonts, and the same two for pictures, with their licences, from the font packages; prints their sizes in bytes.
 *
 * @param root  the folder that their own folders lie in
 */
async function makeFonts(root: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const [fonts, licences] = [join(root, FOLDER), join(root, LICENCES)];
  for (const folder of [fonts, licences]) await makeFolder(folder);
  for (const { name, out } of FONTS) {
    const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
    const font = await readFile(join(folder, 'files', `${name}-latin-wght-normal.woff2`));
    const subset = await subsetFont(font, CHARACTERS, {
      targetFormat: 'woff2',
      noHinting: true,
      variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    });
    await writeFile(join(fonts, `${out}.woff2`), subset);
    const picture = await subsetFont(font, `${CHARACTERS}=≈≠`, {
      targetFormat: 'truetype',
      noHinting: true,
      variationAxes: { wght: PICTURE_WEIGHTS[out] },
    });
    await writeFile(join(fonts, `picture-${out}.ttf`), picture);
    await copyFile(join(folder, 'LICENSE'), join(licences, `${out}.OFL.txt`));
    console.log(`${FOLDER}/${out}.woff2  ${subset.length} bytes`);
  }
}

await runCommand(async () => {
  const { folder } = readArguments(USAGE, { out: { type: 'string' } });
  await makeFonts(folder('out') ?? '.');
  return 0;
});
