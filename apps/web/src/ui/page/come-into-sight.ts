/** As a `ref` of what says why something was not done: it may come while its place is scrolled away. */
export function comeIntoSight(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest' });
}
