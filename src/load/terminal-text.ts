/**
 * Text of files as a terminal may print it: signs that steer a terminal, hide text or turn its direction are written as what they are.
 *
 * @example toTerminalText('a\u001b[2Jb') // 'a\\u{1b}[2Jb'
 */
export const toTerminalText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);

/** The same of a text of several lines. */
export const toTerminalLines = (text: string): string => text.split('\n').map(toTerminalText).join('\n');

/**
 * JSON, or YAML with JSON's strings, as a terminal may print it: the same signs in JSON's own writing, so that it says the same when it is read.
 *
 * @example toTerminalJson('"a\u202eb"') // '"a\\u202eb"'
 */
export const toTerminalJson = (json: string): string =>
  json
    .split('\n')
    .map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toEscapes))
    .join('\n');

const toEscapes = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
