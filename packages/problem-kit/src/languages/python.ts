import type { ParsedSignature, ValueType } from '@dryrun/judge';
import { anyHolds, type KitLanguage } from './language.ts';

const listNode = `# The nodes of a list are given as
#
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
`;

const treeNode = `# The nodes of a tree are given as
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
`;

export const python: KitLanguage = {
  language: 'python',
  fileExtension: '.py',
  timeFactor: 5,
  starterCode(signature) {
    const parameters = signature.parameters.map(({ name, type }) => `${name}: ${typeName(type)}`);
    return [
      anyHolds(signature, 'linked-list') ? `${listNode}\n\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n\n` : '',
      `def ${signature.name}(${broken(parameters, signature)}) -> ${typeName(signature.returns)}:\n`,
      `    raise NotImplementedError("Not solved yet.")\n`,
    ].join('');
  },
};

/** A type as a hint in today's style: `list[int]`, `str | None`. */
function typeName(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return 'int';
    case 'float':
      return 'float';
    case 'string':
      return 'str';
    case 'boolean':
      return 'bool';
    case 'array':
      return `list[${typeName(type.of)}]`;
    case 'linked-list':
      return 'ListNode | None';
    case 'binary-tree':
      return 'TreeNode | None';
    case 'nullable':
      return `${typeName(type.of)} | None`;
  }
}

/** One parameter a line where one line would not fit beside a narrow statement. */
function broken(parameters: readonly string[], signature: ParsedSignature): string {
  const oneLine = parameters.join(', ');
  const length = `def ${signature.name}(${oneLine}) -> ${typeName(signature.returns)}:`.length;
  return length <= 76 ? oneLine : `\n${parameters.map((one) => `    ${one},\n`).join('')}`;
}
