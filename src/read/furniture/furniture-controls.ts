import { toWordSet } from '../../model/word-lists.ts';
import { furnitureIf, SHORT_WORDS, type SignalRule } from './furniture-signals.ts';

/** Words of a player's buttons. */
const PLAY = toWordSet('play watch listen hear');
const PLAYED = toWordSet('to this the video audio article story clip episode live now full');
const TIME = /^\d{1,2}:\d{2}$/u;

/** “Talks go on Listen · 7:01 7:01”: ends with one running time twice; “Play Video 1:12 Talks go on”: opens with a player's words and a running time. */
function isPlayer(text: string): boolean {
  const words = text.split(' ');
  const [before, last] = words.slice(-2);
  if (before !== undefined && before === last && TIME.test(before)) return true;
  const at = words.findIndex((word) => TIME.test(word));
  const [first = '', ...others] = words.slice(0, Math.max(0, at)).map((word) => word.toLowerCase());
  return PLAY.has(first) && others.every((word) => PLAYED.has(word) || word === '·');
}

/** Buttons that widen a picture, before its caption or credit. */
const PICTURE_BUTTONS =
  /^(?:(?:enlarge|expand|zoom) (?:this )?(?:image|picture|photo) |view (?:image|picture|photo) in full ?screen |)(?:toggle|hide|show) caption(?: |$)/iu;

/** “… the dam. Photograph: Ada Velde/HWU”: a caption that closes with a credit after its label, which no sentence ends with. */
const LABELLED_CREDIT =
  /(?:^|[\s.”])(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ii]llustration)s?(?: [Cc]redit| by)?: ?\p{Lu}[^.!?:;]{1,60}$/u;

/** Words of the buttons that pass a page on, none of which names a service. */
export const BUTTONS = toWordSet(
  'share tweet post pin print email e-mail save copy link send comment comments',
);
const MIN_BUTTONS = 2;
const MAX_BUTTON_WORDS = 9;

/** “Share Tweet Harbourly Email”: a line of labels with a capital each and no mark between them, two or more and half of them words of buttons. */
function hasButtonWords(text: string): boolean {
  const words = text.split(' ');
  if (words.length > MAX_BUTTON_WORDS || !words.every((word) => /^\p{Lu}[\p{L}-]{0,19}$/u.test(word)))
    return false;
  const buttons = words.filter((word) => BUTTONS.has(word.toLowerCase()));
  return buttons.length >= MIN_BUTTONS && buttons.length * 2 >= words.length;
}

/** A label in capitals before the title of another page; what follows is no sentence with its stop. */
const TITLE_LABEL =
  /^\(? ?(?:SEE ALSO|ALSO SEE|READ ALSO|ALSO READ|READ MORE|WATCH MORE|MORE|RELATED|WATCH|VIDEO|LISTEN|PHOTOS|GALLERY): ?\S/u;

const isLabelledTitle = (text: string): boolean => TITLE_LABEL.test(text) && !/[.]["”]?$/u.test(text);

/** “Click for more from the quay.”: nothing else is clicked. */
const CLICK = /^\(?click (?:here|for|to|on|through|below|above)\b/iu;

const READ_MORE = ' Read more';
/** Most words of a title with that button after it. */
const TITLE_WORDS = 30;

/** “Who pays for the dam? Read more”: the title of another page and its button; no sentence ends before the button. */
const endsWithButton = (text: string): boolean =>
  text.endsWith(READ_MORE) &&
  !'.,:;'.includes(text.charAt(text.length - READ_MORE.length - 1)) &&
  !text.includes('. ');

/** Signals that a line is made of the buttons of a page, with a caption or a title after them. */
export const CONTROL_SIGNALS: readonly SignalRule[] = [
  {
    id: 'furniture-player',
    weigh: ({ text }) => furnitureIf(isPlayer(text), 'a player with its running time'),
    example: 'Smoke over the docks Listen · 7:01 7:01',
    counter: 'The crew left at 7:01 and came back at 7:10',
  },
  {
    id: 'furniture-picture-buttons',
    weigh: ({ text }) => furnitureIf(PICTURE_BUTTONS.test(text), 'photo credit: buttons of a picture'),
    example: 'Enlarge this image toggle caption Jane Roe of the Gazette',
    counter: 'Enlarge this image of the port, said the caption.',
  },
  {
    id: 'furniture-labelled-credit',
    weigh: ({ text }) =>
      furnitureIf(LABELLED_CREDIT.test(text), 'photo credit: a caption with its labelled credit'),
    example: 'Share Save Send Smoke rises over the docks. Photograph: Jane Roe/Harbour Wire',
    counter: 'The crew kept one photograph: Jane Roe on the quay.',
  },
  {
    id: 'furniture-button-words',
    weigh: ({ text }) => furnitureIf(hasButtonWords(text), 'words of buttons and labels, with no sentence'),
    example: 'Share Tweet Harbourly Email',
    counter: 'Share Prices Fall At The Port',
  },
  {
    id: 'furniture-click',
    weigh: ({ text, form }) =>
      furnitureIf(form.wordCount <= SHORT_WORDS && CLICK.test(text), 'tells the reader to click'),
    example: 'Click for more from the Gazette.',
    counter: 'Clicks for the crew came from far away.',
  },
  {
    id: 'furniture-labelled-title',
    weigh: ({ text }) =>
      furnitureIf(isLabelledTitle(text), 'a label in capitals before the title of another page'),
    example: 'SEE ALSO: The crew left the docks for the third time in May',
    counter: 'See also: the crew left the docks for the third time in May.',
  },
  {
    id: 'furniture-read-more',
    weigh: ({ text, form }) =>
      furnitureIf(
        form.wordCount <= TITLE_WORDS && endsWithButton(text),
        'the title of another page with its button',
      ),
    example:
      'The mayor of the port was seen on the quay for weeks before the crew left it, pilots say Read more',
    counter: 'The mayor of the port said that all of the crew should go to school again and read more',
  },
];
