import type { Claim, ComparedArticle, Comparison } from '../../src/model/comparison.ts';
import { findLabelSpan } from '../../src/model/label-span.ts';
import { overlapLength, overlaps, spanLength } from '../../src/model/span.ts';
import { toAnnotatedArticleView } from '../../src/view/article/annotated-article.ts';
import type { ArticleMark } from '../../src/view/articles.ts';
import { toArticlePairs } from '../../src/view/pair/pair-choices.ts';
import { type ParallelItem, type ParallelRow, toParallelView } from '../../src/view/pair/parallel.ts';
import { toSpeakerViews } from '../../src/view/quotations.ts';
import { toBoardView } from '../../src/view/story/board.ts';
import { formatVersions } from '../../src/view/story/board-lines.ts';
import { toClaimStatements } from '../../src/view/story/differences.ts';
import { sayNoneUneven } from '../../src/view/topic/ladder.ts';

/** Where the pages of a story contradict each other: the same pair of passages is stated the same everywhere, or is left out. One line each, with the claim or the articles. */
export const findContradictions = (comparison: Comparison): string[] => [
  ...findOnBoard(comparison),
  ...comparison.claims.flatMap((claim) => [
    ...findInStatements(claim, comparison),
    ...findInRelations(claim),
  ]),
  ...findInPairs(comparison),
  ...findInQuotations(comparison),
  ...findInLedgers(comparison),
  ...findInSpeakers(comparison),
  ...findOnArticlePages(comparison),
];

/** The board calls articles the same only as the claim's own page does. */
function findOnBoard(comparison: Comparison): string[] {
  const { rows } = toBoardView(comparison);
  return rows.flatMap((row) => {
    const claim = comparison.claims.find(({ id }) => id === row.id);
    if (claim === undefined) return [`${row.id}: a row without its claim`];
    const same = row.versions.some(({ isCertain, agreeing }) => isCertain || agreeing.length > 1);
    return [
      ...(/\bthe same\b/u.test(formatVersions(row)) && !same
        ? [`${row.id}: the board alone calls articles the same`]
        : []),
    ];
  });
}

/** A statement names each article that reports the claim once, and none that it says to give nothing quotes the words it gives. */
function findInStatements(claim: Claim, comparison: Comparison): string[] {
  const reporting = new Set(claim.passages.map(({ article }) => article));
  return toClaimStatements(claim, comparison).flatMap((statement) => {
    const lacking = [statement.none.articles, ...statement.absent.map(({ articles }) => articles)].flat();
    const named = [...statement.given.flatMap(({ articles }) => articles), ...lacking].map(({ id }) => id);
    const words = statement.given.flatMap((one) => one.words.map(({ text }) => text.toLowerCase()));
    const silent = lacking.filter(({ id }) => {
      const own = claim.passages
        .filter(({ article }) => article === id)
        .map(({ exact }) => exact.toLowerCase());
      return (
        statement.words.kind === 'quotation' && own.some((text) => words.some((one) => text.includes(one)))
      );
    });
    return [
      ...[...reporting]
        .filter((id) => !named.includes(id))
        .map((id) => `${claim.id}: ${statement.id} leaves ${id} out`),
      ...named
        .filter((id, index) => named.indexOf(id) !== index)
        .map((id) => `${claim.id}: ${statement.id} names ${id} twice`),
      ...silent.map(
        ({ letter }) => `${claim.id}: ${letter} has the words that ${statement.id} gives of others`,
      ),
    ];
  });
}

/** Two passages are not said to share all words and to differ in words quoted, figure or time. */
const findInRelations = (claim: Claim): string[] =>
  claim.relations.flatMap(({ kind, a, b, detail }) => {
    const beside = claim.relations.filter((other) => other.a === a && other.b === b);
    return kind === 'same-wording' &&
      detail.endsWith('use the same words.') &&
      beside.some((other) => /^(?:quotation|figure|timeframe)-/u.test(other.kind))
      ? [`${claim.id}: ${a} and ${b} share all words and differ`]
      : [];
  });

/** On the page of two articles every sentence that a claim joins with one of the other stands beside it, or leads there. */
function findInPairs(comparison: Comparison): string[] {
  return toArticlePairs(comparison).flatMap(({ a, b }) => {
    const { rows, ...counts } = toParallelView(comparison, { left: a.id, right: b.id });
    const counted = [
      counts.leftPaired - counts.leftWithheld,
      counts.rightPaired - counts.rightWithheld,
      counts.leftBeside,
      counts.rightBeside,
    ].join(', ');
    const joined = comparison.claims
      .filter(({ passages }) => [a, b].every(({ id }) => passages.some(({ article }) => article === id)))
      .flatMap(({ passages }) => passages);
    const findLoose = (mark: ArticleMark, items: readonly ParallelItem[]): string[] =>
      items
        .filter(
          (item) =>
            item.kind === 'sentence' &&
            item.with === null &&
            joined.some((passage) => passage.article === mark.id && overlaps(passage, item)),
        )
        .map(({ id }) => `${a.letter} and ${b.letter}: ${id} of ${mark.letter} has a counterpart`);
    const apart = rows.filter(({ kind }) => kind === 'apart');
    const shown = countLinked(rows).join(', ');
    return [
      ...(shown === counted ? [] : [`${a.letter} and ${b.letter}: ${counted} are counted, ${shown} shown`]),
      ...apart.flatMap((row) => [...findLoose(a, row.left), ...findLoose(b, row.right)]),
    ];
  });
}

/** How many sentences a reader of two articles in parallel sees linked: left and right those set beside others, left and right those that lead to one. */
const countLinked = (rows: readonly ParallelRow[]): number[] =>
  (['pair', 'apart'] as const).flatMap((kind) =>
    (['left', 'right'] as const).map(
      (side) =>
        rows
          .filter((row) => row.kind === kind)
          .flatMap((row): readonly ParallelItem[] => row[side])
          .filter((item) => item.kind === 'sentence' && (kind === 'pair' || item.with !== null)).length,
    ),
  );

/** The page of an article prints every published passage of it beside its claim, and its sums count each sentence once: those with a claim, as wide as the board has it. */
function findOnArticlePages(comparison: Comparison): string[] {
  return comparison.articles.flatMap(({ id, letter, headline, sentences, excerpt }) => {
    const { lines, counts } = toAnnotatedArticleView(comparison, id);
    const parts = lines
      .flatMap((line) => (line.kind === 'text' ? line.parts : []))
      .filter((part) => part.kind === 'sentence');
    const passages = comparison.claims.flatMap((claim) =>
      claim.passages
        .filter(({ article, exact }) => article === id && exact !== '')
        .map((passage) => ({ claim, passage })),
    );
    const lost = passages.filter(
      ({ claim, passage }) =>
        !parts.some((part) => overlaps(part, passage) && part.notes.some((note) => note.claim === claim.id)),
    );
    const carrying = sentences.filter((one) => passages.some(({ passage }) => overlaps(passage, one)));
    const { sentences: all, of, differs, ...kinds } = counts;
    const counted = Object.values(kinds).reduce((sum, count) => sum + count, 0);
    const places = parts.map((part) => part.id);
    return [
      ...lost.map(({ claim }) => `${letter}: its page leaves out its passage of ${claim.id}`),
      ...(counted === carrying.length
        ? []
        : [`${letter}: ${carrying.length} sentences have a claim, ${counted} are counted`]),
      ...(of - all === (excerpt?.withheld ?? 0) && differs <= counted
        ? []
        : [`${letter}: ${all} of ${of} sentences`]),
      ...(new Set(parts.map(({ sentence }) => sentence)).size + countHeaded(headline, sentences, parts) ===
      all
        ? []
        : [`${letter}: ${all} sentences are told, others printed`]),
      ...(new Set(places).size === places.length ? [] : [`${letter}: two places have one name`]),
    ];
  });
}

/** The sentences of a headline that is printed over the page and not in its text. */
const countHeaded = (
  headline: ComparedArticle['headline'],
  sentences: ComparedArticle['sentences'],
  parts: readonly { sentence: string }[],
): number =>
  headline === null || !('start' in headline)
    ? 0
    : sentences.filter((one) => overlaps(one, headline) && !parts.some(({ sentence }) => sentence === one.id))
        .length;

/** A heading gives quoted words to nobody but whom the page of quotations lists them under. */
function findInSpeakers({ claims, articles, utterances, entities }: Comparison): string[] {
  return claims.flatMap(({ id, label, labelPassage, labelSpeaker, labelPronoun, passages }) => {
    const passage = passages.find((one) => one.id === labelPassage);
    const span = passage && findLabelSpan(passage, label);
    const article = articles.find((one) => one.id === passage?.article);
    if (span === undefined || article === undefined || labelSpeaker === null || labelSpeaker === 'quoted')
      return [];
    const own = article.quotations.find(
      (one) => one.kind === 'full' && overlapLength(one, span) >= 0.8 * spanLength(span),
    );
    if (own === undefined || labelPronoun !== null) return [];
    const listed = utterances.find(({ variants }) =>
      variants.some((one) => one.article === article.id && one.quotation === own.id),
    );
    const name = entities.find((one) => one.id === listed?.speaker)?.label;
    const isHeaded = name === labelSpeaker || (name === undefined && listed?.speakerWords != null);
    return isHeaded ? [] : [`${id}: ${labelSpeaker} says in the heading what is ${name ?? 'nobody’s'}`];
  });
}

/** Of words that an article has, two or more of five letters one after the other, none says that it leaves them out. */
function findInQuotations({ articles, ...rest }: Comparison): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text.value ?? '']));
  const forms = toSpeakerViews({ articles, ...rest }).flatMap(({ compared }) =>
    compared.flatMap(({ variants }) => variants),
  );
  return forms.flatMap(({ mark, differences }) =>
    (differences?.onlyA ?? [])
      .filter((words) => /\p{L}{5} \p{L}{5}/u.test(words) && texts.get(mark.id)?.includes(words))
      .map((words) => `${mark.letter} is said to leave out “${words}”`),
  );
}

/** The ledgers say that nothing is carried in different ways only where no claim's page says who is cited otherwise. */
const findInLedgers = (comparison: Comparison): string[] =>
  !sayNoneUneven(comparison).includes('the page of the claim') &&
  comparison.claims.some(({ relations }) => relations.some(({ kind }) => kind === 'attribution-differs'))
    ? ['the ledgers alone say that nobody is cited otherwise']
    : [];
