import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { toTerminalJson, toTerminalText } from '../../../src/load/terminal-text.ts';

test.each([
  ['\u001b[2J', '\\u{1b}[2J'],
  ['\u009b31m', '\\u{9b}31m'],
  ['a\rb\nc\u0007', 'a\\u{d}b\\u{a}c\\u{7}'],
  ['\u202etxt.exe', '\\u{202e}txt.exe'],
  ['zero\u200bwidth\u2028line', 'zero\\u{200b}width\\u{2028}line'],
  ['“plain” – ü 船 🚢', '“plain” – ü 船 🚢'],
])('%j is printed as %s', (text, printed) => {
  expect(toTerminalText(text)).toBe(printed);
});

test('JSON says the same when it is read, and steers no terminal', () => {
  const data = { 'a\u202e': 'x\u009b31m\u200d\u2028 \u{e0001} “plain” – ü 船 🚢\t\u001b' };
  const printed = toTerminalJson(JSON.stringify(data, null, 2));
  expect(JSON.parse(printed)).toEqual(data);
  expect(printed.split('\n')).toHaveLength(3);
  expect(/[\u0080-\u009f\u200b-\u200f\u2028-\u202e\u{e0000}-\u{e007f}]/u.test(printed)).toBe(false);
  expect(printed).toContain('“plain” – ü 船 🚢');
});

test('a name or a key cannot write a second message', () => {
  const printed = formatDiagnostic({
    ...{ file: 'a\nb.txt', line: 1, column: 1, severity: 'error', source: 'story', ruleId: 'key-unknown' },
    message: '`x\u001b[31m\n0 errors` is not a key.',
    note: '',
  });
  expect(printed.split('\n')).toHaveLength(2);
  expect(printed).not.toContain('\u001b');
});
