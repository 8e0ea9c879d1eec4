import { useMemo } from 'react';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import type { Span } from '../measures/sentences.ts';
import { markTree, type Node } from './mark-tree.ts';

const plugins = [remarkGfm];
/** The page has a heading of its own, and so has the panel that the paper stands in. */
const headings = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' } as const;

/** Loaded with the Markdown reader when it is first needed: see `Paper`. */
export default function PaperText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const marking = useMemo(() => [() => (tree: Node) => markTree(tree, text, spans)], [text, spans]);
  return (
    <Markdown remarkPlugins={plugins} rehypePlugins={marking} components={headings}>
      {text}
    </Markdown>
  );
}
