import type { FieldEdit } from '../edits.ts';
import type { DeskArticle, DeskState } from '../state.ts';
import { make, makeButton, makeDetails, makeField, makeLetter, makeList } from './elements.ts';
import { edit, editField, findLeft } from './session.ts';

const ARTICLE_KEYS = ['outlet', 'headline', 'published', 'url'] as const;
const NAMES = {
  outlet: 'Outlet',
  headline: 'Headline',
  published: 'Published (2025-01-07)',
  url: 'Address',
  rights: 'Why it may be published in full',
};

/** What was read of each article, with a field beside each thing that its file does not state. */
export const makeArticles = (state: DeskState): HTMLElement =>
  makeDetails(
    'articles',
    `Articles (${state.articles.length})`,
    make('div', { class: 'forms' }, ...state.articles.map(makeArticle)),
  );

function makeArticle(article: DeskArticle): HTMLElement {
  const stated = article.stated.filter(({ text, by }) => text !== null && by === 'file');
  const isStated = (key: string): boolean => stated.some((one) => one.key === key);
  const fields = ARTICLE_KEYS.filter((key) => !isStated(key)).map((key) => {
    const said = article.stated.find((one) => one.key === key && one.by === 'editor');
    return makeField(NAMES[key], makeArticleField(article, key, said?.text ?? ''));
  });
  return make(
    'fieldset',
    {},
    make('legend', {}, makeLetter(article.letter, article.label), ` ${article.file}`),
    makeList(stated.map(({ key, text }) => `${key}: ${text}`)),
    makeCorrection(article, ARTICLE_KEYS.filter(isStated)),
    ...fields,
    makePublish(article),
    makeLeftOut(article),
  );
}

/** Fields for what the file states and was read wrongly: what the editor says counts instead. */
function makeCorrection(article: DeskArticle, keys: readonly (typeof ARTICLE_KEYS)[number][]) {
  if (keys.length === 0) return undefined;
  return makeDetails(
    `${article.file} otherwise`,
    'Say otherwise than the file',
    ...keys.map((key) => makeField(NAMES[key], makeArticleField(article, key, ''))),
  );
}

const makeArticleField = ({ file }: DeskArticle, key: keyof typeof NAMES, value: string): HTMLInputElement =>
  makeText(`${file} ${key}`, value, (text) => ({
    kind: 'article',
    file,
    key,
    value: text === '' ? null : text,
  }));

/** A field that writes what it holds when the editor leaves it; until that is written it goes on holding it. */
function makeText(key: string, value: string, toEdit: (text: string) => FieldEdit): HTMLInputElement {
  const field = make('input', { type: 'text', value: findLeft(key) ?? value, 'data-key': key });
  field.addEventListener('change', () => void editField(key, field.value, toEdit(field.value.trim())));
  return field;
}

function makePublish(article: DeskArticle): HTMLElement {
  const { file, publish, rights, publishedRatio } = article;
  const choice = make(
    'select',
    { 'data-key': `${file} publish` },
    make('option', { value: 'passages', selected: publish === 'passages' }, 'an excerpt'),
    make(
      'option',
      { value: 'full', selected: publish === 'full', disabled: rights === null },
      'the whole text',
    ),
  );
  choice.addEventListener('change', () => {
    const value = choice.value === 'full' ? 'full' : 'passages';
    void edit({ kind: 'publish', file, value }, 'Written to story.yaml.');
  });
  const share = `${(100 * publishedRatio).toFixed(0)} % of its text would be published.`;
  return make(
    'div',
    {},
    makeField(NAMES.rights, makeArticleField(article, 'rights', rights ?? '')),
    makeField('Publish', choice),
    make('p', { class: 'share' }, rights === null ? `${share} The whole text needs a reason.` : share),
  );
}

const makeLeftOut = ({ file, leftOut }: DeskArticle): HTMLElement =>
  makeDetails(
    `${file} left out`,
    `Left out of the article (${leftOut.length})`,
    makeList(leftOut.map(({ words, reason }) => `“${words.trim()}”: ${reason}`)),
  );

/** The story's own words: title, introduction, the day of the event. */
export function makeStoryWords(state: DeskState): HTMLElement {
  const fields = [
    { key: 'title', name: 'Title', value: state.title },
    { key: 'introduction', name: 'Introduction', value: state.introduction },
    { key: 'date', name: 'Day of the event (2025-01-06)', value: state.date ?? '' },
  ] as const;
  return makeDetails(
    'story-words',
    'Title, introduction, day',
    ...fields.map(({ key, name, value }) =>
      makeField(
        name,
        makeText(`story ${key}`, value, (text) => ({
          kind: 'story',
          key,
          value: text === '' ? null : text,
        })),
      ),
    ),
  );
}

/** What the editor decided so far, each to be taken back. */
export const makeDecisions = (state: DeskState): HTMLElement =>
  makeDetails(
    'decisions',
    `Your links (${state.links.length})`,
    make('ul', {}, ...state.links.map(makeDecision)),
  );

const makeDecision = ({ index, kind, words, why }: DeskState['links'][number]): HTMLElement =>
  make(
    'li',
    {},
    `${kind === 'same' ? 'Same' : 'Not the same'}: ${words.map((one) => `“${one}”`).join(' · ')} (${why}) `,
    makeButton('Take back', () => void edit({ kind: 'forget-link', index }, 'The link is taken back.'), {
      'data-key': `link ${index}`,
    }),
  );
