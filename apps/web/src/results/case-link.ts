/** To the problem in practice, with the input of one test of a submission as own input. */
export function caseLink(problem: string, submissionId: string, index: number): string {
  return `/problems/${problem}?case=${submissionId}.${index + 1}`;
}

/** Opens practice with the smallest input on which a submission fails in this way as own input. */
export function smallestCaseLink(problem: string, submissionId: string, verdict: string): string {
  return `/problems/${problem}?case=${submissionId}.${verdict}`;
}
