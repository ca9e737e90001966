import type { EntityKind } from '../../model/kinds.ts';
import type { Shown } from '../names/body-acts.ts';
import type { Weights } from '../names/evidence.ts';

/** What is known of a name of a story when its kind is published. */
export type ClaimFacts = {
  /** What its form and the words round it speak for most. */
  kind: EntityKind;
  /** The words of its fullest names, in lower case. */
  names: readonly (readonly string[])[];
  /** Two words and more, one of them letters: “USA TODAY”. */
  hasLetters: boolean;
  /** How many mentions show each thing. */
  shown: Readonly<Record<Shown, number>>;
  /** How strongly the words round its mentions speak for each kind. */
  weights: Weights;
  /** Every mention of it follows “at”, “in” or “on”, and nobody gives it a title. */
  placed: boolean;
  /** A mention has a title before it. */
  titled: boolean;
  /** Titles and offices that stand with it. */
  roles: ReadonlySet<string>;
  /** A short form of it is somebody's by a title, a label or an age. */
  called: boolean;
  /** A form of it is the first word of its full name alone. */
  isCalledByFirst: boolean;
  /** A form of it is the last word of its full name alone: firms are called by their first. */
  isCalledByLast: boolean;
  /** The words round a mention show that nobody is meant. */
  asThing: boolean;
  /** Its whole forms stand in the name of a body or a place of the story that goes on after them. */
  inBody: boolean;
  /** Two syllables are joined after the first word, as given names after the family's are: “Veng Tol-min”. */
  isJoined: boolean;
  /** The article says of somebody of this name “he” or “she”. */
  gendered: boolean;
  /** A capital goes on right after a mention: “[Marrow Bay] Ventures”. */
  goesOn: boolean;
  /** Ids of the rows of evidence of a person round its mentions, whatever their weight. */
  signs: ReadonlySet<string>;
  /** A mention follows a preposition of place. */
  sited: boolean;
  /** Every mention stands between quotation marks of its own: “The Harbour Pilots”. */
  quoted: boolean;
  mentions: number;
  /** The rules that decided in the articles. */
  rules: ReadonlySet<string>;
};

/**
 * A rule about the kind that is published of a name: where the evidence is thin, none is (“other”). Of the table the first that holds decides.
 *
 * @param example  texts of articles of whose first name the rule decides
 * @param counter  texts like them of whose first name it does not
 */
export type ClaimRule = {
  id: string;
  holds: (facts: ClaimFacts) => boolean;
  kind: EntityKind;
  example: string;
  counter: string;
};

/** True where no other rules than these decided in any article. */
export const isOnly = ({ rules }: ClaimFacts, ...ids: readonly string[]): boolean =>
  rules.size > 0 && [...rules].every((rule) => ids.includes(rule));
