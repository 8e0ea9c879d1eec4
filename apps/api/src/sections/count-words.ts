/** Stretches between white space, as the page counts them too. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
