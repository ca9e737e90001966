/** What a line looks like, before anything is known of its neighbours. */
export type LineForm = {
  wordCount: number;
  /** Ends with a mark that closes a sentence, closing quotation marks and brackets after it allowed. */
  isClosed: boolean;
  /** Ends with a full stop or an ellipsis; headlines seldom do. */
  hasFullStop: boolean;
  /** Ends with a colon, semicolon or comma: something follows. */
  isOpen: boolean;
  /** Share (0–1) of the words of four letters and more that start with a capital. */
  capitalRatio: number;
  isUpperCase: boolean;
  /** Holds a web address, a mail address or a handle. */
  hasAddress: boolean;
  /** Has a word that only a clause has: an auxiliary, a pronoun with a verb, a lower-case word in -ed. */
  hasVerb: boolean;
  /** Reads as running text: enough words, lower-case ones among them, closed by a mark. */
  isProse: boolean;
};

const CLOSED = /[.!?…。．！？｡।॥؟۔።]["'”’»)\]」』）》]{0,4}$/u;
const FULL_STOP = /[.…。．｡।॥۔።]["'”’»)\]」』）》]{0,4}$/u;
const ADDRESS = /https?:\/\/|\bwww\.|[\p{L}\p{N}]@[\p{L}\p{N}]|(?:^|\s)@\w{2}/iu;
const VERB =
  /(?:^|\s)(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|says?|said|told|wants?|gets?|got|goes|went|comes?|came|makes?|made|takes?|took|sees?|saw|(?:it|he|she|they|we|you|i|that|there|who)['’](?:s|re|ll|d|ve|m)|\p{L}{1,10}n['’]t)(?=[\s,.;:!?]|$)/iu;

/** A past tense: “closed”, but not “Educated” at the start of a line. */
const PAST = /\s\p{Ll}{3,20}ed(?=[\s,.;:!?]|$)/u;

/** Code units of a line that its form is told from: some 80 words. */
const HEAD_LENGTH = 500;

/** Share (0–1) of the words of four letters and more that start with a capital. */
function toCapitalRatio(words: readonly string[]): number {
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

/** Words of a line; scripts without spaces between words have one of two signs or so. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,2}|[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}'’.-]){0,60}/gu;

/** Describes a line by its first 500 and last 20 code units; what costs a search is looked for when it is asked. */
export function toLineForm(line: string): LineForm {
  const head = line.slice(0, HEAD_LENGTH);
  const tail = line.slice(-20);
  const words = head.match(WORD) ?? [];
  const isClosed = CLOSED.test(tail);
  return {
    wordCount: words.length,
    isClosed,
    hasFullStop: FULL_STOP.test(tail),
    isOpen: /[:;,]$/u.test(tail),
    get capitalRatio() {
      return toCapitalRatio(words);
    },
    get isUpperCase() {
      return /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head);
    },
    get hasAddress() {
      return ADDRESS.test(head);
    },
    get hasVerb() {
      return VERB.test(head) || PAST.test(head);
    },
    get isProse() {
      if (words.length < 7 || !(isClosed || words.length >= 25)) return false;
      return words.filter((word) => /^[\p{Ll}\p{Lo}\p{M}]/u.test(word)).length >= words.length * 0.3;
    },
  };
}
