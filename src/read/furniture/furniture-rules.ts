import type { LineForm } from '../tree/line-form.ts';
import { CONTROL_SIGNALS } from './furniture-controls.ts';
import { LINK_SIGNALS } from './furniture-links.ts';
import {
  CALL,
  closesWithParted,
  closesWithPictureCredit,
  endsWithDoubledCredit,
  FURNITURE_MIN_WEIGHT,
  findPhrase,
  furnitureIf,
  isFilmTeaser,
  isPictureCredit,
  type LineContext,
  PARTED,
  PICTURE_COUNTER,
  SHORT_WORDS,
  type SignalRule,
  type Weighed,
} from './furniture-signals.ts';

/** Weight from which a signal counts for a line that is in the text by the page's markup: its form alone proves nothing. */
const STRONG = 1;

const weighIf = (holds: boolean, weight: number, reason: string): Weighed | undefined =>
  holds ? { weight, reason } : undefined;

/** “(c) The gate was open.”: a sentence without a year or a right is the third of a list, and no copyright. */
const isThirdOfList = (text: string, { isClosed, hasVerb }: LineForm): boolean =>
  isClosed && hasVerb && !/\d{4}|\brights?\b/iu.test(text);

/** All that speaks for furniture: what a line's own form says, then what its words and neighbours do. */
export const FURNITURE_SIGNALS: readonly SignalRule[] = [
  {
    id: 'furniture-marks-only',
    weigh: ({ text }) => furnitureIf(!/[\p{L}\p{N}]/u.test(text), 'marks without words'),
    example: '* * *',
    counter: '* A list *',
  },
  {
    id: 'furniture-code',
    weigh: ({ text }) =>
      weighIf(
        /^<\/?[a-z][^<>]{0,200}>|^\{\{|\bfunction ?\(|\bwindow\.\w|^var \w/iu.test(text),
        FURNITURE_MIN_WEIGHT,
        'stray markup or code',
      ),
    example: '<div class="ad">',
    counter: 'The function of the quay is clear.',
  },
  {
    id: 'furniture-copyright',
    weigh: ({ text, form }) =>
      furnitureIf(
        /^(?:©|copyright )/iu.test(text) || (/^\(c\)/iu.test(text) && !isThirdOfList(text, form)),
        'copyright line',
      ),
    example: '© 2025 The Harbour Gazette',
    counter: '(c) The gate was open.',
  },
  {
    id: 'furniture-counter',
    weigh: ({ text }) =>
      furnitureIf(
        /^\d{1,3} (?:min(?:ute)?s? read|comments?|shares?|views|likes)\.?$/iu.test(text) ||
          /^list \d{1,2} of \d{1,2}$|^(?:end of list|list of \d{1,2} items)$/iu.test(text),
        'counter of the page',
      ),
    example: '4 min read',
    counter: 'Four minutes later it sank.',
  },
  {
    id: 'furniture-parted-credit',
    weigh: (line) =>
      furnitureIf(
        isPictureCredit(line) && PARTED.test(line.text),
        'photo credit: an agency after a slash or bar',
      ),
    example: 'Jane Roe/Getty Images',
    counter: 'Jane Roe left the quay.',
  },
  {
    id: 'furniture-agency',
    weigh: (line) =>
      weighIf(isPictureCredit(line) && !PARTED.test(line.text), 1.5, 'photo credit: names a picture agency'),
    example: 'Photograph: Getty Images',
    counter: 'The agency sold a photograph.',
  },
  {
    id: 'furniture-menu',
    weigh: ({ text, form }) =>
      weighIf(
        /^[\p{L} ]{2,25}(?: ?[>»›·|] ?[\p{L} ]{2,25}){1,6}$/u.test(text) && !form.isClosed,
        1.5,
        'looks like a menu or breadcrumb',
      ),
    example: 'Home > World > Harbours',
    counter: 'Harbours of the world are full.',
  },
  {
    id: 'furniture-caption',
    weigh: ({ text }) =>
      furnitureIf(
        PICTURE_COUNTER.test(text) || closesWithPictureCredit(text),
        'photo credit: a caption with its credit',
      ),
    example: '[1/3] Smoke over the docks',
    counter: 'One of three docks burned.',
  },
  {
    id: 'furniture-parted-caption',
    weigh: ({ text }) => furnitureIf(closesWithParted(text), 'photo credit: a caption with its credit'),
    example: 'Smoke rises over the docks, on Monday. REUTERS/Jane Roe',
    counter: 'Smoke rises over the docks, on Monday. The crew/owner left',
  },
  {
    id: 'furniture-doubled-credit',
    weigh: ({ text }) => furnitureIf(endsWithDoubledCredit(text), 'photo credit: the same credit twice'),
    example: 'Show caption Jane Roe/HWU Jane Roe/HWU',
    counter: 'Jane Roe and Jane Roe, mother and daughter, sailed.',
  },
  {
    id: 'furniture-film',
    weigh: ({ text, form }) =>
      furnitureIf(
        isFilmTeaser(text) && form.wordCount <= 2 * SHORT_WORDS,
        'capitals before a title, with a running time or dots',
      ),
    example: 'JUST SEEN Smoke over the docks 02:10',
    counter: 'NEW PORT The crew left at 02:10 and sailed.',
  },
  {
    id: 'furniture-opening-agency',
    weigh: ({ text, form }) =>
      furnitureIf(
        /^(?:getty images|reuters\/|epa\/|shutterstock|pa media|ap photo)\s?\p{Lu}/iu.test(text) &&
          !form.isClosed,
        'photo credit: opens with a picture agency',
      ),
    example: 'Getty Images Smoke over the docks',
    counter: 'Images of smoke over the docks',
  },
  {
    id: 'furniture-about-page',
    weigh: ({ text, form }) =>
      weighIf(
        /opens (?:in a )?new (?:tab|window)|privacy policy|terms of (?:service|use)|recaptcha/iu.test(text),
        form.wordCount <= 80 ? FURNITURE_MIN_WEIGHT : 1,
        'words of the page about itself',
      ),
    example: 'Read our privacy policy',
    counter: 'The policy of the port is private.',
  },
  {
    id: 'furniture-address',
    weigh: ({ text }) => furnitureIf(/^https?:\/\/\S{3,300}$/iu.test(text), 'an address alone'),
    example: 'https://harbour.example/news',
    counter: 'See https://harbour.example/news for more',
  },
  {
    id: 'furniture-bracketed-link',
    weigh: ({ text }) => furnitureIf(/^\[ .{3,200} \]$/u.test(text), 'a link in brackets'),
    example: '[ Read the story ]',
    counter: '[Read the story]',
  },
  {
    id: 'furniture-arrow',
    weigh: ({ text }) => weighIf(/[»›→>]$/u.test(text), 1, 'ends with an arrow'),
    example: 'More about harbours »',
    counter: 'More about harbours',
  },
  {
    id: 'furniture-handle',
    weigh: ({ form }) => weighIf(form.wordCount <= 14 && form.hasAddress, 1, 'holds an address or a handle'),
    example: 'Write to news@harbour.example',
    counter: 'Write to the harbour',
  },
  {
    id: 'furniture-few-words',
    weigh: ({ form }) => weighIf(form.wordCount <= 3 && !form.isClosed, 0.5, 'three words or fewer'),
    example: 'Harbour news',
    counter: 'It burned.',
  },
  {
    id: 'furniture-no-verb',
    weigh: ({ form }) => weighIf(!form.isClosed && !form.hasVerb, 0.5, 'no verb found'),
    example: 'Smoke over the docks',
    counter: 'Smoke was over the docks',
  },
  {
    id: 'furniture-known-phrase',
    weigh: findPhrase,
    example: 'Sign up for our newsletter',
    counter: 'The crew signed up for the voyage.',
  },
  {
    id: 'furniture-call',
    weigh: ({ text, form }) =>
      weighIf(
        form.wordCount <= SHORT_WORDS && CALL.test(text),
        form.isProse && !form.hasAddress ? 0.5 : 1,
        'calls on the reader',
      ),
    example: 'Follow us on the app',
    counter: 'Followers of the app left.',
  },
  {
    id: 'furniture-repeated',
    weigh: ({ key, count, form, isInText }) =>
      weighIf(
        !isInText && key !== '' && count > 1 && form.wordCount <= 8 && !form.isProse,
        1.5,
        `the same short line stands ${count} times`,
      ),
    example: 'Harbour news',
    counter: 'The crew put the fire out before noon.',
  },
  {
    id: 'furniture-edge',
    weigh: ({ isAtEdge, form }) =>
      weighIf(isAtEdge && form.wordCount <= 8 && !form.isClosed, 0.5, 'stands at the edge of the file'),
    example: 'Harbour news',
    counter: 'It burned.',
  },
  ...CONTROL_SIGNALS,
  ...LINK_SIGNALS,
];

/** Why a line is furniture; undefined when the evidence is not enough. */
export function findFurnitureReason(line: LineContext): string | undefined {
  const signals = FURNITURE_SIGNALS.flatMap(({ weigh }) => weigh(line) ?? []);
  const counted = line.isInText ? signals.filter(({ weight }) => weight >= STRONG) : signals;
  const sum = counted.reduce((total, { weight }) => total + weight, 0);
  return sum >= FURNITURE_MIN_WEIGHT ? counted.map(({ reason }) => reason).join('; ') : undefined;
}
