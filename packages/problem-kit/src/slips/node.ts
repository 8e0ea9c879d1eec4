/** A node of the syntax tree, as far as slips look into it. */
export type Node = {
  type: string;
  start: number;
  end: number;
  // biome-ignore lint/suspicious/noExplicitAny: a tree of Babel, of which each kind has other fields
  [field: string]: any;
};

/** A node with those above it, the nearest first. */
export type Place = { node: Node; above: readonly Node[] };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Every node, each before those in it. */
export function* walk(node: Node, above: readonly Node[] = []): Generator<Place> {
  yield { node, above };
  for (const [field, value] of Object.entries(node)) {
    if (field === 'loc' || /comments/i.test(field)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* walk(child, [node, ...above]);
    }
  }
}

/** The name of the method that is called, or null. */
export function calledMethod(node: Node): string | null {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return null;
  const { callee } = node;
  if (!/MemberExpression$/.test(callee.type) || callee.computed) return null;
  return callee.property.name ?? null;
}

/** Whether it is `object.property`, as in `Math.floor`. */
export function isMember(node: Node, object: string, property: string): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === object &&
    node.property.name === property
  );
}
