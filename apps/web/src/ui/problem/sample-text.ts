import type { Problem } from '@dryrun/contract';

type Sample = Problem['samples'][number];

/**
 * A sample's input as own input takes it: one argument a line, and for a class its two lines by
 * name. Null when it is too long to be known whole.
 */
export function writeSampleInput(
  { input }: Pick<Sample, 'input'>,
  kind: Problem['signature']['kind'],
): string | null {
  if (input.some(({ truncated }) => truncated)) return null;
  return input.map(({ name, text }) => (kind === 'class' ? `${name} = ${text}` : text)).join('\n');
}
