/** As much of a parsed document as is looked at. */
export type Node = {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
};

/**
 * Gives each cell of a table the name of its column, which stands above it where a row is folded; the first
 * of a row is what the row is about and needs none.
 */
export function labelCells() {
  return (tree: Node): void => {
    for (const table of find(tree, 'table')) {
      const heads = headsOf(table);
      for (const row of find(table, 'tr'))
        for (const [at, cell] of (row.children ?? []).filter(isCell).entries())
          if (at > 0) cell.properties = { ...cell.properties, 'data-column': heads[at] ?? '' };
    }
  };
}

/** What the columns of a table are called. */
export function headsOf(table: Node): string[] {
  return find(table, 'th').map(textOf);
}

const isCell = ({ tagName }: Node) => tagName === 'td';

function find(node: Node, tagName: string): Node[] {
  const inside = (node.children ?? []).flatMap((child) => find(child, tagName));
  return node.tagName === tagName ? [node, ...inside] : inside;
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
