import type {
  ParsedClass,
  ParsedFunction,
  ParsedMethod,
  ParsedParameter,
  ValueType,
} from '@dryrun/judge';
import { anyHolds, type KitLanguage } from './language.ts';

const listNode = `/*
 * The nodes of a list are given as
 *
 * class ListNode<T> {
 *   val: T;
 *   next: ListNode<T> | null;
 *   constructor(val: T, next: ListNode<T> | null = null);
 * }
 */
`;

const treeNode = `/*
 * The nodes of a tree are given as
 *
 * class TreeNode<T> {
 *   val: T;
 *   left: TreeNode<T> | null;
 *   right: TreeNode<T> | null;
 *   constructor(val: T, left: TreeNode<T> | null = null, right: TreeNode<T> | null = null);
 * }
 */
`;

export const typescript: KitLanguage = {
  language: 'typescript',
  fileExtension: '.ts',
  timeFactor: 1,
  starterCode: (signature) =>
    [
      anyHolds(signature, 'linked-list') ? `${listNode}\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n` : '',
      signature.kind === 'class' ? starterClass(signature) : starterFunction(signature),
    ].join(''),
  starterMethods: (_, methods) => methods.map(starterMethod).join('\n'),
};

function starterFunction({ name, parameters, returns }: ParsedFunction): string {
  const head = headOf(`export function ${name}`, parameters, `: ${typeName(returns)} {`, '');
  return `${head}\n  throw new Error('Not solved yet.');\n}\n`;
}

function starterClass({ name, parameters, methods }: ParsedClass): string {
  const members = [
    `${headOf('  constructor', parameters, ' {}', '  ')}\n`,
    ...methods.map(starterMethod),
  ];
  return `export class ${name} {\n${members.join('\n')}}\n`;
}

function starterMethod(method: ParsedMethod): string {
  const returns = method.returns ? typeName(method.returns) : 'void';
  const head = headOf(`  ${method.name}`, method.parameters, `: ${returns} {`, '  ');
  return `${head}\n    throw new Error('Not solved yet.');\n  }\n`;
}

/** A type as TypeScript writes it, also inside JSDoc. */
export function typeName(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
    case 'float':
      return 'number';
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'array': {
      const item = typeName(type.of);
      return item.includes('|') ? `(${item})[]` : `${item}[]`;
    }
    case 'linked-list':
      return `ListNode<${typeName(type.of)}> | null`;
    case 'binary-tree':
      return `TreeNode<${typeName(type.of)}> | null`;
    case 'nullable':
      return `${typeName(type.of)} | null`;
  }
}

/** One parameter a line where one line would not fit beside a narrow statement. */
function headOf(
  before: string,
  parameters: readonly ParsedParameter[],
  after: string,
  indent: string,
): string {
  const typed = parameters.map(({ name, type }) => `${name}: ${typeName(type)}`);
  const oneLine = `${before}(${typed.join(', ')})${after}`;
  if (oneLine.length <= 76) return oneLine;
  return `${before}(\n${typed.map((one) => `${indent}  ${one},\n`).join('')}${indent})${after}`;
}
