import type { SiteSettings } from '../../model/story.ts';
import { homeHref, href } from '../href.ts';

/** Sizes in pixels of the icons that the manifest names beside the SVG. Source: web.dev, what installing asks for. */
export const ICON_SIZES = [192, 512] as const;

/** The colour of the paper by day and by night, for what a browser draws around the site: as `--paper` in tokens.css. */
export const PAPER = { light: '#fdfdfb', dark: '#15171a' } as const;

/** What a browser needs to keep the site like an app. Source: W3C, Web Application Manifest. */
export const toManifest = ({ name, language }: SiteSettings): object => ({
  id: homeHref(),
  name,
  short_name: name,
  lang: language,
  start_url: homeHref(),
  scope: homeHref(),
  display: 'minimal-ui',
  background_color: PAPER.light,
  theme_color: PAPER.light,
  icons: [
    { src: href('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
    ...ICON_SIZES.map((size) => ({
      src: href(`icons/${size}.png`),
      type: 'image/png',
      sizes: `${size}x${size}`,
    })),
  ],
});
