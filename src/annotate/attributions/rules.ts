import type { Rule } from '../../model/rule.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import type { PhrasedCitation } from './phrases.ts';

/** A rule about a citation: `example` is a sentence with one for which it holds, `counter` a sentence like it with none. */
export type CitationRule = Rule & { holds: (unit: CitedUnit, citation: PhrasedCitation) => boolean };
