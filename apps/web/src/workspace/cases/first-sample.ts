import type { Problem } from '@dryrun/contract';
import { writeSampleInput } from '../../ui/problem/sample-text.ts';

/** What the first case holds: something that can be run. */
export function firstSample({ samples, signature }: Problem): string {
  const [first] = samples;
  return (first && writeSampleInput(first, signature.kind)) ?? '';
}
