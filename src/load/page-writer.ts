import { writePages } from './write-pages.ts';

// As Astro itself, which `npm run build` starts in the same way: when that process ends, nothing goes on writing.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

await writePages(process.env['OUT_DIR'] ?? '');
