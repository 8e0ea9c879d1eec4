/** A sentence that a validator can give, as far as its text tells. */
export type Reason = {
  /** Matches the sentence, with anything where the text has a `${…}`. */
  pattern: RegExp;
  shown: string;
  line: number;
};

type Node = { type: string; loc?: { start: { line: number } } | null; [key: string]: unknown };

/**
 * Every sentence that a function in problem.ts returns: texts with a space in them that stand after
 * `return` or `=>`, also in the branches of `?:`, `??` and `||`. A sentence that is put together in
 * another way is not seen.
 *
 * @param text of problem.ts
 */
export async function findReasons(text: string): Promise<Reason[]> {
  // Only authors have it: servers do without development dependencies.
  const { parse } = await import('@babel/parser');
  const file = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  const reasons: Reason[] = [];
  visit(file.program as unknown as Node, (node) => {
    const returned =
      node.type === 'ReturnStatement'
        ? node.argument
        : node.type === 'ArrowFunctionExpression'
          ? node.body
          : null;
    if (isNode(returned)) reasons.push(...reasonsIn(returned));
  });
  return reasons;
}

function reasonsIn(node: Node): Reason[] {
  if (node.type === 'ConditionalExpression') return inBoth(node.consequent, node.alternate);
  if (node.type === 'LogicalExpression') return inBoth(node.left, node.right);
  const parts = textParts(node);
  if (parts === null) return [];
  const shown = parts.join('…');
  if (!shown.trim().includes(' ')) return [];
  const pattern = new RegExp(`^${parts.map(escaped).join('.*')}$`, 's');
  return [{ pattern, shown, line: node.loc?.start.line ?? 0 }];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function inBoth(one: unknown, other: unknown): Reason[] {
  return [one, other].filter(isNode).flatMap(reasonsIn);
}

/** The fixed parts of a text, between which anything may stand; null when it is no text. */
function textParts(node: Node): string[] | null {
  if (node.type === 'StringLiteral') return [String(node.value)];
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
    return node.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked);
  }
  return null;
}

/** Every node, except what belongs to `solve`. */
function visit(node: Node, see: (node: Node) => void): void {
  const { key } = node;
  if (isNode(key) && key.type === 'Identifier' && key.name === 'solve') return;
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) visit(child, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;
}
