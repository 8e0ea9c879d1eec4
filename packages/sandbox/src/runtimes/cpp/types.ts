import type { ParsedSignature, ValueType } from '@dryrun/judge';

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

/** The types of the values in the lists and in the trees of a signature, each once. */
export type NodeTypes = { list: readonly ValueType[]; tree: readonly ValueType[] };

/** Of most signatures one of each at most; then `ListNode` and `TreeNode` are no templates. */
export function nodeTypes(signature: ParsedSignature): NodeTypes {
  const found = { list: new Map<string, ValueType>(), tree: new Map<string, ValueType>() };
  const look = (type: ValueType): void => {
    if (type.kind === 'linked-list') found.list.set(JSON.stringify(type.of), type.of);
    if (type.kind === 'binary-tree') found.tree.set(JSON.stringify(type.of), type.of);
    if ('of' in type) look(type.of);
  };
  const callables = signature.kind === 'class' ? signature.methods : [signature];
  for (const { parameters } of [signature, ...callables])
    for (const { type } of parameters) look(type);
  for (const { returns } of callables) if (returns) look(returns);
  return { list: [...found.list.values()], tree: [...found.tree.values()] };
}
