import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';

const plugins = [remarkGfm];
const headings = { h1: 'h4', h2: 'h4', h3: 'h4' } as const;

/** Loaded with the Markdown reader when it is first needed: see `Prose`. */
export default function ProseText({ text }: { text: string }) {
  return (
    <Markdown remarkPlugins={plugins} components={headings}>
      {text}
    </Markdown>
  );
}
