import { toWordSet } from '../../model/word-lists.ts';
import { CLAIM_NOUNS } from './speakers-words.ts';

/** Nouns for what is said, for those who say it and for where it is heard. Source: own lists. */

/** Who is cited before or after the colon of a headline without being named. Other words there say what it is about: “Harbour: two boats sink”. Source: own list. */
export const HEADLINE_SPEAKERS = toWordSet(
  'police officials official report reports study poll source sources witnesses witness mayor minister president governor prosecutors experts doctors survivors lawyer lawyers audit survey inquiry analysis data',
);
/** Adverbs that pass on what others say without naming them. Source: own list. */
export const HEARSAY_ADVERBS = toWordSet(
  'reportedly allegedly supposedly purportedly ostensibly rumouredly rumoredly',
);
/** Openers of the phrases that name nobody: “it is understood”, “word is”. */
export const HEARSAY_OPENERS = toWordSet('it there from according in by rumor rumour word');
/** Bodies that hear what is said before them. Source: own list of places of hearing in common law countries. */
export const HEARINGS = toWordSet(
  'court inquest inquiry enquiry tribunal hearing jury trial committee panel commission',
);
/** Nouns for something said or held; “that” opens what it is. Source: own list. */
export const SAYING_NOUNS = toWordSet(
  `acknowledgment admission announcement assurance assurances belief concern concerns conclusion declaration fear fears finding findings
  hint hope hopes opinion perception pledge prediction predictions promise promises proposal report reports rumor rumors rumour rumours
  suspicion suspicions testimony theory view vow worry worries`,
  CLAIM_NOUNS,
);
/** Nouns for a stand; a preposition opens what it is about, and the one who takes it comes before. */
export const STAND_NOUNS =
  toWordSet(`criticism condemnation comments comment remarks rejection opposition support endorsement praise plan plans proposal proposals call calls demand
  demands pledge promise vow threat offer desire decision refusal request questions attack attacks concerns concern fears accusations
  allegations claims belief opinion view views warnings complaints denial defense criticisms`);
/** Heads that are never named, whatever comes before them. */
export const NAMELESS_HEADS = toWordSet(
  'source sources insider insiders some others many several most few people person someone somebody official officials those anyone anybody',
);
/** Nouns for how somebody sees or tells something: “in Cole's view”, “in the words of Cole”. Source: own list. */
export const PERSPECTIVES = toWordSet(
  'view opinion words telling account judgment judgement estimation assessment eyes reading version reckoning',
);
/** What is written and says what is in it, whoever signs or cites it. */
export const WRITTEN_NOUNS = toWordSet(
  'legislation law bill resolution measure report article story order lawsuit suit petition memo survey study poll',
);

/** Words of a description that tell nothing about who is meant. */
export const DESCRIPTION_FILLER = toWordSet(
  'the former then current new longtime veteran late old young and of',
);

/** Nouns for words that are quoted: “the phrase “…””. */
export const WORDING_NOUNS = toWordSet('word words phrase phrases term terms expression slogan line chant');

/** Nouns for what somebody has said. */
export const SAID_NOUNS = toWordSet('remark remarks comment comments charge charges', CLAIM_NOUNS);

/** What somebody sends, with words in it. Source: own list. */
export const SENT_NOUNS =
  toWordSet(`tweet tweets post posts message messages note notes letter letters memo memos email emails e-mail e-mails text texts statement statements
  remarks comment comments`);
