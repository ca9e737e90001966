import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import {
  ArticleSettingsSchema,
  CorrectionSchema,
  type SiteSettings,
  SiteSettingsSchema,
  type StorySettings,
  StorySettingsSchema,
  TopicSchema,
} from '../model/story.ts';
import { parseYaml, toProblem, type YamlFile, type YamlPath } from './yaml.ts';

/** What an editor wrote, when it could be read, and everything that is wrong with it. */
export type ReadSettings<Settings> = Pick<YamlFile, 'findPlace' | 'findKeyPlace'> & {
  settings: Settings | undefined;
  diagnostics: Diagnostic[];
};

type Owner = { name: string; keys: string[] };

/** Reads `story.yaml`. Reports: story:yaml-malformed, story:key-unknown, story:key-missing, story:value-wrong. */
export function readStorySettings(file: string, text: string): ReadSettings<StorySettings> {
  return readSettings(parseYaml(file, text, 'story'), StorySettingsSchema, {
    source: 'story',
    ownerOf: ownerInStory,
  });
}

/** Reads `site.yaml`. Reports: site:yaml-malformed, site:key-unknown, site:key-missing, site:value-wrong. */
export function readSiteSettings(file: string, text: string): ReadSettings<SiteSettings> {
  const owner = { name: 'the site', keys: Object.keys(SiteSettingsSchema.shape) };
  return readSettings(parseYaml(file, text, 'site'), SiteSettingsSchema, {
    source: 'site',
    ownerOf: () => owner,
  });
}

function readSettings<Settings>(
  yaml: YamlFile,
  schema: z.ZodType<Settings>,
  { source, ownerOf }: { source: string; ownerOf: (path: YamlPath) => Owner },
): ReadSettings<Settings> {
  const { findPlace, findKeyPlace } = yaml;
  if (yaml.diagnostics.length > 0) return { settings: undefined, ...yaml };
  const parsed = schema.safeParse(yaml.data ?? {});
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => flattenIssue(issue, []));
  const diagnostics = issues.flatMap((issue) =>
    describeIssue(issue, yaml, { source, owner: ownerOf(issue.path) }),
  );
  return { settings: parsed.data, findPlace, findKeyPlace, diagnostics };
}

type Issue = { path: YamlPath; issue: z.core.$ZodIssue };

/** A union's issue becomes the issues of its branch with the fewest, at their full paths. */
function flattenIssue(issue: z.core.$ZodIssue, parent: YamlPath): Issue[] {
  const path = [...parent, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || isOneValue(issue))
    return [{ path, issue }];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => flattenIssue(one, path)));
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

/** True for a union of ways to write one value, such as a day or a moment: its own message says it best. */
const isOneValue = (issue: z.core.$ZodIssueInvalidUnion): boolean =>
  issue.errors.every((branch) =>
    branch.every(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys'),
  );

function describeIssue(
  { path, issue }: Issue,
  yaml: YamlFile,
  at: { source: string; owner: Owner },
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => keyUnknown(key, yaml.findKeyPlace([...path, key]), at));
  }
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && valueAt(yaml.data, path) === undefined) {
    return [
      toProblem(yaml.findPlace(path), `${at.source}:key-missing`, {
        message: `\`${key}\` is missing from ${at.owner.name}.`,
        note: `Add a line \`${key}: …\`.`,
      }),
    ];
  }
  return [
    toProblem(yaml.findPlace(path), `${at.source}:value-wrong`, {
      message: `\`${path.join('.')}\` cannot be ${quoteValue(valueAt(yaml.data, path))}.`,
      note: toEdit(issue),
    }),
  ];
}

function keyUnknown(
  key: string,
  place: ReturnType<YamlFile['findPlace']>,
  { source, owner }: { source: string; owner: Owner },
): Diagnostic {
  return toProblem(place, `${source}:key-unknown`, {
    message: `\`${key}\` is not a key of ${owner.name}.`,
    note: `Write ${suggestKeys(key.slice(0, 64), owner.keys)}, or remove the line.`,
  });
}

/** The nearest key when the word looks like a slip of the pen, else all of them. */
function suggestKeys(key: string, keys: readonly string[]): string {
  const nearest = closest(key, keys);
  if (distance(key, nearest) <= Math.ceil(key.length / 3)) return `\`${nearest}\``;
  return `one of ${keys.map((one) => `\`${one}\``).join(', ')}`;
}

function toEdit(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `Write at least ${issue.minimum} of them.`
      : 'Write something there, or remove the line.';
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type') return `Write ${nameType(issue.expected)} there.`;
  return `Change it: ${issue.message}.`;
}

function nameType(expected: string): string {
  if (expected === 'array') return 'a list';
  return expected === 'string' ? 'a text' : 'keys with values';
}

function quoteValue(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'empty' : `“${value.slice(0, 80)}”`;
  return Array.isArray(value) ? 'a list' : 'a group of keys';
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, step)?.value
        : undefined,
    data,
  );
}

function ownerInStory(path: YamlPath): Owner {
  switch (path[0]) {
    case 'topics':
      return { name: 'a topic', keys: Object.keys(TopicSchema.shape) };
    case 'articles':
      return { name: 'an article', keys: Object.keys(ArticleSettingsSchema.shape) };
    case 'links':
      return path.length > 3
        ? { name: 'a passage', keys: ['file', 'words'] }
        : { name: 'a link', keys: ['assert', 'deny', 'why', 'answer'] };
    case 'claims':
      return { name: 'a claim', keys: ['of', 'id', 'label', 'topic'] };
    case 'corrections':
      return { name: 'a correction', keys: Object.keys(CorrectionSchema.shape) };
    default:
      return { name: 'a story', keys: Object.keys(StorySettingsSchema.shape) };
  }
}
