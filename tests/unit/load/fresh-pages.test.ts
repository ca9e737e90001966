import { afterEach, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { forgetUnfinished } from '../../../src/load/fresh-pages.ts';

let server: Awaited<ReturnType<typeof createViteServer>> | undefined;
afterEach(() => server?.close());

test('what was read before the content was replaced is not kept as what came after', async () => {
  let title = 'Fire at the quay';
  const reads: (() => void)[] = [];
  server = await createViteServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [
      {
        name: 'stories',
        resolveId: (id) => (id === 'stories' ? '\0stories' : undefined),
        load: async (id) => {
          if (id !== '\0stories') return undefined;
          const code = `export default ${JSON.stringify(title)}`;
          await new Promise<void>((resolve) => reads.push(resolve));
          return code;
        },
      },
    ],
  });
  const { ssr } = server.environments;
  forgetUnfinished(ssr.moduleGraph);
  const toCode = async () => (await ssr.transformRequest('stories'))?.code;
  const first = toCode();
  await expect.poll(() => reads.length).toBe(1);
  title = 'Mended';
  // As Astro does when it has written its store.
  const module = await ssr.moduleGraph.ensureEntryFromUrl('stories');
  ssr.moduleGraph.invalidateModule(module, undefined, Date.now(), true);
  reads[0]?.();
  expect(await first).toContain('Fire at the quay');
  const second = toCode();
  await expect.poll(() => reads.length).toBe(2);
  reads[1]?.();
  expect(await second).toContain('Mended');
});
