import type { ReactNode } from 'react';

/** What stands between two backticks, as code; one that has no fellow stays. */
export function setCode(words: string): ReactNode {
  return words
    .split(/`([^`\n]+)`/)
    .map((part, at) => (at % 2 === 1 ? <code key={String(at)}>{part}</code> : part));
}
