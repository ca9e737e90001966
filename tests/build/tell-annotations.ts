import { annotateStory } from '../../src/annotate/story.ts';
import type { AnnotatedArticle, Entity } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { makeArticle } from './annotated-article.ts';

/** The dated event of the invented sentences. */
const OCCASION = { date: '2025-08-20' };

/** What is found in a text that is the only one of its story: a line for each finding, in the text's own words. */
export function tellAnnotations(text: string): string[] {
  const { articles, entities } = annotateStory([makeArticle({ text })], OCCASION);
  return articles.flatMap((article) => [
    ...tellSentences(article),
    ...tellSpeech(article),
    ...tellFacts(article),
    ...tellNames(article, entities),
  ]);
}

const quote = (text: string, span: Span | null): string =>
  span === null ? 'none' : `“${text.slice(span.start, span.end)}”`;

/** What a finding says beside where it stands. */
const tellRest = (finding: object): string =>
  Object.entries(finding)
    .filter(([key]) => !['start', 'end', 'id'].includes(key))
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    .join(', ');

function tellSentences({ text, sentences }: AnnotatedArticle): string[] {
  return sentences.flatMap((sentence) => [
    ...(sentences.length > 1 ? [`sentence ${quote(text, sentence)}`] : []),
    ...(sentence.voice === 'own' ? [] : [`voice ${sentence.voice}`]),
    ...sentence.hedges.map((hedge) => `hedge ${quote(text, hedge)} ${hedge.kind}`),
    ...sentence.negations.map((negation) => `negation ${quote(text, negation)}`),
  ]);
}

function tellSpeech({ text, quotations, attributions }: AnnotatedArticle): string[] {
  return [
    ...quotations.map(({ speaker, cue, ...quotation }) => {
      const said = speaker === null ? 'nobody' : `${quote(text, speaker)} ${tellRest(speaker)}`;
      return `quotation ${quote(text, quotation)} ${tellRest(quotation)}, by ${said}, cue ${quote(text, cue)}`;
    }),
    ...attributions.map(
      ({ source, cue, content, ...rest }) =>
        `citation ${quote(text, source)} ${quote(text, cue)} ${quote(text, content)} ${tellRest(rest)}`,
    ),
  ];
}

const tellFacts = ({ text, figures, timeframes }: AnnotatedArticle): string[] => [
  ...figures.map((figure) => `figure ${quote(text, figure)} ${tellRest(figure)}`),
  ...timeframes.map((timeframe) => `time ${quote(text, timeframe)} ${tellRest(timeframe)}`),
];

function tellNames({ text, names }: AnnotatedArticle, entities: readonly Entity[]): string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return names.map((name) => {
    const entity = byId.get(name.entity);
    return `name ${quote(text, name)} ${entity?.kind}, ${entity?.label}`;
  });
}
