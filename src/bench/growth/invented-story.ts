import { toPublished } from '../../load/publish.ts';
import { compareFiles } from '../../load/story.ts';
import type { Comparison } from '../../model/comparison.ts';
import { nextRandom } from '../seeded-random.ts';
import {
  AMOUNTS,
  DAYS,
  DEEDS,
  ELSEWHERE,
  ODDITIES,
  PEOPLE,
  PLACES,
  QUOTED,
  SAYS,
  THINGS,
} from './story-words.ts';

type Random = () => number;

/** What the articles of a story may tell: each part in several words, of which an article takes one. */
type Fact = {
  who: readonly string[];
  deed: readonly string[];
  thing: readonly string[];
  amount: readonly string[];
  quoted: string;
};

const FACTS = { least: 2, most: 12 };
const ARTICLES = { least: 1, most: 7 };

/** How often an article tells a fact of its story, and how often a sentence of it is a hard one. */
const TELLS = 0.6;
const ODD = 0.06;

/** How often an article is about another event, how often all of a story is published in full, and how often an article of the others is not. */
const ELSEWHERE_RATE = 0.25;
const FREE = 0.4;
const WITHHELD = 0.4;

const draw = (items: readonly string[], random: Random): string =>
  items[Math.floor(random() * items.length)] ?? '';
const drawOne = <Item>(items: readonly Item[], random: Random, other: Item): Item =>
  items[Math.floor(random() * items.length)] ?? other;
const drawCount = ({ least, most }: { least: number; most: number }, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

const toFact = (random: Random): Fact => ({
  who: drawOne(PEOPLE, random, []),
  deed: drawOne(DEEDS, random, []),
  thing: drawOne(THINGS, random, []),
  amount: drawOne(AMOUNTS, random, []),
  quoted: draw(QUOTED, random),
});

/** Ways to tell a fact: plainly, as somebody’s words, quoted in part or whole, as hearsay. */
const FORMS: readonly ((fact: Fact, random: Random) => string)[] = [
  ({ thing, deed, amount }, random) =>
    `${draw(thing, random)} ${draw(deed, random)} ${draw(amount, random)} ${draw(PLACES, random)} ${draw(DAYS, random)}.`,
  ({ who, thing, deed, amount }, random) =>
    `${draw(who, random)} ${draw(SAYS, random)} ${draw(thing, random)} ${draw(deed, random)} ${draw(amount, random)}.`,
  ({ thing, deed, amount, who }, random) =>
    `${draw(thing, random)} ${draw(deed, random)} ${draw(amount, random)}, according to ${draw(who, random)}.`,
  ({ quoted, who }, random) => `“${quoted}” ${draw(who, random)} said ${draw(DAYS, random)}.`,
  ({ quoted, who }, random) => `${draw(who, random)} called it “${cut(quoted, random)}”, and left.`,
  ({ quoted, who }, random) => `${draw(who, random)}: “${quoted} ${draw(QUOTED, random)}”`,
  ({ who, deed, thing }, random) =>
    `${draw(who, random)} reportedly ${draw(deed, random)} ${draw(thing, random)} ${draw(DAYS, random)}, though details remain unclear.`,
];

function cut(text: string, random: Random): string {
  const words = text.replace(/[.;]$/u, '').split(' ');
  const start = Math.floor(random() * (words.length - 2));
  return words.slice(start, start + 2 + Math.floor(random() * (words.length - start))).join(' ');
}

function tell(fact: Fact, random: Random): string {
  const sentence = drawOne(
    FORMS,
    random,
    () => '',
  )(fact, random)
    .replaceAll(/ +(?=[.,”]|$)/gu, '')
    .replaceAll(/ {2,}/gu, ' ');
  const at = Math.floor(random() * sentence.length);
  const odd =
    random() < ODD ? `${sentence.slice(0, at)}${draw(ODDITIES, random)}${sentence.slice(at)}` : sentence;
  return `${odd.charAt(0).toUpperCase()}${odd.slice(1)}`;
}

function toText(facts: readonly Fact[], random: Random): string {
  const told = facts.filter(() => random() < TELLS).map((fact) => tell(fact, random));
  const isElsewhere = random() < ELSEWHERE_RATE;
  const paragraphs = isElsewhere ? ELSEWHERE : told.flatMap((one) => (random() < 0.2 ? [one, one] : [one]));
  const headline =
    random() < 0.7 ? `${isElsewhere ? 'Mill burns down' : 'Canal town weighs its sluice'}\n\n` : '';
  return `${headline}${paragraphs.join(random() < 0.5 ? '\n\n' : ' ')}\n`;
}

/** What an editor writes: topics, what may be published, now and then a day. */
function toSettings(names: readonly string[], random: Random): string {
  const withheld = random() < FREE ? 0 : WITHHELD;
  const publish = names.flatMap((name) => {
    if (random() >= withheld) return [`  ${name}: { publish: full }`];
    return random() < 0.5 ? [] : [`  ${name}: { publish: passages, share: 5 % }`];
  });
  return [
    'title: The sluice',
    ...(random() < 0.5 ? ['date: 2025-03-04'] : []),
    ...(random() < 0.6
      ? [
          'topics:',
          '  - { id: sluice, title: Sluice, question: "When will the sluice close, and what does it cost?" }',
        ]
      : []),
    ...(publish.length > 0 ? ['articles:', ...publish] : []),
    '',
  ].join('\n');
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A story drawn by chance: its articles tell some of the same facts, each in words and with figures, speakers and quotations of its own; some are of another
 * event, and of some only passages or nothing may be published.
 *
 * @returns as the site publishes it; undefined where no article of it can be read
 */
export function drawStory(seed: number): Comparison | undefined {
  const random = nextRandom(seed);
  const facts = Array.from({ length: drawCount(FACTS, random) }, () => toFact(random));
  const names = Array.from(
    { length: drawCount(ARTICLES, random) },
    (_, index) => `${String.fromCharCode(97 + index)}.txt`,
  );
  const articles = names.map((name) => ({
    path: `sluice/${name}`,
    name,
    bytes: toBytes(toText(facts, random)),
  }));
  const settings = {
    path: 'sluice/story.yaml',
    name: 'story.yaml',
    bytes: toBytes(toSettings(names, random)),
  };
  const { comparison } = compareFiles({
    id: 'sluice',
    folder: 'sluice',
    settings,
    articles,
    diagnostics: [],
  });
  return comparison === undefined ? undefined : toPublished(comparison);
}
