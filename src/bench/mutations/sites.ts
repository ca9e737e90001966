import ts from 'typescript';

/** What a mutant does to the code. */
export const MUTATION_KINDS = [
  'swapped comparison',
  'negated condition',
  'dropped array element',
  'swapped branches',
  'changed constant',
  'removed call',
] as const;
export type MutationKind = (typeof MUTATION_KINDS)[number];

/** One deliberate breakage of a file: `now` stands in place of the text from `start` to `end` (UTF-16 offsets). `line` is 1-based. */
export type Mutant = {
  file: string;
  line: number;
  kind: MutationKind;
  start: number;
  end: number;
  was: string;
  now: string;
};

/** What breaks a node: its kind, the node that is replaced and the text in its place; undefined where nothing does. */
type Change = { kind: MutationKind; node: ts.Node; now: string };

const COMPARISONS = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

/** Methods that give what they were called on in another state: without the call the code still runs. */
const REMOVABLE = new Set('filter sort toSorted reverse slice trim toLowerCase normalize'.split(' '));

/**
 * Finds every place of a file where one breakage of a known kind can be made.
 *
 * @returns mutants in the order of the text; [] for a file that only states types
 */
export function findMutants(file: string, text: string): Mutant[] {
  if (file.endsWith('.astro')) return findAstroMutants(file, text);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const { kind, node: replaced, now } of findChanges(node)) {
      const [start, end] = [replaced.getStart(source), replaced.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      mutants.push({ file, line, kind, start, end, was: text.slice(start, end), now });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

/** Opens and closes a template, so that it can be read as an expression. */
const [OPEN, CLOSE] = ['<>', '</>'];

/** A component is its script, between two lines of dashes, and its template. */
function findAstroMutants(file: string, text: string): Mutant[] {
  const fence = /^---\n/u.test(text) ? text.indexOf('\n---\n') + 5 : 0;
  const script = `   ${text.slice(3, Math.max(3, fence - 4))}`;
  const template = text.slice(fence);
  const line = text.slice(0, fence).split('\n').length - 1;
  const shift = fence - OPEN.length;
  return [
    ...findMutants('script.ts', script),
    ...findMutants('template.tsx', OPEN + template + CLOSE).map((mutant) => ({
      ...mutant,
      line: mutant.line + line,
      start: mutant.start + shift,
      end: mutant.end + shift,
    })),
  ].map((mutant) => ({ ...mutant, file }));
}

/** The text of a file with a mutant in it. */
export const applyMutant = (text: string, { start, end, now }: Mutant): string =>
  text.slice(0, start) + now + text.slice(end);

function findChanges(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node))
    return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      ts.isJsxExpression(node.parent)
      ? [negate(node.left)]
      : swapComparison(node.operatorToken);
  if (ts.isIfStatement(node)) return breakIf(node);
  if (ts.isConditionalExpression(node))
    return [{ kind: 'swapped branches', node, now: swapBranches(node) }, negate(node.condition)];
  if (ts.isArrayLiteralExpression(node)) return dropElement(node);
  if (ts.isNumericLiteral(node))
    return [{ kind: 'changed constant', node, now: changeNumber(Number(node.text)) }];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: 'changed constant', node, now: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: 'changed constant', node, now: 'true' }];
  return removeCall(node);
}

function swapComparison(node: ts.Node): Change[] {
  const now = COMPARISONS.get(node.kind);
  return now === undefined ? [] : [{ kind: 'swapped comparison', node, now }];
}

const negate = (node: ts.Node): Change => ({
  kind: 'negated condition',
  node,
  now: `!(${node.getText()})`,
});

/** With its condition turned round an `if` with an `else` takes the other branch. */
const breakIf = ({ expression, elseStatement }: ts.IfStatement): Change[] => [
  elseStatement === undefined ? negate(expression) : { ...negate(expression), kind: 'swapped branches' },
];

const swapBranches = ({ condition, whenTrue, whenFalse }: ts.ConditionalExpression): string =>
  `${condition.getText()} ? ${whenFalse.getText()} : ${whenTrue.getText()}`;

/** The element in the middle goes: the ends are what tests name most. */
function dropElement(node: ts.ArrayLiteralExpression): Change[] {
  if (node.elements.length < 2) return [];
  const dropped = Math.floor(node.elements.length / 2);
  const kept = node.elements.filter((_, index) => index !== dropped).map((element) => element.getText());
  return [{ kind: 'dropped array element', node, now: `[${kept.join(', ')}]` }];
}

/** 0 becomes 1, a whole number the next, a share half of it. */
const changeNumber = (value: number): string => String(Number.isInteger(value) ? value + 1 : value / 2);

function removeCall(node: ts.Node): Change[] {
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ kind: 'removed call', node, now: ';' }];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  return REMOVABLE.has(name.text) ? [{ kind: 'removed call', node, now: expression.getText() }] : [];
}
