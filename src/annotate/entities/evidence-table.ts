import type { Rule } from '../../model/rule.ts';
import { ACT_RULES } from '../names/body-acts.ts';
import { AFTER } from '../names/evidence-after.ts';
import { BEFORE } from '../names/evidence-before.ts';
import { KIND_RULES } from '../names/kinds.ts';
import { NO_NAME_RULES } from '../names/no-name-rules.ts';
import { PERSON_RULES } from '../names/person-rules.ts';
import { RUN_RULES } from '../people/run-rules.ts';
import { CLAIM_RULES } from './claimed-kind.ts';
import { NO_ENTITY_RULES } from './no-entity-rules.ts';
import { TORN_RULES } from './torn-names.ts';
import { UNSEEN_RULES } from './unseen-people.ts';
import { WEAK_KIND_RULES } from './weak-kinds.ts';

/** A row of evidence about names: what it speaks for, and how strongly where evidence is added up; a row without a weight decides alone. */
export type Evidence = Rule & { speaksFor: string; weight?: number; reason?: string };

/** One question about names and the rows that answer it, the first that holds first. */
type Question = { asks: string; rows: readonly Evidence[] };

const forPerson = (rule: Rule & { isPerson: boolean; kind?: string }): Evidence => ({
  ...rule,
  speaksFor: rule.isPerson ? 'person' : (rule.kind ?? 'no person'),
});
const forKind = <Row extends Rule & { kind: string }>(row: Row): Evidence => ({
  ...row,
  speaksFor: row.kind,
});

/** Evidence that is found where a name is found, by no row of a table. */
const FOUND: readonly Evidence[] = [
  {
    id: 'person-words-around',
    speaksFor: 'person',
    example: '“It is so,” Marrow Lilac said.',
    counter: '“It is so,” they said of Marrow Lilac.',
  },
  {
    id: 'name-speaker-label',
    speaksFor: 'person',
    example: 'LILAC: And the dam itself?\nLILAC: And the quay?',
    counter: 'They read LILAC, and LILAC again.',
  },
  {
    id: 'name-quoted-title',
    speaksFor: 'other',
    example: 'They read “The Night of the Harbour” again.',
    counter: 'They read of the night of the Harbour again.',
  },
  {
    id: 'name-unplaced',
    speaksFor: 'other',
    example: 'They liked Marrowick. They saw Marrowick.',
    counter: 'They slept near Marrowick.',
  },
];

/** All evidence by which it is decided what capitals name, in the order in which it is asked: of a run, of an article's name, of a story's, of what is published. */
export const EVIDENCE_TABLE: readonly Question[] = [
  {
    asks: 'Is a run of capitals no person, whatever stands round it?',
    rows: RUN_RULES.map((rule) => ({ ...rule, speaksFor: 'no person' })),
  },
  { asks: 'Is what was found like a person one?', rows: PERSON_RULES.map(forPerson) },
  {
    asks: 'Do capitals name nothing?',
    rows: NO_NAME_RULES.map((rule) => ({ ...rule, speaksFor: 'no name' })),
  },
  { asks: 'What do the words of a name say it stands for?', rows: KIND_RULES.map(forKind) },
  { asks: 'What else says what a name stands for where it is found?', rows: FOUND },
  { asks: 'What do the words before a mention say?', rows: BEFORE.map(forKind) },
  { asks: 'What do the words after a mention say?', rows: AFTER.map(forKind) },
  {
    asks: 'What does a mention show of a body?',
    rows: ACT_RULES.map((rule) => ({ ...rule, speaksFor: rule.shows })),
  },
  { asks: 'Is it a person by what the story knows?', rows: UNSEEN_RULES.map(forPerson) },
  { asks: 'Which kind is published?', rows: [...CLAIM_RULES, ...WEAK_KIND_RULES].map(forKind) },
  {
    asks: 'Is it no name after all?',
    rows: [...NO_ENTITY_RULES, ...TORN_RULES].map((rule) => ({ ...rule, speaksFor: 'no name' })),
  },
];

/** Ids of evidence that only more than one text can show, or settings: by what they speak for. */
export const STORY_EVIDENCE: ReadonlyMap<string, string> = new Map([
  ['name-outlet', 'body: it is an outlet of the story'],
  ['name-after-person', 'other: it is called after a person'],
  ['name-opens-sentence', 'nothing: it may be the capital of its sentence'],
  ['name-sure-elsewhere', 'the kind of which another article is sure'],
  ['name-known-in-story', 'the kind that the story has established'],
]);

/** What an id of evidence says of a name, for readers of `inspect --explain`. */
export type Explained = { id: string; asks: string; speaksFor: string; weight?: number; example?: string };

const BY_ID: ReadonlyMap<string, Explained> = new Map(
  EVIDENCE_TABLE.flatMap(({ asks, rows }) =>
    rows.map(({ id, speaksFor, weight, reason, example }): [string, Explained] => [
      id,
      { id, asks, speaksFor, ...(weight !== undefined && { weight }), example: reason ?? example },
    ]),
  ),
);

/** The rows of evidence after some ids, in their order. */
export const explainEvidence = (ids: readonly string[]): Explained[] =>
  ids.map(
    (id) =>
      BY_ID.get(id) ?? { id, asks: 'What does the story say?', speaksFor: STORY_EVIDENCE.get(id) ?? '' },
  );
