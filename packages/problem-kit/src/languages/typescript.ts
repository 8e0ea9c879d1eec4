import type { ParsedSignature, ValueType } from '@dryrun/judge';
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
  starterCode(signature) {
    const parameters = signature.parameters.map(({ name, type }) => `${name}: ${typeName(type)}`);
    return [
      anyHolds(signature, 'linked-list') ? `${listNode}\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n` : '',
      `export function ${signature.name}(${broken(parameters, signature)}): ${typeName(signature.returns)} {\n`,
      `  throw new Error('Not solved yet.');\n}\n`,
    ].join('');
  },
};

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
function broken(parameters: readonly string[], signature: ParsedSignature): string {
  const oneLine = parameters.join(', ');
  const length = `export function ${signature.name}(${oneLine}): ${typeName(signature.returns)} {`
    .length;
  return length <= 76 ? oneLine : `\n${parameters.map((one) => `  ${one},\n`).join('')}`;
}
