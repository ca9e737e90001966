import type { AnnotatedArticle } from '../../src/model/article.ts';
import { makeArticle } from './annotated-article.ts';

/** Three invented articles on one event, in other words each, and what only one of them says. */
export const makeHarbourStory = (): AnnotatedArticle[] => [
  makeArticle({
    id: 'a',
    text: [
      'Fire destroys two warehouses at Marlow harbour',
      'A fire destroyed two warehouses at Marlow harbour early on Tuesday, though nobody was hurt.',
      'Harbourmaster Ines Okafor said the ferry to Tern Island would resume within ten days, adding that tickets stay valid.',
      'Divers from the coastguard searched the eastern quay for leaking fuel drums.',
      'A bakery on Pilot Street handed out free bread to the crews.',
    ].join('\n'),
  }),
  makeArticle({
    id: 'b',
    text: [
      'Two warehouses at Marlow harbour were destroyed by a fire on Tuesday morning.',
      'Ferry service to Tern Island is to resume within ten days, according to harbourmaster Ines Okafor.',
      'Coastguard divers searched the eastern quay for drums that leaked fuel.',
      'The town council meets on Friday to discuss the insurance of old timber buildings.',
    ].join('\n'),
  }),
  makeArticle({
    id: 'c',
    text: [
      'Marlow harbour lost two of its warehouses to a fire on Tuesday.',
      'The harbourmaster, Ines Okafor, expects the Tern Island ferry to resume within ten days.',
      'School choirs will sing at the lighthouse festival next spring.',
    ].join('\n'),
  }),
];
