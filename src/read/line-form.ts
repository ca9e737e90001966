/** What a line looks like, before anything is known of its neighbours. */
export type LineForm = {
  wordCount: number;
  /** Ends with a full stop, question or exclamation mark, closing marks after it allowed. */
  isClosed: boolean;
  /** Ends with a full stop or ellipsis; headlines seldom do. */
  hasFullStop: boolean;
  /** Share (0–1) of the words of four letters and more that start with a capital. */
  capitalRatio: number;
  isUpperCase: boolean;
  hasAddress: boolean;
  /** Reads as running text: enough words, lower-case ones among them, closed by a mark. */
  isProse: boolean;
};

const CLOSED = /[.!?…:;]["'”’»)\]]{0,4}$/u;
const FULL_STOP = /[.…]["'”’»)\]]{0,4}$/u;
const ADDRESS = /https?:\/\/|\bwww\.|\S@\S{1,60}\.\p{L}{2}|(?:^|\s)@\w{2}/iu;

/** Describes a line. Only its first 2,000 and last 20 code units are looked at. */
export function toLineForm(line: string): LineForm {
  const head = line.slice(0, 2000);
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  const tail = line.slice(-20);
  const lowerCount = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isClosed = CLOSED.test(tail);
  return {
    wordCount: words.length,
    isClosed,
    hasFullStop: FULL_STOP.test(tail),
    capitalRatio: long.length === 0 ? 0 : capital / long.length,
    isUpperCase: /\p{Lu}/u.test(head) && !/\p{Ll}/u.test(head),
    hasAddress: ADDRESS.test(head),
    isProse: words.length >= 8 && lowerCount >= words.length * 0.3 && (isClosed || words.length >= 25),
  };
}
