import { z } from 'zod';
import { IdSchema } from '../model/ids.ts';
import { PublishSchema } from '../model/kinds.ts';
import { type StorySettings, WordsSchema } from '../model/story.ts';
import { removeItem, replaceText, setArticleText, setItemValue, setText } from './splice/change.ts';
import type { YamlValue } from './splice/format.ts';
import { insertItem } from './splice/insert.ts';

/** Words of an article, as the editor chose them. */
export type ChosenWords = z.infer<typeof WordsSchema>;

const WhySchema = z.string().min(1);
const OptionalTextSchema = z.string().min(1).nullable();

/** What is said in one field. `null` takes a value away. */
const FieldEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('article'),
    file: z.string().min(1),
    key: z.enum(['outlet', 'headline', 'url', 'published', 'label', 'rights']),
    value: OptionalTextSchema,
  }),
  z.strictObject({ kind: z.literal('publish'), file: z.string().min(1), value: PublishSchema }),
  z.strictObject({
    kind: z.literal('story'),
    key: z.enum(['title', 'introduction', 'date']),
    value: OptionalTextSchema,
  }),
]);
export type FieldEdit = z.infer<typeof FieldEditSchema>;

/** What an editor can do to a story at the desk. `null` takes a value away. */
export const EditSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('same'),
    passages: z.array(WordsSchema).min(2),
    why: WhySchema,
    answer: z.literal('other').optional(),
  }),
  z.strictObject({
    kind: z.literal('not-same'),
    passages: z.array(WordsSchema).min(2),
    why: WhySchema,
  }),
  /** Words of a sentence, and the others of it, of which each says something of its own. */
  z.strictObject({
    kind: z.literal('split'),
    file: z.string().min(1),
    words: z.string().min(1),
    rest: z.string().min(1),
    why: WhySchema,
  }),
  /** Other words in place of those that an article does not hold any more. */
  z.strictObject({
    kind: z.literal('reword'),
    of: WordsSchema,
    words: z.string().min(1),
  }),
  z.strictObject({ kind: z.literal('forget-link'), index: z.int().min(0) }),
  z.strictObject({
    kind: z.literal('claim'),
    of: WordsSchema,
    id: IdSchema,
    label: OptionalTextSchema.optional(),
    topic: IdSchema.nullable().optional(),
  }),
  z.strictObject({
    kind: z.literal('topic'),
    id: IdSchema,
    title: z.string().min(1),
    question: z.string().min(1),
    words: z.array(z.string().min(1)),
  }),
  z.strictObject({ kind: z.literal('forget-topic'), id: IdSchema }),
  FieldEditSchema,
  /** Several fields at once: filling in a form is faster than a comparison. */
  z.strictObject({ kind: z.literal('fields'), edits: z.array(FieldEditSchema).min(1) }),
]);
export type Edit = z.infer<typeof EditSchema>;

/**
 * Writes an edit into the text of a `story.yaml` with the smallest change: every other byte stays.
 *
 * @param text      the file, which was read without an error
 * @param settings  what it says
 */
export function applyEdit(text: string, settings: StorySettings, edit: Edit): string {
  switch (edit.kind) {
    case 'same':
      return insertItem(text, 'links', {
        assert: edit.passages,
        why: edit.why,
        ...(edit.answer === undefined ? {} : { answer: edit.answer }),
      });
    case 'not-same':
      return insertItem(text, 'links', { deny: edit.passages, why: edit.why });
    case 'split':
      return insertItem(text, 'links', {
        deny: [edit.words, edit.rest].map((words) => ({ file: edit.file, words })),
        why: edit.why,
      });
    case 'reword':
      return applyReword(text, settings, edit);
    case 'forget-link':
      return removeItem(text, 'links', edit.index);
    case 'claim':
      return applyClaim(text, settings, edit);
    case 'topic':
      return applyTopic(text, settings, edit);
    case 'forget-topic':
      return forgetTopic(text, settings, edit.id);
    case 'article':
      return setArticleText(text, edit.file, { key: edit.key, value: edit.value ?? undefined });
    case 'publish':
      return setArticleText(text, edit.file, { key: 'publish', value: edit.value });
    case 'story':
      return setText(text, edit.key, edit.value ?? undefined);
    case 'fields':
      return edit.edits.reduce((changed, one) => applyEdit(changed, settings, one), text);
    default:
      return edit satisfies never;
  }
}

/** The same words may be in several links and claims: all of them change. */
function applyReword(
  text: string,
  { links, claims }: StorySettings,
  { of, words }: Extract<Edit, { kind: 'reword' }>,
): string {
  const isMeant = (one: ChosenWords): boolean => one.file === of.file && one.words === of.words;
  const paths = [
    ...links.flatMap((link, index) => {
      const [kind, members] =
        'assert' in link ? (['assert', link.assert] as const) : (['deny', link.deny] as const);
      return members.flatMap((one, at) => (isMeant(one) ? [['links', index, kind, at, 'words']] : []));
    }),
    ...claims.flatMap((claim, index) =>
      'of' in claim && isMeant(claim.of) ? [['claims', index, 'of', 'words']] : [],
    ),
  ];
  return paths.reduce((changed, path) => replaceText(changed, path, words), text);
}

/** A claim is named by words of it, so that a small change of an article leaves it; one that was pinned by its id stays so. */
function applyClaim(text: string, settings: StorySettings, edit: Extract<Edit, { kind: 'claim' }>): string {
  const index = settings.claims.findIndex((claim) =>
    'id' in claim ? claim.id === edit.id : claim.of.file === edit.of.file && claim.of.words === edit.of.words,
  );
  const changes = { label: edit.label, topic: edit.topic };
  const present = settings.claims[index];
  if (present === undefined) {
    const said = Object.entries(changes).filter(([, value]) => typeof value === 'string');
    if (said.length === 0) return text;
    return insertItem(text, 'claims', { of: edit.of, ...Object.fromEntries(said) });
  }
  const kept = { label: present.label, topic: present.topic, ...withoutUndefined(changes) };
  if ((kept.label ?? null) === null && (kept.topic ?? null) === null)
    return removeItem(text, 'claims', index);
  return setItemValues(text, { list: 'claims', index }, withoutUndefined(changes));
}

function applyTopic(text: string, settings: StorySettings, edit: Extract<Edit, { kind: 'topic' }>): string {
  const { id, title, question, words } = edit;
  const said = { title, question, ...(words.length === 0 ? {} : { words }) };
  const index = settings.topics.findIndex((topic) => topic.id === id);
  const present = settings.topics[index];
  if (present === undefined) return insertItem(text, 'topics', { id, ...said });
  const changes: Record<string, YamlValue | null> = {};
  if (present.title !== title) changes['title'] = title;
  if (present.question !== question) changes['question'] = question;
  if (JSON.stringify(present.words) !== JSON.stringify(words))
    changes['words'] = words.length === 0 ? null : words;
  return setItemValues(text, { list: 'topics', index }, changes);
}

/** A topic goes with what was sent to it: claims that are only sent there, too. */
function forgetTopic(text: string, settings: StorySettings, id: string): string {
  const index = settings.topics.findIndex((topic) => topic.id === id);
  let changed = index < 0 ? text : removeItem(text, 'topics', index);
  for (let at = settings.claims.length - 1; at >= 0; at -= 1) {
    const claim = settings.claims[at];
    if (claim?.topic !== id) continue;
    changed =
      claim.label === undefined
        ? removeItem(changed, 'claims', at)
        : setItemValue(changed, { list: 'claims', index: at }, { key: 'topic', value: undefined });
  }
  return changed;
}

function setItemValues(
  text: string,
  item: { list: string; index: number },
  changes: Readonly<Record<string, YamlValue | null>>,
): string {
  let changed = text;
  for (const [key, value] of Object.entries(changes))
    changed = setItemValue(changed, item, { key, value: value ?? undefined });
  return changed;
}

function withoutUndefined(changes: Record<string, string | null | undefined>): Record<string, string | null> {
  const said: Record<string, string | null> = {};
  for (const [key, value] of Object.entries(changes)) if (value !== undefined) said[key] = value;
  return said;
}
