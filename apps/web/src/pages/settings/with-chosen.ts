type Option = { value: string; label: string };

/**
 * The options of a list, and in it what was chosen though it is not offered, by words in place of a name
 * that nobody knows any more.
 *
 * @param options undefined until they are known
 */
export function withChosen(
  options: readonly Option[] | undefined,
  chosen: string | null,
  gone: string,
): readonly Option[] {
  if (chosen === null || options?.some(({ value }) => value === chosen)) return options ?? [];
  return [...(options ?? []), { value: chosen, label: options ? gone : '…' }];
}
