import type { Comparison } from '../../model/comparison.ts';
import type { SiteSettings } from '../../model/story.ts';
import { homeHref, href, storyHref } from '../href.ts';
import { escapeXml, toXmlText } from './xml.ts';

/** One entry of a feed: `link` is a whole address. */
export type FeedItem = { title: string; description: string; link: string; pubDate?: Date };

/** A feed as a writer of RSS takes it. */
export type Feed = {
  title: string;
  description: string;
  site: string;
  items: FeedItem[];
  customData: string;
  xmlns: { atom: string };
  trailingSlash: boolean;
};

/** The stories, newest first, with their corrections; a story without a date comes last and has none. */
export function toFeed({
  site,
  settings,
  stories,
}: {
  site: URL;
  settings: SiteSettings;
  stories: readonly Comparison[];
}): Feed {
  const items = stories.flatMap(({ story, articles }) => {
    const link = new URL(storyHref(story.id), site).href;
    const count = `${articles.length} articles compared, claim by claim.`;
    const corrections = story.corrections.map((correction, index) =>
      toItem({
        title: `Correction: ${story.title}`,
        description: correction.text,
        // Its address is its id, so that a reader of feeds shows each correction once.
        link: `${link}#correction-${index + 1}`,
        date: correction.date,
      }),
    );
    return [
      toItem({ title: story.title, description: `${story.introduction} ${count}`, link, date: story.date }),
      ...corrections,
    ];
  });
  return {
    title: toXmlText(settings.name),
    description: 'How news outlets cover one event, claim by claim.',
    site: new URL(homeHref(), site).href,
    items: items.sort((a, b) => (b.pubDate?.getTime() ?? 0) - (a.pubDate?.getTime() ?? 0)),
    customData: `<language>${settings.language.replace(/[^A-Za-z0-9-]/gu, '')}</language><atom:link href="${escapeXml(new URL(href('feed.xml'), site).href)}" rel="self" type="application/rss+xml"/>`,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    trailingSlash: true,
  };
}

function toItem(item: { title: string; description: string; link: string; date: string | null }): FeedItem {
  return {
    title: toXmlText(item.title),
    description: toXmlText(item.description).trim(),
    link: item.link,
    ...(item.date !== null && { pubDate: new Date(`${item.date}T00:00:00Z`) }),
  };
}

/** A date for entries and feeds that must have one, where the editor gives none. */
const NO_DATE = new Date(0);

/** The same feed as Atom. Titles and summaries are plain text: a reader shows their signs, it does not run them. Source: RFC 4287. */
export function formatAtom({ title, site, items }: Feed, self: string): string {
  const newest = items[0]?.pubDate ?? NO_DATE;
  const entries = items.map(
    (item) => `  <entry>
    <id>${escapeXml(item.link)}</id>
    <title type="text">${escapeXml(item.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(item.link)}"/>
    <updated>${(item.pubDate ?? NO_DATE).toISOString()}</updated>
    <summary type="text">${escapeXml(item.description)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escapeXml(self)}</id>
  <title type="text">${escapeXml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(site)}"/>
  <updated>${newest.toISOString()}</updated>
  <author><name>${escapeXml(title)}</name></author>
${entries.map((entry) => `${entry}\n`).join('')}</feed>
`;
}

/** The same feed as JSON Feed 1.1. */
export const formatJsonFeed = (
  { title, description, site, items }: Feed,
  self: string,
  language: string,
): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: site,
    feed_url: self,
    language,
    items: items.map((item) => ({
      id: item.link,
      url: item.link,
      title: item.title,
      content_text: item.description,
      date_published: item.pubDate?.toISOString(),
    })),
  });
