/** Where the replay shows this moment of this problem. */
export function replayLink(assessmentId: string, atSeconds: number, problem: string): string {
  const at = Math.floor(atSeconds);
  return `/assessments/${assessmentId}/replay?at=${at}&problem=${problem}`;
}
