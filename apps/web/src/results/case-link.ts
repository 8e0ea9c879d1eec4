/** To the problem in practice, with the input of one test of a submission as own input. */
export function caseLink(problem: string, submissionId: string, index: number): string {
  return `/problems/${problem}?case=${submissionId}.${index + 1}`;
}
