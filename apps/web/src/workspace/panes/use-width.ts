import { useSyncExternalStore } from 'react';

/** `medium`: one pane at a time. `phone`: nothing is typed. */
export type Width = 'wide' | 'medium' | 'phone';

const phone = '(max-width: 640px)';
const medium = '(max-width: 900px)';

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, read);
}

function read(): Width {
  if (matchMedia(phone).matches) return 'phone';
  return matchMedia(medium).matches ? 'medium' : 'wide';
}

function subscribe(listener: () => void): () => void {
  const queries = [phone, medium].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
