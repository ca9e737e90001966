/** What XML 1.0 forbids: most control characters, lone surrogates, two non-characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text without the characters that XML 1.0 forbids. */
export const toXmlText = (text: string): string => text.replace(NOT_XML, '');

/** A text as content or attribute of XML. */
export const escapeXml = (text: string): string =>
  toXmlText(text).replace(/[&<>"]/gu, (sign) => SIGNS.get(sign) ?? sign);
