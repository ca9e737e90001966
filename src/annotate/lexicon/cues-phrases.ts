import { pastFormsOf } from '../../model/irregular-forms.ts';
import { listPhrases } from '../../model/word-lists.ts';
import { findCueForm, toPast } from './cues.ts';

/**
 * Reporting verbs of two words: a verb and the word after it that makes it one of saying. Source: own list, from English dictionaries of phrasal verbs.
 * The verb alone (“ruled”, “hit”, “made”) reports nothing.
 */
const PHRASES = `rule out; call for; point out; point to; spell out; lay out; play down; talk down; talk up; hit back; hit out; fire back; push back; push for;
press for; lash out; speak out; make clear; make plain; shrug off; turn down; rail against; insist on; argue for; argue against; plead for; sum up; read out; blurt out;
speak of; talk of; boast of; complain of; warn of; warn against; vouch for; own up; hint at; refer to; object to; take issue; cast doubt; raise concerns; raise doubts`;

/** Past tenses of the verbs that the list of reporting verbs does not have. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(pastFormsOf('hit make lay take spell'));

const particles = new Map<string, Set<string>>();
for (const phrase of listPhrases(PHRASES, ';')) {
  const [verb = '', particle = ''] = phrase.split(/\s+/u);
  particles.set(verb, (particles.get(verb) ?? new Set()).add(particle));
}

const pasts = new Map([...particles.keys()].map((verb) => [toPast(verb), verb]));
const thirds = new Map(
  [...particles.keys()].map((verb) => [/(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`, verb]),
);

const lemmaOf = (lower: string): string | undefined =>
  findCueForm(lower)?.lemma ?? IRREGULAR.get(lower) ?? pasts.get(lower) ?? thirds.get(lower);

/** The verb of which a lower-case word and the one after it are a form: “ruled”, “out” gives “rule”; undefined when they report nothing together. */
export function findPhraseCue(lower: string, next: string): string | undefined {
  const lemma = lemmaOf(lower);
  return lemma !== undefined && particles.get(lemma)?.has(next) ? lemma : undefined;
}
