import type { Element } from 'hast';
import { toWordSet } from '../../model/word-lists.ts';

/** All classes, the id and the role of an element, in one lower-case string. */
export const toHints = ({ properties }: Element): string =>
  [
    properties.className,
    properties.id,
    properties.role,
    properties.itemProp,
    properties.rel,
    properties.dataTestid,
  ]
    .flat()
    .filter((value) => value !== undefined && value !== null)
    .join(' ')
    .toLowerCase();

/** Names of containers that hold the text of an article. After Mozilla's Readability (Apache-2.0). */
export const LIKELY = /article|body|content|entry|hentry|main|page|post|text|blog|story/u;

/** Names of containers whose words readers wrote, or software for readers. */
const COMMENTS =
  /(?:^|[\s_-])comments?(?:$|[\s_-]|list|area|section|wrap|box|block|thread)|comentario|comentári|kommentar|commentaire|(?:^|[\s_-])commenti(?:$|[\s_-])|reacties|yorumlar|disqus|\breplies|\brespond\b|livefyre|\bcombx\b|(?:user|reader)s?[-_](?:posts?|opinions?|feedback)/u;

/** Names of containers that do not hold the text. After Mozilla's Readability and trafilatura (Apache-2.0). */
const UNLIKELY =
  /-ad-|\bads?\b|advert|adsense|banner|breadcrumb|byline-list|community|cookie|consent|footer|foot\b|gdpr|masthead|menu|modal|most-|newsletter|outbrain|pager\b|pagination|popup|popular|promo|recirc|recommend|related|rss|\bshar(?:e|ing)|sharedaddy|shopping|shoutbox|sidebar|skyscraper|social|sponsor|subscri|supplemental|syndication|taboola|zergnet|\btags?\b|taglist|tag-list|toolbar|trending|widget|author-?(?:bio|box|info|card|desc|about|profile|note)|about-?(?:the-)?author|\bbio\b|biograph|(?:more|also|other)-?(?:stories|news|articles|posts|from|reading)|read-?(?:more|next|also)|up-?next|next-?(?:post|article|story)|prev-?(?:post|article|story)|post-nav|teaser|jp-relatedposts|sign-?up|opt-?in|donat|\blogin\b|registration|screen-reader|sr-only|visually-?hidden|skip-link|carousel|slideshow|gallery|lightbox|\bpoll\b|copyright|disclaimer|\blegal\b|colophon|imprint|header|extra\b|legend|remark\b|tool\b/u;

const CAPTION =
  /caption|photo-?credit|image-?credit|picture-?credit|\bcredit\b|wp-caption-text|img-desc|image-desc/u;

const UNLIKELY_TAGS = toWordSet('nav footer aside form button menu dialog select fieldset');

const UNLIKELY_ROLES =
  /\b(?:navigation|complementary|banner|contentinfo|search|menu|menubar|dialog|alert|alertdialog|tablist|toolbar)\b/u;

/** Names of boxes that belong to the report, whatever element they are: facts of it in short. */
const FACT_BOX = /(?:^|[\s_-])(?:fact-?(?:box|file|sheet)|key-?facts)(?:$|[\s_-])/u;

/** Elements that are the page itself. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** What in an element's name or tag speaks against its being of the text. */
export type Hint = { reason: string; kind: 'tag' | 'role' | 'name' | 'comments' | 'caption' };

/** Reads the hint that an element's own tag, role, classes and id give; undefined when they give none. */
export function readHint(element: Element): Hint | undefined {
  if (FACT_BOX.test(toHints(element))) return undefined;
  if (UNLIKELY_TAGS.has(element.tagName)) return { reason: `<${element.tagName}>`, kind: 'tag' };
  if (element.tagName === 'html' || element.tagName === 'body') return undefined;
  const hints = toHints(element);
  const role = String(element.properties.role ?? '');
  if (UNLIKELY_ROLES.test(role)) return { reason: `role “${role}”`, kind: 'role' };
  const comments = COMMENTS.exec(hints);
  if (comments !== null) return { reason: `“${comments[0].trim()}” in its class or id`, kind: 'comments' };
  if (WHOLE.has(element.tagName)) return undefined;
  if (element.tagName === 'figcaption') return { reason: 'caption of a picture', kind: 'caption' };
  const caption = CAPTION.exec(hints);
  if (caption !== null) return { reason: `“${caption[0]}” in its class or id`, kind: 'caption' };
  const match = UNLIKELY.exec(hints);
  return match === null ? undefined : { reason: `“${match[0]}” in its class or id`, kind: 'name' };
}
