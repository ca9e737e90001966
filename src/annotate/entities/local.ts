import type { EntityKind } from '../../model/kinds.ts';
import type { Span } from '../../model/span.ts';
import { toAddressGender } from '../lexicon/people-gender.ts';
import type { Shown } from '../names/body-acts.ts';
import type { EvidenceRow } from '../names/evidence-row.ts';
import { foldName } from './variants.ts';

/** One way in which an article writes a name: the mention's span, with title or distancing words. */
export type LocalMention = Span & { text: string };

/** What one article says of one person, place, body or other thing. */
export type LocalEntity = {
  article: string;
  /** Identity inside the article: the person's id there, or the name. */
  local: string;
  kind: EntityKind;
  certain: boolean;
  /** Ids of what decided its kind, the last one last. */
  decidedBy?: readonly string[];
  /** The fullest form of the name itself, without titles. */
  name: string;
  /** Forms of the name itself that are in the article, without titles and descriptions. */
  forms: readonly string[];
  gender: 'female' | 'male' | null;
  /** Titles and offices that stand with the name, in lower case: president, senator. */
  roles: ReadonlySet<string>;
  /** The article says what relation of somebody the person is: “his wife, Ada Stone”, “the first lady”. */
  relative?: boolean;
  /** ISO codes of the countries that stand with the title: “Ruritanian President”. */
  nations: ReadonlySet<string>;
  mentions: readonly LocalMention[];
  /** Where the name is inside other words that are one mention in the text: counted, but marked nowhere. */
  counted?: readonly LocalMention[];
  /** The mentions with the titles before them, should the name turn out to be a person's. */
  titled?: readonly LocalMention[];
  /** The mentions without titles, should the name turn out to be no person's. */
  plain?: readonly LocalMention[];
  /** What the words round the mentions say. */
  evidence?: readonly EvidenceRow[];
  /** What the mentions of a name that is no person's show. */
  shown?: readonly { shows: Shown; rule: string }[];
  /** A mention follows “the”, “a” or “an”. */
  afterThe?: boolean;
  /** Every mention follows “the”, and no noun goes with one: “the Marrow”, a bridge. */
  theAlone?: true;
  /** A mention may be half of a longer name: “Tides Committee” of “Harbours and Tides Committee”. */
  cut?: true;
  /** Every mention stands between quotation marks of its own. */
  quoted?: true;
  /** Every mention is the short form of a state, by which an article says where a town is: “Oldwick, Fla.”. */
  afterTown?: true;
  /** Every mention follows “on”, “in” or “at”. */
  placed?: boolean;
  /** A mention follows a preposition of place. */
  sited?: true;
  /** A capital goes on right after a mention: “[Marrow Bay] Ventures”. */
  goesOn?: true;
  /** The words round a mention show that nobody is meant: “Marrow, a school”. */
  asThing?: true;
  /** Every whole form of it, with its title, is the beginning or the middle of the name of a body or a place of the story. */
  inBody?: true;
  /** A short form of it, a surname alone, has what only people have: a title, a speaker's label, an age. */
  called?: true;
  /** All mentions open a sentence: a name only where other articles know it. */
  unsure?: true;
  /** Whose it is, by every mention: “Oskaria” of “Oskaria’s ruling Labour Party”. */
  owner?: string;
  /** Acronym in brackets after the name. */
  acronym?: string;
  /** Id of a place in the tables. */
  place?: string;
  /** Titles that come before the name, in lower case: “the head of the … government”. */
  titles?: ReadonlySet<string>;
};

/** “President Stone” and “the first lady, Ada Stone”: the office is not the relative's. */
export const isOfficeOfAnother = (short: LocalEntity, full: LocalEntity): boolean =>
  full.relative === true &&
  [...short.roles].some((role) => !full.roles.has(role) && toAddressGender(role) === null);

/** A single word that nothing places. */
export const isUnplaced = ({ certain, kind, name }: LocalEntity): boolean =>
  !certain && (kind === 'other' || kind === 'body') && !foldName(name).includes(' ');

/** A person of whom the article has the surname alone. */
export const isShortPerson = ({ kind, name }: LocalEntity): boolean =>
  kind === 'person' && !foldName(name).includes(' ');
