import type {
  ParsedClass,
  ParsedFunction,
  ParsedMethod,
  ParsedParameter,
  ParsedSignature,
  ValueType,
} from '@dryrun/judge';
import { type KitLanguage, nodeValues } from './language.ts';

export const java: KitLanguage = {
  language: 'java',
  fileExtension: '.java',
  timeFactor: 2,
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

/** What the nodes of lists and trees hold. With one type, `ListNode` has no type parameter. */
type Nodes = { list: readonly ValueType[]; tree: readonly ValueType[] };

function nodesOf(signature: ParsedSignature): Nodes {
  return {
    list: nodeValues(signature, 'linked-list'),
    tree: nodeValues(signature, 'binary-tree'),
  };
}

function nodeComment(name: string, held: readonly ValueType[], links: readonly string[]): string {
  const [only, ...others] = held;
  const isGeneric = others.length > 0;
  const value =
    isGeneric || only === undefined ? 'T' : typeName(only, { list: [], tree: [] }, narrow);
  const own = isGeneric ? `${name}<T>` : name;
  const lines = [
    `The nodes of a ${name === 'ListNode' ? 'list' : 'tree'} are given as`,
    '',
    `class ${own} {`,
    `    ${value} val;`,
    ...links.map((link) => `    ${own} ${link};`),
    '}',
    ...(value === 'int' ? ['', `Where an int is too narrow, write the ${name} yourself.`] : []),
  ];
  return `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}

const notSolved = 'throw new UnsupportedOperationException("Not solved yet.");';

function starterFunction(signature: ParsedFunction, nodes: Nodes): string {
  return `class Solution {\n${starterMethod(signature, nodes)}}\n`;
}

function starterClass({ name, parameters, methods }: ParsedClass, nodes: Nodes): string {
  const members = [
    `${headOf(`    public ${name}`, parameters, nodes)} {\n    }\n`,
    ...methods.map((method) => starterMethod(method, nodes)),
  ];
  return `class ${name} {\n${members.join('\n')}}\n`;
}

function starterMethod(
  { name, parameters, returns }: Pick<ParsedMethod, 'name' | 'parameters' | 'returns'>,
  nodes: Nodes,
): string {
  const result = returns ? typeName(returns, nodes) : 'void';
  return `${headOf(`    public ${result} ${name}`, parameters, nodes)} {\n        ${notSolved}\n    }\n`;
}

/** Integers are as wide as any of a problem's may be. Narrower ones are taken as well. */
const wide = { plain: 'long', boxed: 'Long' };
/** As everywhere, nodes of integers hold an int. */
const narrow = { plain: 'int', boxed: 'Integer' };

function typeName(type: ValueType, nodes: Nodes, whole = wide, isBoxed = false): string {
  const held = (of: ValueType) => typeName(of, nodes, narrow, true);
  switch (type.kind) {
    case 'integer':
      return isBoxed ? whole.boxed : whole.plain;
    case 'float':
      return isBoxed ? 'Double' : 'double';
    case 'string':
      return 'String';
    case 'boolean':
      return isBoxed ? 'Boolean' : 'boolean';
    case 'array':
      return `${typeName(type.of, nodes, whole)}[]`;
    case 'linked-list':
      return nodes.list.length > 1 ? `ListNode<${held(type.of)}>` : 'ListNode';
    case 'binary-tree':
      return nodes.tree.length > 1 ? `TreeNode<${held(type.of)}>` : 'TreeNode';
    case 'nullable':
      return typeName(type.of, nodes, whole, true);
  }
}

/** One parameter a line where one line would not fit. */
function headOf(before: string, parameters: readonly ParsedParameter[], nodes: Nodes): string {
  const typed = parameters.map(({ name, type }) => `${typeName(type, nodes)} ${name}`);
  const oneLine = `${before}(${typed.join(', ')})`;
  if (oneLine.length <= 84) return oneLine;
  return `${before}(\n${typed.map((one) => `            ${one}`).join(',\n')})`;
}
