import { join } from 'node:path';
import { exists } from '../load/read-files.ts';
import type { CheckName } from './report.ts';

/** A file in a package that is not held yet to what is asked since. With the last of them this goes. */
export const oldRulesFile = 'on-old-rules';

/** Promises that a package on the old rules has not made. */
export const newRules: ReadonlySet<CheckName> = new Set(['reach', 'slips']);

export async function isOnOldRules(directory: string): Promise<boolean> {
  return exists(join(directory, oldRulesFile));
}
