import type { SiteSettings } from '../model/story.ts';

/** What stands on every page around its content. */
export type FrameView = SiteSettings;

/** The site's settings as the frame prints them. */
export const toFrameView = (site: SiteSettings): FrameView => site;
