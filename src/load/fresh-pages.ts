import type { AstroIntegration } from 'astro';

/** What a server keeps of the modules that it has made. */
type ModuleGraph<Module> = {
  invalidateModule(
    module: Module,
    seen?: Set<Module>,
    timestamp?: number,
    isHmr?: boolean,
    isSoft?: boolean,
  ): void;
};

/**
 * Makes a server forget what it began to read before it was told to read again.
 *
 * Vite keeps a module that became out of date while it was being made, unless the moment of that is in the module. It does not where this is
 * told as for a browser's update, and so Astro tells it when it has written its store: a page asked for at that moment would show the old content
 * until the next change.
 */
export function forgetUnfinished<Module>(graph: ModuleGraph<Module>): void {
  const invalidate = graph.invalidateModule.bind(graph);
  graph.invalidateModule = (module, seen, timestamp, isHmr, isSoft) => {
    invalidate(module, seen, timestamp, isHmr, isSoft);
    // Once more with Vite's own clock, which runs ahead of the computer's; with `seen` it is a step of one that was begun here.
    if (isHmr === true && seen === undefined) invalidate(module);
  };
}

/** Makes the dev server show what the content says now, also where a page was asked for while it changed. A build never has it. */
export function freshPages(): AstroIntegration {
  return {
    name: 'fresh-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const { moduleGraph } of Object.values(server.environments)) forgetUnfinished(moduleGraph);
      },
    },
  };
}
