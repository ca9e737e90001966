import { contentFolder } from '../../load/folders.ts';
import type { AlignmentMode } from '../../load/meaning.ts';
import { loadSite } from '../../load/site.ts';

/** How the site compares sentences, so that the desk shows what the build will; the default where `site.yaml` cannot be read. */
export async function findSiteMode(): Promise<AlignmentMode> {
  const { folder, label } = contentFolder();
  return (await loadSite(folder, `${label}/site.yaml`)).settings?.alignment ?? 'meaning';
}
