import type { Comparison } from '../../model/comparison.ts';
import type { SiteSettings } from '../../model/story.ts';
import { homeHref, storyHref } from '../href.ts';

/** What XML 1.0 forbids: most control characters, lone surrogates, two non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** One entry of a feed: `link` is a whole address. */
export type FeedItem = { title: string; description: string; link: string; pubDate?: Date };

/** A feed as a writer of RSS takes it. */
export type Feed = {
  title: string;
  description: string;
  site: string;
  items: FeedItem[];
  customData: string;
  trailingSlash: boolean;
};

const toXmlText = (text: string): string => text.replace(NOT_XML, '');

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
    const corrections = story.corrections.map((correction) =>
      toItem({
        title: `Correction: ${story.title}`,
        description: correction.text,
        link,
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
    customData: `<language>${settings.language.replace(/[^A-Za-z0-9-]/gu, '')}</language>`,
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
