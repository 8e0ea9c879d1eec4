import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a browser has to fetch to run these: they, and all that they import statically. */
export function closure(roots: readonly Chunk[], bundle: Rolldown.OutputBundle): Set<Chunk> {
  const reached = new Set<Chunk>();
  const visit = (chunk: Chunk) => {
    if (reached.has(chunk)) return;
    reached.add(chunk);
    for (const fileName of chunk.imports) {
      const imported = bundle[fileName];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  roots.forEach(visit);
  return reached;
}
