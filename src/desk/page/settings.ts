import type { Edit } from '../edits.ts';
import type { DeskArticle, DeskState } from '../state.ts';
import { make, makeButton, makeField, makeLetter, type Properties } from './elements.ts';
import { edit } from './session.ts';

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
  make(
    'details',
    { 'data-key': 'articles' },
    make('summary', {}, `Articles (${state.articles.length})`),
    make('div', { class: 'articles' }, ...state.articles.map(makeArticle)),
  );

function makeArticle(article: DeskArticle): HTMLElement {
  const stated = article.stated.filter(({ text, by }) => text !== null && by === 'file');
  const fields = ARTICLE_KEYS.filter((key) => !stated.some((one) => one.key === key)).map((key) => {
    const said = article.stated.find((one) => one.key === key && one.by === 'editor');
    return makeField(NAMES[key], makeArticleField(article, key, said?.text ?? ''));
  });
  return make(
    'fieldset',
    {},
    make('legend', {}, makeLetter(article.letter, article.label), ` ${article.file}`),
    make('ul', {}, ...stated.map(({ key, text }) => make('li', {}, `${key}: ${text}`))),
    ...fields,
    makePublish(article),
    makeLeftOut(article),
  );
}

const makeArticleField = ({ file }: DeskArticle, key: keyof typeof NAMES, value: string): HTMLInputElement =>
  makeText(value, (text) => ({ kind: 'article', file, key, value: text === '' ? null : text }), {
    'data-key': `${file} ${key}`,
  });

/** A field that writes what it holds when the editor leaves it. */
function makeText(value: string, toEdit: (text: string) => Edit, properties: Properties): HTMLInputElement {
  const field = make('input', { type: 'text', value, ...properties });
  field.addEventListener('change', () => void edit(toEdit(field.value.trim()), 'Written to story.yaml.'));
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
  make(
    'details',
    { 'data-key': `${file} left out` },
    make('summary', {}, `Left out of the article (${leftOut.length})`),
    make('ul', {}, ...leftOut.map(({ words, reason }) => make('li', {}, `“${words.trim()}”: ${reason}`))),
  );

/** The story's own words: title, introduction, the day of the event. */
export function makeStoryWords(state: DeskState): HTMLElement {
  const fields = [
    { key: 'title', name: 'Title', value: state.title },
    { key: 'introduction', name: 'Introduction', value: state.introduction },
    { key: 'date', name: 'Day of the event (2025-01-06)', value: state.date ?? '' },
  ] as const;
  return make(
    'details',
    { 'data-key': 'story-words' },
    make('summary', {}, 'Title, introduction, day'),
    ...fields.map(({ key, name, value }) =>
      makeField(
        name,
        makeText(value, (text) => ({ kind: 'story', key, value: text === '' ? null : text }), {
          'data-key': `story ${key}`,
        }),
      ),
    ),
  );
}

/** The topics with their questions and how many claims each gathers; a form for a new one. */
export const makeTopics = (state: DeskState): HTMLElement =>
  make(
    'details',
    { 'data-key': 'topics' },
    make('summary', {}, `Topics (${state.topics.length})`),
    ...state.topics.map((topic) => makeTopicForm(state, topic)),
    makeTopicForm(state, undefined),
  );

type Topic = DeskState['topics'][number];

function makeTopicForm({ claims }: DeskState, topic: Topic | undefined): HTMLElement {
  const gathered = claims.filter((claim) => claim.topic === topic?.id);
  const key = topic?.id ?? 'new';
  const field = (name: string, value: string) =>
    make('input', { type: 'text', name, value, 'data-key': `${key} ${name}` });
  const [title, question, words] = [
    field('title', topic?.title ?? ''),
    field('question', topic?.question ?? ''),
    field('words', topic?.words.join(', ') ?? ''),
  ];
  const save = (): void => {
    if (title.value.trim() === '' || question.value.trim() === '') return;
    void edit(
      {
        kind: 'topic',
        id: topic?.id ?? toTopicId(title.value),
        title: title.value.trim(),
        question: question.value.trim(),
        words: words.value
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      },
      'The topic is written; see below what it gathers.',
    );
  };
  return make(
    'fieldset',
    {},
    make('legend', {}, topic === undefined ? 'A new topic' : `${topic.title}: ${gathered.length} claims`),
    makeField('Title', title),
    makeField('Question', question),
    makeField('Words beside the question’s own, with commas', words),
    makeButton(topic === undefined ? 'Add the topic' : 'Save the topic', save, { 'data-key': `${key} save` }),
    topic === undefined
      ? undefined
      : makeButton('Remove', () => void edit({ kind: 'forget-topic', id: topic.id }, 'The topic is gone.'), {
          'data-key': `${key} remove`,
        }),
    make('ul', {}, ...(topic === undefined ? [] : gathered.map(({ label }) => make('li', {}, label)))),
  );
}

/** Letters a to z and digits of a title, joined by hyphens; never empty. */
function toTopicId(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'topic';
}

/** What the editor decided so far, each to be taken back. */
export const makeDecisions = (state: DeskState): HTMLElement =>
  make(
    'details',
    { 'data-key': 'decisions' },
    make('summary', {}, `Your links (${state.links.length})`),
    make(
      'ul',
      {},
      ...state.links.map(({ index, kind, words, why }) =>
        make(
          'li',
          {},
          `${kind === 'same' ? 'Same' : 'Not the same'}: ${words.map((one) => `“${one}”`).join(' · ')} (${why}) `,
          makeButton(
            'Take back',
            () => void edit({ kind: 'forget-link', index }, 'The link is taken back.'),
            {
              'data-key': `link ${index}`,
            },
          ),
        ),
      ),
    ),
  );
