/**
 * A problem package breaks a promise: the second family of failures. The message names the package,
 * the place and the fix; the candidate is never to blame, and trying again does not help.
 */
export class ProblemPackageError extends Error {
  readonly slug: string;
  readonly problems: readonly string[];

  constructor(slug: string, problems: readonly string[]) {
    super(
      `The problem package "${slug}" is not sound:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ProblemPackageError';
    this.slug = slug;
    this.problems = problems;
  }
}
