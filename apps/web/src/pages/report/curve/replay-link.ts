/** Where the replay shows this moment of this problem: to the thousandth, never before what happened then. */
export function replayLink(assessmentId: string, atSeconds: number, problem: string): string {
  const at = Math.round(atSeconds * 1000) / 1000;
  return `/assessments/${assessmentId}/replay?at=${at}&problem=${problem}`;
}
