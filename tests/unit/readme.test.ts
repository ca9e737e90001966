import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/load/diagnostics.ts';
import { readStorySettings } from '../../src/load/settings.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The blocks of one language, without their indentation. */
const findBlocks = (language: string): string[] =>
  [...readme.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gmu)].flatMap(([, indent = '', name, text = '']) =>
    name === language ? [text.replaceAll(new RegExp(`^${indent}`, 'gmu'), '')] : [],
  );

describe('the README', () => {
  test('names the two commands', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
  });

  test('names only commands that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });

  test('shows settings that can be read', () => {
    const blocks = findBlocks('yaml').filter((block) => !block.includes('jobs:'));
    expect(blocks.length).toBe(2);
    for (const block of blocks) {
      const text = block.startsWith('title:') ? block : `title: T\n${block}`;
      expect(readStorySettings('story.yaml', text).diagnostics.map(formatDiagnostic)).toEqual([]);
    }
  });

  test('shows the message that a slip of the pen gets', () => {
    const text = 'title: T\narticles:\n  post.txt:\n    publised: full\n';
    const [message = ''] = readStorySettings('story.yaml', text).diagnostics.map(formatDiagnostic);
    const [, ...lines] = message.split('\n');
    for (const line of lines) expect(readme).toContain(line.trim());
  });
});
