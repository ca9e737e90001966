import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Place, startOf } from './diagnostics.ts';

/** Steps from the root of a document to a value: keys and indices. */
export type YamlPath = readonly (string | number)[];

/** A YAML file as plain values, with the places of its keys and values. */
export type YamlFile = {
  /** Strings, arrays and objects only: `yes`, `1.0` and dates stay as they are written. */
  data: unknown;
  /** Place of the value at a path; of its nearest ancestor when it is absent. */
  findPlace: (path: YamlPath) => Place;
  /** Place of the key at the end of a path. */
  findKeyPlace: (path: YamlPath) => Place;
  diagnostics: Diagnostic[];
};

/**
 * Parses YAML 1.2 with strings, lists and maps only; anchors and aliases are refused.
 *
 * Reports: <source>:yaml-malformed, <source>:yaml-alias.
 *
 * @param source  what the rule ids start with: `story` or `site`
 */
export function parseYaml(file: string, text: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const toPlace = (offset: number | undefined): Place => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const diagnostics = [
    ...document.errors.map((error) =>
      toProblem(toPlace(error.pos[0]), `${source}:yaml-malformed`, {
        message: `This is not well-formed YAML: ${error.message}.`,
        note: 'Mend the line; text that holds a colon or starts with a mark goes between quotation marks.',
      }),
    ),
    ...findAliases(document).map((node) =>
      toProblem(toPlace(node.range?.[0]), `${source}:yaml-alias`, {
        message: 'Anchors (&) and aliases (*) are not read.',
        note: 'Write the value out, or put it between quotation marks.',
      }),
    ),
  ];
  diagnostics.push(
    ...findProtoKeys(document).map((node) =>
      toProblem(toPlace(node.range?.[0]), `${source}:key-unknown`, {
        message: '`__proto__` is not a key of anything.',
        note: 'Remove the line.',
      }),
    ),
  );
  const places = {
    findPlace: (path: YamlPath) => toPlace(nearestNode(document, path)?.range?.[0]),
    findKeyPlace: (path: YamlPath) =>
      toPlace((findKey(document, path) ?? nearestNode(document, path))?.range?.[0]),
  };
  const data =
    diagnostics.length > 0 ? undefined : toPlain(document.toJS({ mapAsMap: true, maxAliasCount: 0 }));
  return { data, ...places, diagnostics };
}

/** A diagnostic of severity error with its rule written `source:rule`. */
export function toProblem(
  place: Place,
  rule: string,
  text: Pick<Diagnostic, 'message' | 'note'> & Partial<Pick<Diagnostic, 'severity'>>,
): Diagnostic {
  const [source = '', ruleId = ''] = rule.split(':');
  return { ...place, severity: 'error', source, ruleId, ...text };
}

/** An error of a file as a whole, or of one that should be there and is not. */
export const toFileProblem = (
  file: string,
  rule: string,
  text: Pick<Diagnostic, 'message' | 'note'>,
): Diagnostic => toProblem(startOf(file), rule, text);

function findAliases(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Alias: (_key, node) => {
      found.push(node);
    },
    Value: (_key, node) => {
      if (node.anchor !== undefined) found.push(node);
    },
  });
  return found;
}

/** Keys that some readers of objects pass over without a word. */
function findProtoKeys(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__') found.push(key);
    },
  });
  return found;
}

function nearestNode(document: Document, path: YamlPath): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function findKey(document: Document, path: YamlPath): Node | undefined {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Maps become objects of own properties, so that a key `__proto__` is a key like any other. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, one]) => [String(key), toPlain(one)]));
}
