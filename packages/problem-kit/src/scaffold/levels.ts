/** How modules of a package import the kit. */
export const kitName = '@dryrun/problem-kit';

/** From 1 on. */
export function levels(levelCount: number): number[] {
  return Array.from({ length: levelCount }, (_, at) => at + 1);
}

/** Those that ask something; the first level counts. */
export function asking(levelCount: number): number[] {
  return levels(levelCount).slice(1);
}
