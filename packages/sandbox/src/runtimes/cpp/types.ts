import type { ValueType } from '@dryrun/judge';
import type { NodeTypes } from '../node-types.ts';

/** A type of the problem as the harness knows it: problem-types.hpp. */
export function kindOf(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return 'dryrun::integer';
    case 'float':
      return 'dryrun::real';
    case 'string':
      return 'dryrun::text';
    case 'boolean':
      return 'dryrun::truth';
    case 'array':
      return `dryrun::array<${kindOf(type.of)}>`;
    case 'linked-list':
      return `dryrun::linked_list<${kindOf(type.of)}>`;
    case 'binary-tree':
      return `dryrun::binary_tree<${kindOf(type.of)}>`;
    case 'nullable':
      return `dryrun::nullable<${kindOf(type.of)}>`;
  }
}

/** A type as a candidate would write it. Where integers may be of two widths, of this one. */
export function typeName(type: ValueType, integer: 'int' | 'long long', nodes: NodeTypes): string {
  const of = (inner: ValueType) => typeName(inner, integer, nodes);
  switch (type.kind) {
    case 'integer':
      return integer;
    case 'float':
      return 'double';
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'array':
      return `vector<${of(type.of)}>`;
    case 'linked-list':
      return nodes.list.length > 1 ? `ListNode<${of(type.of)}>*` : 'ListNode*';
    case 'binary-tree':
      return nodes.tree.length > 1 ? `TreeNode<${of(type.of)}>*` : 'TreeNode*';
    case 'nullable':
      return `optional<${of(type.of)}>`;
  }
}

/** The same where nothing of the library's is in scope. */
export function qualified(type: string): string {
  return type.replace(/\b(?:vector|string|optional)\b/g, 'std::$&');
}
