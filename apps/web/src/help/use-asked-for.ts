import { useState } from 'react';

/** How much help was asked for on this visit: it stays when panes change places. */
export type AskedFor = {
  hints: number;
  idea: boolean;
  topics: boolean;
  nextHint: () => void;
  showIdea: () => void;
  showTopics: () => void;
};

export function useAskedFor(): AskedFor {
  const [hints, setHints] = useState(0);
  const [idea, setIdea] = useState(false);
  const [topics, setTopics] = useState(false);
  return {
    hints,
    idea,
    topics,
    nextHint: () => setHints(hints + 1),
    showIdea: () => setIdea(true),
    showTopics: () => setTopics(true),
  };
}
