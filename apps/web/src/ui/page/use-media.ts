import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, now and when that changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const watched = matchMedia(query);
      watched.addEventListener('change', listener);
      return () => watched.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Fingers and nothing else: neither a mouse nor a keyboard beside it. */
export function useTouch(): boolean {
  return useMedia('(hover: none) and (pointer: coarse)');
}
