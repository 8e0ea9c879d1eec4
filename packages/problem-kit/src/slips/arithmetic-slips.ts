import { isMember, type Node, type Place } from './node.ts';
import type { Edit, Slipper } from './slip.ts';

const infinities = ['1e9', '1e10', '1e12'];

/** An infinity that a legal value reaches. */
export const smallInfinities: Slipper = ({ node, above }) => {
  const [parent] = above;
  const isInfinity = isInfinite({ node, above });
  const isNegative = isMember(node, 'Number', 'NEGATIVE_INFINITY');
  if (!isInfinity && !isNegative) return [];
  // Whoever asks whether it is infinite has it from elsewhere.
  if (parent?.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator)) return [];
  const sign = isNegative ? '-' : '';
  const edits = infinities.map((value) => edit('small infinity', node, sign + value));
  const minus = parent?.type === 'UnaryExpression' && parent.operator === '-' ? parent : null;
  // The least of what may be negative is thought to begin at nothing.
  if (minus || isNegative) edits.push(edit('small infinity', minus ?? node, '0'));
  return edits;
};

/** The same in all places at once, where there are several: then it is used as one means it. */
export function smallInfinityEverywhere(places: readonly Place[], text: string): Edit[] {
  const found = places.filter(isInfinite).map(({ node }) => node);
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || first === last) return [];
  return infinities.map((value) => {
    let replacement = '';
    let at = first.start;
    for (const { start, end } of found) {
      replacement += text.slice(at, start) + value;
      at = end;
    }
    const shown = `${value} for every infinity`;
    return { kind: 'small infinity', start: first.start, end: last.end, replacement, shown };
  });
}

function isInfinite({ node, above }: Place): boolean {
  return (
    (node.type === 'Identifier' && node.name === 'Infinity' && above[0]?.property !== node) ||
    isMember(node, 'Number', 'POSITIVE_INFINITY') ||
    isMember(node, 'Number', 'MAX_SAFE_INTEGER') ||
    isMember(node, 'Number', 'MAX_VALUE')
  );
}

/** Arithmetic in 32 bits: a quotient, a product or a sum that does not fit. */
export const narrowNumbers: Slipper = (place, text) => {
  const { node } = place;
  const source = (one: Node) => text.slice(one.start, one.end);
  if (node.type === 'CallExpression') {
    const rounds = ['floor', 'trunc'].some((name) => isMember(node.callee, 'Math', name));
    const [argument] = node.arguments;
    if (!rounds || !argument) return [];
    return [edit('32 bits', node, `((${source(argument)}) | 0)`)];
  }
  if (isIndexing(place)) return [];
  if (node.type === 'AssignmentExpression' && ['+=', '-=', '*='].includes(node.operator)) {
    if (isSmall(node.right)) return [];
    const sum = `${source(node.left)} = (${source(node.left)} ${node.operator[0]} (${source(node.right)})) | 0`;
    return [edit('32 bits', node, sum)];
  }
  if (node.type !== 'BinaryExpression' || !['+', '*'].includes(node.operator)) return [];
  if (isText(node) || isSmall(node.left) || isSmall(node.right)) return [];
  const [parent] = place.above;
  // Of a chain, the whole of it.
  if (parent?.type === 'BinaryExpression' && parent.operator === node.operator) return [];
  return [edit('32 bits', node, `((${source(node)}) | 0)`)];
};

/** Bits counted with what is right for small numbers only. */
export const countedBits: Slipper = ({ node }, text) => {
  const source = (one: Node) => text.slice(one.start, one.end);
  if (node.type === 'CallExpression' && isMember(node.callee, 'Math', 'clz32')) {
    const [argument] = node.arguments;
    return argument
      ? [edit('log2', node, `(31 - Math.floor(Math.log2(${source(argument)})))`)]
      : [];
  }
  if (node.type !== 'BinaryExpression') return [];
  if (node.operator === '**' && node.left.value === 2)
    return [edit('shift', node, `(1 << (${source(node.right)}))`)];
  const isHalf = node.operator === '/' && node.right.value === 2;
  return isHalf ? [edit('shift', node, `((${source(node.left)}) >> 1)`)] : [];
};

function edit(kind: string, { start, end }: Node, replacement: string): Edit {
  return { kind, start, end, replacement };
}

/** Numbers that stay far below 2^31 whatever is done to them: literals, and the length of a list. */
function isSmall(node: Node): boolean {
  if (node.type === 'NumericLiteral') return Math.abs(node.value) <= 1000;
  if (node.type === 'UnaryExpression') return isSmall(node.argument);
  return node.type === 'MemberExpression' && ['length', 'size'].includes(node.property.name);
}

function isText(node: Node): boolean {
  if (node.type === 'BinaryExpression') return isText(node.left) || isText(node.right);
  return ['StringLiteral', 'TemplateLiteral'].includes(node.type);
}

/** In an index, or in what a loop counts with: as small as the lists are. */
function isIndexing({ node, above }: Place): boolean {
  let inner = node;
  for (const outer of above) {
    if (/MemberExpression$/.test(outer.type) && outer.computed && outer.property === inner)
      return true;
    if (outer.type === 'ForStatement') return outer.body !== inner;
    if (/Statement$|Function/.test(outer.type)) return false;
    inner = outer;
  }
  return false;
}
