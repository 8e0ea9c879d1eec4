import type {
  ParsedClass,
  ParsedFunction,
  ParsedMethod,
  ParsedParameter,
  ValueType,
} from '@dryrun/judge';
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
  starterCode: (signature) =>
    [
      anyHolds(signature, 'linked-list') ? `${listNode}\n\n` : '',
      anyHolds(signature, 'binary-tree') ? `${treeNode}\n\n` : '',
      signature.kind === 'class' ? starterClass(signature) : starterFunction(signature),
    ].join(''),
  starterMethods: (_, methods) => methods.map(starterMethod).join('\n'),
};

const notSolved = 'raise NotImplementedError("Not solved yet.")';

function starterFunction({ name, parameters, returns }: ParsedFunction): string {
  const head = headOf(`def ${name}`, hintsOf(parameters), ` -> ${typeName(returns)}:`, '');
  return `${head}\n    ${notSolved}\n`;
}

function starterClass({ name, parameters, methods }: ParsedClass): string {
  const initializer = headOf('    def __init__', ['self', ...hintsOf(parameters)], ':', '    ');
  const members = [`${initializer}\n        pass\n`, ...methods.map(starterMethod)];
  return `class ${name}:\n${members.join('\n')}`;
}

function starterMethod(method: ParsedMethod): string {
  const returns = method.returns ? typeName(method.returns) : 'None';
  const hints = ['self', ...hintsOf(method.parameters)];
  const head = headOf(`    def ${method.name}`, hints, ` -> ${returns}:`, '    ');
  return `${head}\n        ${notSolved}\n`;
}

function hintsOf(parameters: readonly ParsedParameter[]): string[] {
  return parameters.map(({ name, type }) => `${name}: ${typeName(type)}`);
}

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
function headOf(before: string, hints: readonly string[], after: string, indent: string): string {
  const oneLine = `${before}(${hints.join(', ')})${after}`;
  if (oneLine.length <= 76) return oneLine;
  return `${before}(\n${hints.map((one) => `${indent}    ${one},\n`).join('')}${indent})${after}`;
}
