import type { Attribution, ReadArticle } from '../../model/article.ts';
import { toWordSet } from '../lexicon/word-set.ts';
import type { Person } from '../people/people.ts';
import { toWordsVoice } from './voice-source.ts';

/** Who is cited before the colon of a headline without being named. Other words there say what it is about: “Harbour: two boats sink”. Source: own list. */
const SPEAKERS = toWordSet(
  'police officials official report reports study poll source sources witnesses witness mayor minister president governor prosecutors experts doctors survivors lawyer lawyers',
);
/** Longest name before the colon, in characters. */
const MAX_LABEL_LENGTH = 60;

/** “Ada Cole: The quay is safe”, “Police: Two boats sank”: what a headline reports, and who says it before the colon. */
export function findHeadlineReports(article: ReadArticle, people: readonly Person[]): Attribution[] {
  return article.blocks
    .filter(({ kind }) => kind === 'headline')
    .flatMap(({ start, end }): Attribution[] => {
      const words = article.text.slice(start, end);
      const colon = words.indexOf(':');
      if (colon < 1 || colon > MAX_LABEL_LENGTH) return [];
      const label = { start, end: start + colon };
      const from =
        label.end + 1 + (words.slice(colon + 1).length - words.slice(colon + 1).trimStart().length);
      const speaker = toSpeaker(article.text, label, people);
      if (speaker === undefined || from >= end) return [];
      return [
        {
          source: { ...label, entity: null, resolved: speaker.name },
          cue: null,
          content: { start: from, end },
          voice: speaker.name === null ? toWordsVoice(words.slice(0, colon)) : 'named',
        },
      ];
    });
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
  return SPEAKERS.has(text.slice(label.start, label.end).trim().toLowerCase()) ? { name: null } : undefined;
}
