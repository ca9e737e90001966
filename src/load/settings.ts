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
  const issues = parsed.success
    ? []
    : withoutSlips(parsed.error.issues.flatMap((issue) => flattenIssue(issue, [])));
  const diagnostics = issues.flatMap((issue) =>
    describeIssue(issue, yaml, { source, owner: ownerOf(issue.path) }),
  );
  return { settings: parsed.data, findPlace, findKeyPlace, diagnostics };
}

type Issue = { path: YamlPath; issue: z.core.$ZodIssue };

/** A union's issue becomes the issues of the branch that was meant, at their full paths: the one with the fewest in its own keys, else whose missing key is nearest to an unknown one. */
function flattenIssue(issue: z.core.$ZodIssue, parent: YamlPath): Issue[] {
  const path = [...parent, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || isOneValue(issue))
    return [{ path, issue }];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => flattenIssue(one, path)));
  const [first] = branches
    .map((branch) => ({ branch, cost: toBranchCost(branch, path.length) }))
    .sort(
      (a, b) => a.cost.own - b.cost.own || a.cost.slip - b.cost.slip || a.branch.length - b.branch.length,
    );
  return first?.branch ?? [];
}

const isUnknown = ({ issue }: Issue): boolean => issue.code === 'unrecognized_keys';

/** How many issues a branch has in its own keys, and how far its missing keys are from the unknown ones. */
function toBranchCost(branch: readonly Issue[], depth: number): { own: number; slip: number } {
  const own = branch.filter((one) => one.path.length - depth <= (isUnknown(one) ? 0 : 1));
  const missing = own.filter((one) => !isUnknown(one)).map(({ path }) => String(path.at(-1)));
  const slips = toUnknownKeys(own).flatMap((key) => missing.map((other) => distance(key, other)));
  return { own: own.length, slip: Math.min(...slips, MAX_SLIP) };
}

const MAX_SLIP = 100;

const toUnknownKeys = (issues: readonly Issue[]): string[] =>
  issues.flatMap(({ issue }) => (issue.code === 'unrecognized_keys' ? issue.keys : []));

/** A key is not missing where a slip of the pen stands for it: one mistake is reported once. */
function withoutSlips(issues: readonly Issue[]): Issue[] {
  return issues.filter(
    (one) =>
      isUnknown(one) ||
      !issues.some(
        (other) =>
          other.issue.code === 'unrecognized_keys' &&
          other.path.join() === one.path.slice(0, -1).join() &&
          other.issue.keys.some((key) => isSlip(key, String(one.path.at(-1)))),
      ),
  );
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

const sortLetters = (key: string): string => [...key].sort().join('');

/** True for a key that looks like a slip of the pen for another: few letters are other ones, or the same ones stand in another order. */
const isSlip = (key: string, meant: string): boolean =>
  distance(key, meant) <= Math.ceil(key.length / 3) || sortLetters(key) === sortLetters(meant);

/** The nearest key when the word looks like a slip of the pen, else all of them. */
function suggestKeys(key: string, keys: readonly string[]): string {
  const nearest = closest(key, keys);
  if (isSlip(key, nearest)) return `\`${nearest}\``;
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
