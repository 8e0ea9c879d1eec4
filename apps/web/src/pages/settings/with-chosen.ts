type Option = { value: string; label: string };

/**
 * The options of a list, and in it what was chosen though it is not offered, by words in place of a name
 * that nobody knows any more.
 *
 * @param options undefined until they are known
 * @param isError they cannot be fetched: whether what was chosen is among them nobody knows
 */
export function withChosen(
  options: readonly Option[] | undefined,
  chosen: string | null,
  gone: string,
  isError: boolean,
): readonly Option[] {
  if (chosen === null || options?.some(({ value }) => value === chosen)) return options ?? [];
  const unknown = isError ? 'The one you chose' : '…';
  return [...(options ?? []), { value: chosen, label: options ? gone : unknown }];
}
