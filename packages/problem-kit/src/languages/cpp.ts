import type {
  ParsedClass,
  ParsedFunction,
  ParsedMethod,
  ParsedParameter,
  ParsedSignature,
  ValueType,
} from '@dryrun/judge';
import { type KitLanguage, nodeValues } from './language.ts';

/** Integers are as wide as any of a problem's may be. Narrower ones are taken as well. */
const integer = 'long long';

export const cpp: KitLanguage = {
  language: 'cpp',
  fileExtension: '.cpp',
  timeFactor: 1,
  starterCode: (signature) => {
    const nodes = nodesOf(signature);
    return [
      nodes.list.length > 0 ? `${nodeComment('ListNode', nodes.list, ['next'])}\n` : '',
      nodes.tree.length > 0 ? `${nodeComment('TreeNode', nodes.tree, ['left', 'right'])}\n` : '',
      signature.kind === 'class'
        ? starterClass(signature, nodes)
        : starterFunction(signature, nodes),
    ].join('');
  },
  starterMethods: (signature, methods) => {
    const nodes = nodesOf(signature);
    return methods.map((method) => starterMethod(method, nodes)).join('\n');
  },
};

/** What the nodes of lists and trees hold. With one type, `ListNode` is no template. */
type Nodes = { list: readonly ValueType[]; tree: readonly ValueType[] };

function nodesOf(signature: ParsedSignature): Nodes {
  return {
    list: nodeValues(signature, 'linked-list'),
    tree: nodeValues(signature, 'binary-tree'),
  };
}

function nodeComment(name: string, held: readonly ValueType[], links: readonly string[]): string {
  const [only, ...others] = held;
  const isTemplate = others.length > 0;
  // As everywhere, nodes of integers hold an int.
  const value =
    isTemplate || only === undefined ? 'T' : typeName(only, { list: [], tree: [] }, 'int');
  const own = isTemplate ? `${name}<T>` : name;
  const lines = [
    `The nodes of a ${name === 'ListNode' ? 'list' : 'tree'} are given as`,
    '',
    ...(isTemplate ? ['template <class T>'] : []),
    `struct ${name} {`,
    `    ${value} val;`,
    ...links.map((link) => `    ${own}* ${link};`),
    '};',
    ...(value === 'int' ? ['', `Where an int is too narrow, write the ${name} yourself.`] : []),
  ];
  return `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

const notSolved = 'throw runtime_error("Not solved yet.");';

function starterFunction(signature: ParsedFunction, nodes: Nodes): string {
  return `class Solution {\npublic:\n${starterMethod(signature, nodes)}};\n`;
}

function starterClass({ name, parameters, methods }: ParsedClass, nodes: Nodes): string {
  const members = [
    `${headOf(`    ${name}`, parameters, nodes)} {\n    }\n`,
    ...methods.map((method) => starterMethod(method, nodes)),
  ];
  return `class ${name} {\npublic:\n${members.join('\n')}};\n`;
}

function starterMethod(
  { name, parameters, returns }: Pick<ParsedMethod, 'name' | 'parameters' | 'returns'>,
  nodes: Nodes,
): string {
  const result = returns ? typeName(returns, nodes) : 'void';
  return `${headOf(`    ${result} ${name}`, parameters, nodes)} {\n        ${notSolved}\n    }\n`;
}

function typeName(type: ValueType, nodes: Nodes, whole = integer): string {
  const of = (inner: ValueType) => typeName(inner, nodes, whole);
  switch (type.kind) {
    case 'integer':
      return whole;
    case 'float':
      return 'double';
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'array':
      return `vector<${of(type.of)}>`;
    case 'linked-list':
      return nodes.list.length > 1 ? `ListNode<${typeName(type.of, nodes, 'int')}>*` : 'ListNode*';
    case 'binary-tree':
      return nodes.tree.length > 1 ? `TreeNode<${typeName(type.of, nodes, 'int')}>*` : 'TreeNode*';
    case 'nullable':
      return `optional<${of(type.of)}>`;
  }
}

/** Arrays are handed over without a copy. One parameter a line where one line would not fit. */
function headOf(before: string, parameters: readonly ParsedParameter[], nodes: Nodes): string {
  const typed = parameters.map(({ name, type }) => {
    const reference = type.kind === 'array' ? '&' : '';
    return `${typeName(type, nodes)}${reference} ${name}`;
  });
  const oneLine = `${before}(${typed.join(', ')})`;
  if (oneLine.length <= 84) return oneLine;
  return `${before}(\n${typed.map((one) => `        ${one}`).join(',\n')})`;
}
