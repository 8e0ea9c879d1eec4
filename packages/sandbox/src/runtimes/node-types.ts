import type { ParsedSignature, ValueType } from '@dryrun/judge';

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
