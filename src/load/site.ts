import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SiteSettings } from '../model/story.ts';
import { ContentError } from './diagnostics.ts';
import { contentFolder } from './folders.ts';
import { findHandover } from './handover.ts';
import { readSiteSettings } from './settings.ts';
import { readSource } from './story-files.ts';

/**
 * Reads `site.yaml` of a content folder.
 *
 * @param label  how messages name the file
 * @returns undefined when it cannot be read; then `diagnostics` says why
 */
export async function loadSite(
  folder: string,
  label: string,
): Promise<{ settings: SiteSettings | undefined; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const file = await readSource(path.join(folder, 'site.yaml'), label, diagnostics);
  if (file === undefined) return { settings: undefined, diagnostics };
  return readSiteSettings(file.path, new TextDecoder().decode(file.bytes));
}

/** What is on every page. Throws: ContentError when `site.yaml` cannot be read. */
export async function getSite(): Promise<SiteSettings> {
  const handover = findHandover();
  if (handover !== undefined) return handover.site;
  const { folder, label } = contentFolder();
  const { settings, diagnostics } = await loadSite(folder, `${label}/site.yaml`);
  if (settings === undefined) throw new ContentError(diagnostics);
  return settings;
}
