/**
 * Text of files as a terminal may print it: signs that steer a terminal, hide text or turn its direction are written as what they are.
 *
 * @example toTerminalText('a\u001b[2Jb') // 'a\\u{1b}[2Jb'
 */
export const toTerminalText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
