import type { Attribution, ReadArticle } from '../../model/article.ts';
import { type Span, sliceSpan } from '../../model/span.ts';
import { HEADLINE_SPEAKERS } from '../lexicon/source-nouns.ts';
import type { Person } from '../people/people.ts';
import { toWordsVoice } from './voice-source.ts';

/** Longest name before or after the colon, in characters. */
const MAX_LABEL_LENGTH = 60;

/** “Ada Cole: The quay is safe”, “Two boats sank: police”: what a headline reports, and who says it before the first colon or after the last. */
export function findHeadlineReports(article: ReadArticle, people: readonly Person[]): Attribution[] {
  return article.blocks
    .filter(({ kind }) => kind === 'headline')
    .flatMap((headline) => {
      const words = sliceSpan(article.text, headline);
      const [first, last] = [words.indexOf(':'), words.lastIndexOf(':')];
      return [
        ...(first < 1 || first > MAX_LABEL_LENGTH
          ? []
          : toReport(
              { label: { from: 0, to: first }, content: { from: first + 1, to: words.length } },
              headline,
              { article, people },
            )),
        ...(last < 1 || words.length - last > MAX_LABEL_LENGTH
          ? []
          : toReport(
              { label: { from: last + 1, to: words.length }, content: { from: 0, to: last } },
              headline,
              { article, people },
            )),
      ];
    });
}

type Part = { from: number; to: number };

/** The report of a headline whose label, before or after the colon, says who reports; none where it says something else. */
function toReport(
  parts: { label: Part; content: Part },
  headline: Span,
  { article, people }: { article: ReadArticle; people: readonly Person[] },
): Attribution[] {
  const label = toTrimmed(article.text, headline, parts.label);
  const content = toTrimmed(article.text, headline, parts.content);
  const speaker = toSpeaker(article.text, label, people);
  if (speaker === undefined || content.start >= content.end) return [];
  return [
    {
      source: { ...label, entity: null, resolved: speaker.name },
      cue: null,
      content,
      voice: speaker.name === null ? toWordsVoice(sliceSpan(article.text, label)) : 'named',
    },
  ];
}

/** A part of a headline without the spaces at its ends. */
function toTrimmed(text: string, { start }: Span, { from, to }: Part): Span {
  const words = text.slice(start + from, start + to);
  const begin = start + from + (words.length - words.trimStart().length);
  return { start: begin, end: Math.max(begin, begin + words.trim().length) };
}

/** A person whose name ends at the colon, or a word for people who are cited. */
function toSpeaker(
  text: string,
  label: { start: number; end: number },
  people: readonly Person[],
): { name: string | null } | undefined {
  const person = people.find(({ mentions }) =>
    mentions.some(({ start, end }) => end === label.end && start >= label.start),
  );
  if (person !== undefined) return { name: person.name };
  return HEADLINE_SPEAKERS.has(text.slice(label.start, label.end).trim().toLowerCase())
    ? { name: null }
    : undefined;
}
