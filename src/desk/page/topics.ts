import { formatCount } from '../../view/labels.ts';
import type { Edit } from '../edits.ts';
import type { DeskState } from '../state.ts';
import { toTopicId } from '../topic-id.ts';
import { make, makeButton, makeDetails, makeField, makeList } from './elements.ts';
import { forgetDrafts } from './renew.ts';
import { edit, say } from './session.ts';

type Topic = DeskState['topics'][number];
type Fields = { title: HTMLInputElement; question: HTMLInputElement; words: HTMLInputElement };

/** The topics with their questions and how many claims each gathers; a form for a new one. */
export const makeTopics = (state: DeskState): HTMLElement =>
  makeDetails(
    'topics',
    `Topics (${state.topics.length})`,
    make(
      'div',
      { class: 'forms' },
      ...state.topics.map((topic) => makeTopicForm(state, topic)),
      makeTopicForm(state, undefined),
    ),
  );

function makeTopicForm({ claims, topics }: DeskState, topic: Topic | undefined): HTMLElement {
  const fields = makeTopicFields(topic);
  const gathered = topic === undefined ? [] : claims.filter((claim) => claim.topic === topic.id);
  return make(
    'fieldset',
    {},
    make(
      'legend',
      {},
      topic === undefined ? 'A new topic' : `${topic.title}: ${formatCount(gathered.length, 'claim')}`,
    ),
    makeField('Title', fields.title),
    makeField('Question', fields.question),
    makeField('More words to find claims by (optional, with commas)', fields.words),
    makeButton(
      topic === undefined ? 'Add the topic' : 'Save the topic',
      () =>
        saveTopic(
          topic,
          fields,
          topics.map(({ id }) => id),
        ),
      { 'data-key': `${topic?.id ?? 'new'} save` },
    ),
    topic === undefined ? undefined : makeRemove(topic),
    makeList(gathered.map(({ label }) => label)),
  );
}

function makeTopicFields(topic: Topic | undefined): Fields {
  const field = (name: string, value: string) =>
    make('input', {
      type: 'text',
      name,
      value,
      'data-key': `${topic?.id ?? 'new'} ${name}`,
      'data-draft': true,
    });
  return {
    title: field('title', topic?.title ?? ''),
    question: field('question', topic?.question ?? ''),
    words: field('words', topic?.words.join(', ') ?? ''),
  };
}

const makeRemove = ({ id }: Topic): HTMLElement =>
  makeButton('Remove', () => void edit({ kind: 'forget-topic', id }, 'The topic is gone.'), {
    'data-key': `${id} remove`,
  });

function saveTopic(topic: Topic | undefined, fields: Fields, taken: readonly string[]): void {
  const [title, question] = [fields.title.value.trim(), fields.question.value.trim()];
  const missing = title === '' ? fields.title : question === '' ? fields.question : undefined;
  if (missing !== undefined) {
    say('A topic needs a title and a question.');
    missing.focus();
    return;
  }
  const words = fields.words.value.split(',').map((word) => word.trim());
  const change: Edit = {
    kind: 'topic',
    id: topic?.id ?? toTopicId(title, taken),
    title,
    question,
    words: words.filter((word) => word !== ''),
  };
  void edit(change, 'The topic is written; see below what it gathers.').then((isMade) => {
    if (isMade) forgetDrafts(Object.values(fields).map((field) => field.dataset['key']));
  });
}
