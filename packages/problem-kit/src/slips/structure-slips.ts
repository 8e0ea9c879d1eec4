import { calledMethod, type Node } from './node.ts';
import type { Edit, Slipper } from './slip.ts';

/** Keys of several parts that are equal for different parts: joined without a separator, or packed. */
export const joinedKeys: Slipper = ({ node }, text) => {
  const source = (one: Node) => text.slice(one.start, one.end);
  if (node.type === 'TemplateLiteral' && node.expressions.length > 1) {
    const parts: string[] = node.expressions.map((one: Node) => `(${source(one)})`);
    const between: string[] = node.quasis.slice(1, -1).map((quasi: Node) => quasi.value.cooked);
    if (between.every((separator) => separator === '')) return [];
    const packed = (factor: string) =>
      parts.reduce((sum, part) => `(Number(${sum}) * ${factor} + Number(${part}))`);
    return [
      edit('joined key', node, `\`${parts.map((part) => `\${${part}}`).join('')}\``),
      edit('packed key', node, packed('1000')),
      edit('packed key', node, packed('1e9')),
    ];
  }
  if (calledMethod(node) === 'join' && node.arguments[0]?.value !== '') {
    const [separator] = node.arguments;
    if (separator && separator.type !== 'StringLiteral') return [];
    return [edit('joined key', node, `${source(node.callee)}('')`)];
  }
  const isJson =
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    source(node.callee) === 'JSON.stringify';
  return isJson
    ? [edit('joined key', node, `[${node.arguments.map(source)[0]}].flat(9).join('')`)]
    : [];
};

/** Numbers sorted as texts. */
export const plainSorts: Slipper = ({ node }, text) => {
  const sorts = ['sort', 'toSorted'].includes(calledMethod(node) ?? '');
  if (!sorts || node.arguments.length === 0) return [];
  return [edit('sort', node, `${text.slice(node.callee.start, node.callee.end)}()`)];
};

/** "There is none" mixed up with a legal value that is 0, false or empty. */
export const legalSentinels: Slipper = ({ node }, text) => {
  const source = (one: Node) => text.slice(one.start, one.end);
  if (node.type === 'LogicalExpression' && node.operator === '??') {
    const other = `(${source(node.left)} || (${source(node.right)}))`;
    return isHarmless(node.right) ? [] : [edit('sentinel', node, other)];
  }
  if (node.type === 'AssignmentExpression' && node.operator === '??=') {
    const other = `${source(node.left)} ||= ${source(node.right)}`;
    return isHarmless(node.right) ? [] : [edit('sentinel', node, other)];
  }
  if (calledMethod(node) === 'has' && node.arguments.length === 1) {
    const map = source(node.callee.object);
    // A set has nothing to be mixed up with.
    if (!isMap(map, text)) return [];
    return [edit('sentinel', node, `Boolean(${map}.get(${source(node.arguments[0])}))`)];
  }
  if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return [];
  const isNothing = (one: Node) =>
    one.type === 'NullLiteral' || (one.type === 'Identifier' && one.name === 'undefined');
  const value = isNothing(node.right) ? node.left : isNothing(node.left) ? node.right : null;
  if (value === null) return [];
  return [
    edit('sentinel', node, `(${node.operator.startsWith('!') ? '!!' : '!'}(${source(value)}))`),
  ];
};

/** A set that says where one has been, filled when a place is taken up instead of when it is put down. */
export const lateMarks: Slipper = ({ node, above }, text) => {
  const isMark = node.type === 'ExpressionStatement' && calledMethod(node.expression) === 'add';
  if (!isMark || node.expression.arguments.length !== 1) return [];
  const set = text.slice(node.expression.callee.object.start, node.expression.callee.object.end);
  const [marked] = node.expression.arguments;
  const taken = above
    .filter((one) => /^(For|While|Do)/.test(one.type))
    .map(takenUp)
    // A loop over the places around takes nothing up.
    .find((one) => one !== null && one.name !== marked.name);
  if (!taken) return [];
  // From the mark back to where the place is taken up, all in one change.
  const head = text.slice(taken.at, node.start);
  return [
    {
      kind: 'late mark',
      start: taken.at,
      end: node.end,
      replacement: ` ${set}.add(${taken.name} as never);${head}`,
    },
  ];
};

/** What a loop takes from a list, when it has a name, and where its body goes on. */
function takenUp(loop: Node): { name: string; at: number } | null {
  const { body } = loop;
  if (body?.type !== 'BlockStatement') return null;
  if (loop.type === 'ForOfStatement') {
    const id = loop.left.declarations?.[0]?.id;
    return id?.type === 'Identifier' ? { name: id.name, at: body.start + 1 } : null;
  }
  const [first] = body.body as Node[];
  const declared = first?.type === 'VariableDeclaration' ? first.declarations[0] : null;
  if (!first || declared?.id.type !== 'Identifier') return null;
  return { name: declared.id.name, at: first.end };
}

function edit(kind: string, { start, end }: Node, replacement: string): Edit {
  return { kind, start, end, replacement };
}

/** Whether a name stands for a map, as far as its declaration tells. */
function isMap(name: string, text: string): boolean {
  const escaped = name.replace(/^this\./, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${escaped}\\b[^=;(]*=\\s*new Map\\b`).test(text);
}

/** What stands in for nothing and is as good as nothing, or is no number and no text. */
function isHarmless(node: Node): boolean {
  return (
    ['ArrayExpression', 'ObjectExpression', 'NewExpression'].includes(node.type) ||
    (node.type === 'NumericLiteral' && node.value === 0) ||
    (node.type === 'StringLiteral' && node.value === '') ||
    (node.type === 'BooleanLiteral' && node.value === false)
  );
}
