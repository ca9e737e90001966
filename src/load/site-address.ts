/** Where a site will be, as the environment says it: empty is as good as not said. */
type Said = { SITE_URL?: string | undefined; BASE_PATH?: string | undefined };

/** The address of a site's host, and its path there; without any it is for the root of a host on this machine. */
export const toSiteAddress = ({ SITE_URL, BASE_PATH }: Said): { site: string; base: string } => ({
  site: SITE_URL || 'http://localhost:4321',
  base: BASE_PATH || '/',
});

/** The address of a page. @param page  its path below the site's, without slashes at its ends; '' is the home page */
export function toPageAddress({ site, base }: { site: string; base: string }, page: string): string {
  const home = base.replace(/\/$/u, '');
  return new URL(page === '' ? `${home}/` : `${home}/${page}/`, site).href;
}
