import type { CheckName } from '@dryrun/problem-kit';
import type { Changes } from './sound-package.ts';

/** A sound package with something broken, the promise that it breaks, and part of what is said of it. */
export type BrokenRow = [what: string, check: CheckName, changes: Changes, fault: string];

export const replace = (from: string, to: string) => (text: string) => text.replace(from, to);
