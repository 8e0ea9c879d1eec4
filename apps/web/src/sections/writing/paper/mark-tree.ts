import type { Span } from '../measures/sentences.ts';

/** A node of the tree that Markdown becomes; its position is that of the text it was written as. */
export type Node = {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  position?: { start: { offset?: number }; end: { offset?: number } };
};

/** Puts `<mark>` around what stands at these places of the text, in whatever it became. */
export function markTree(tree: Node, markdown: string, spans: readonly Span[]): void {
  if (spans.length === 0 || !tree.children) return;
  tree.children = tree.children.flatMap((child) => {
    if (child.type !== 'text') {
      markTree(child, markdown, spans);
      return [child];
    }
    // Code has a place, and the text in it has not. What else has none was not written.
    const position = child.position ?? (tree.tagName === 'code' ? tree.position : undefined);
    return cutText(child, position, markdown, spans);
  });
}

function cutText(
  node: Node,
  position: Node['position'],
  markdown: string,
  spans: readonly Span[],
): Node[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  const text = node.value ?? '';
  if (start === undefined || end === undefined) return [node];
  const touching = spans.filter((span) => span.start < end && span.end > start);
  if (touching.length === 0) return [node];
  const parts: Node[] = [];
  let at = start;
  let marked: boolean | null = null;
  for (const character of text) {
    // Marks of Markdown between the characters are passed over.
    const found = markdown.indexOf(character, at);
    if (found !== -1 && found < end) at = found;
    const isMarked = touching.some((span) => at >= span.start && at < span.end);
    if (isMarked !== marked) parts.push(isMarked ? mark('') : { type: 'text', value: '' });
    marked = isMarked;
    append(parts.at(-1), character);
    if (found !== -1 && found < end) at = found + character.length;
  }
  return parts;
}

function mark(value: string): Node {
  return { type: 'element', tagName: 'mark', properties: {}, children: [{ type: 'text', value }] };
}

function append(part: Node | undefined, character: string): void {
  const text = part?.type === 'text' ? part : part?.children?.[0];
  if (text) text.value = `${text.value ?? ''}${character}`;
}
