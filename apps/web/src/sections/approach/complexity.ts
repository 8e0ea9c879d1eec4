export const timeChoices = ['O(n)', 'O(n log n)', 'O(n²)'] as const;
export const spaceChoices = ['O(1)', 'O(n)', 'O(n²)'] as const;

/**
 * The quick choice that a complexity in the candidate's words belongs to: the one it is, or begins
 * with, as `O(n log n · log S)` begins with `O(n log n)`. `other` for anything else, null for nothing.
 */
export function chooseComplexity<Choice extends string>(
  words: string,
  choices: readonly Choice[],
): Choice | 'other' | null {
  const plain = words.trim().replaceAll('^2', '²').replaceAll('n*log', 'n log');
  if (plain === '') return null;
  const begins = choices.filter(
    (choice) => plain === choice || plain.startsWith(`${choice.slice(0, -1)} ·`),
  );
  return begins.sort((a, b) => b.length - a.length)[0] ?? 'other';
}
