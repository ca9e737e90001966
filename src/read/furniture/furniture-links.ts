import { furnitureIf, type SignalRule } from './furniture-signals.ts';

/** “FILE PHOTO: …”, “FILE - In this …”, “Image caption, …”: the label that opens a caption. */
const CAPTION_LABEL =
  /^(?:(?:FILE|ARCHIVE) (?:PHOTO|IMAGE|PICTURE)\b|File (?:photo|image|picture)[:,.]|FILE [-–—] |(?:PHOTO|IMAGE|PICTURE): |(?:Image|Picture|Photo) caption[:,] )/u;

/** “… in May. (Photo: Ada Velde)”, “… [Photo by Ada Velde/HWU]”: brackets with a labelled credit close a caption. */
const BRACKETED_CREDIT =
  /[[(](?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)s?(?: [Cc]redit| [Cc]ourtesy| by|):? [^()[\]]{2,80}[)\]]\.?$/u;

/** “Image Ada Velde Credit... Bo Mills”: how a page lays a credit out, in words. */
const INNER_CREDIT = /\bCredit(?:\.{3}|…) ?\p{Lu}/u;

/** “Slideshow (2 Images)” */
const SLIDES = /^(?:slideshow|gallery|photos?|images?) ?\(\d{1,3} (?:images?|photos?|pictures?|slides?)\)$/iu;

/** “This article is more than 9 months old” */
const AGE = /^this (?:article|story) is more than \d{1,2} (?:days|weeks|months?|years?) old\.?$/iu;

/** “More:Supreme Court to hear …”: a label before the title of another page, with a colon and no space, or a label that opens no report. */
const LINK_LABEL =
  /^(?:(?:More|MORE|Related|RELATED|Also|ALSO): ?\S|\p{Lu}[\p{L}\p{N}$'’ ]{2,40}:['"‘“#]?\p{Lu})/u;

const isLabelledLink = (text: string): boolean => LINK_LABEL.test(text) && !/[.!]["”]?$/u.test(text);

/** “( Also on the Gazette: who pays for the dam)”: a line in brackets with a label before the title of another page. */
const BRACKETED_LABEL = /^\( ?[^():.!?]{2,40}: [^()]{2,160}\)$/u;
const MADE_BY = /^\( ?(?:report|edit|writ|compil|translat|addition)/iu;

const isBracketedLabel = (text: string): boolean =>
  BRACKETED_LABEL.test(text) && !/[.!]["”]?\)$/u.test(text) && !MADE_BY.test(text);

/** Fewest words of a line in capitals that is longer than a heading of the text. */
const MIN_TITLE_WORDS = 9;
/** What such a line has when it states who wrote the article or when. */
const STATEMENT = /\bBY \p{Lu}|\d[/.:-]\d/u;

/** “CLOSE The mayor of the port spoke”: the button of a player before its caption. */
const CLOSE_BUTTON = /^CLOSE \p{Lu}\p{Ll}/u;

/** “Read or share this story: https://…”: a short label before an address. */
function endsWithAddress(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return (
    /^https?:\/\/\S/u.test(last) && words.at(-2)?.endsWith(':') === true && words.length <= MAX_LABEL_WORDS
  );
}
const MAX_LABEL_WORDS = 8;

/** “Sign up for the Minute email. Catch up …”: calls on the reader to have letters sent, however long it goes on. */
const SIGN_UP =
  /^sign up (?:here |now |today )?(?:for|to)\b.{0,80}\b(?:newsletters?|briefings?|e-?mails?)(?:[.!,]| and |$)/iu;
const MAX_SIGN_UP_WORDS = 60;

/** “Follow Ada Velde on Harbourly”, “Follow @velde”: calls on the reader; no sentence of a report. */
function callsToFollow(text: string): boolean {
  const [first = '', next = '', ...others] = text.split(' ');
  if (first.toLowerCase() !== 'follow' || others.length > MAX_FOLLOW_WORDS) return false;
  return (
    next.startsWith('@') ||
    others.some((word, index) => word === 'on' && /^\p{Lu}/u.test(others[index + 1] ?? ''))
  );
}
const MAX_FOLLOW_WORDS = 14;

/** “Follow Ada Velde on Harbourly and Quaynet.”: names alone, which may close with a full stop. */
const followsNamesAlone = (text: string): boolean =>
  text
    .replace(/\.$/u, '')
    .split(' ')
    .slice(1)
    .every((word) => /^(?:\p{Lu}|@|(?:him|her|them|us|on|at|and|&|or)$)/u.test(word));

/** “[audio-clip]” */
const BRACKETED_WORD = /^\[[\p{Ll}_-]{3,30}\]$/u;

/** Signals that a line is a caption by its label or credit, a link to another page or a call on the reader. */
export const LINK_SIGNALS: readonly SignalRule[] = [
  {
    id: 'furniture-caption-label',
    weigh: ({ text }) => furnitureIf(CAPTION_LABEL.test(text), 'photo credit: a label that opens a caption'),
    example: 'FILE PHOTO: The mayor of the port speaks to the crew on July 28, 2017.',
    counter: 'File photos of the port were found on the quay.',
  },
  {
    id: 'furniture-bracketed-credit',
    weigh: ({ text }) =>
      furnitureIf(BRACKETED_CREDIT.test(text), 'photo credit: a caption with its credit in brackets'),
    example: 'The crew left the quay in May. (Photo: Jane Roe, THE GAZETTE)',
    counter: 'The crew left the quay (see the photo by Jane Roe) in May.',
  },
  {
    id: 'furniture-inner-credit',
    weigh: ({ text, form }) =>
      furnitureIf(
        INNER_CREDIT.test(text) && !form.isClosed,
        'photo credit: the word “credit” and dots inside',
      ),
    example: 'Image Jane Roe Credit... Ada Velde for the Gazette',
    counter: 'Credit is hard to get, Jane Roe said... The port has none.',
  },
  {
    id: 'furniture-slides',
    weigh: ({ text }) => furnitureIf(SLIDES.test(text), 'photo credit: counts the pictures'),
    example: 'Slideshow (2 Images)',
    counter: 'Slideshow of the mayor (2 days)',
  },
  {
    id: 'furniture-age',
    weigh: ({ text }) => furnitureIf(AGE.test(text), 'says how old the article is'),
    example: 'This article is more than 9 months old',
    counter: 'This article is more than the crew could bear',
  },
  {
    id: 'furniture-labelled-link',
    weigh: ({ text }) => furnitureIf(isLabelledLink(text), 'a label before the title of another page'),
    example: 'More:Crew of the port sues over the fire',
    counter: 'More: the crew of the port sued.',
  },
  {
    id: 'furniture-bracketed-label',
    weigh: ({ text, isInText }) =>
      furnitureIf(!isInText && isBracketedLabel(text), 'a label and a title in brackets'),
    example: '(QUIZ: How well do you know the port?)',
    counter: '(The crew said: we know the port well.)',
  },
  {
    id: 'furniture-capitals',
    weigh: ({ text, form, isInText }) =>
      furnitureIf(
        !isInText &&
          form.wordCount >= MIN_TITLE_WORDS &&
          !form.isClosed &&
          !form.isOpen &&
          form.isUpperCase &&
          !STATEMENT.test(text),
        'a title in capitals between paragraphs, longer than a heading',
      ),
    example: 'MAYOR OF THE PORT IS OUT AND HIS DEPUTY MOVES IN',
    counter: 'MAYOR IN DOUBT',
  },
  {
    id: 'furniture-close',
    weigh: ({ text }) => furnitureIf(CLOSE_BUTTON.test(text), 'the button of a player before its caption'),
    example: 'CLOSE The mayor of the port told the crew a story. Jane Roe',
    counter: 'CLOSE TO HOME: what the crew saw',
  },
  {
    id: 'furniture-labelled-address',
    weigh: ({ text }) => furnitureIf(endsWithAddress(text), 'an address after its label'),
    example: 'Read or Share this story: https://harbour.example/news',
    counter: 'See https://harbour.example/news for more',
  },
  {
    id: 'furniture-sign-up',
    weigh: ({ text, form }) =>
      furnitureIf(
        form.wordCount <= MAX_SIGN_UP_WORDS && SIGN_UP.test(text),
        'calls on the reader to have letters sent',
      ),
    example: 'Sign up for the Quay email. Catch up on the news of the port in 60 seconds',
    counter: 'Crews who sign up for the voyage get an email from the port.',
  },
  {
    id: 'furniture-follow',
    weigh: ({ text, form }) =>
      furnitureIf(
        (form.hasAddress || !form.isClosed || followsNamesAlone(text)) && callsToFollow(text),
        'calls on the reader to follow somebody',
      ),
    example: 'Follow Jane Roe on Harbourly',
    counter: 'Follow the rules on Monday, the crew was told.',
  },
  {
    id: 'furniture-bracketed-word',
    weigh: ({ text }) => furnitureIf(BRACKETED_WORD.test(text), 'a mark of the page in brackets'),
    example: '[audio-clip]',
    counter: '[The crew] left.',
  },
];
