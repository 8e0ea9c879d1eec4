/**
 * What each question may take of a section, in whole minutes: a guide. What is left over goes to the
 * first ones: 20 minutes of three are 7, 7 and 6.
 */
export function shareMinutes(minutes: number, questions: number): number[] {
  const whole = Math.floor(minutes / questions);
  const left = Math.round(minutes - whole * questions);
  return Array.from({ length: questions }, (_, at) => Math.max(1, whole + (at < left ? 1 : 0)));
}

/** "7, 7 and 6 minutes" */
export function sayShares(shares: readonly number[]): string {
  const last = shares.at(-1) ?? 0;
  const unit = last === 1 && shares.length === 1 ? 'minute' : 'minutes';
  if (shares.length < 2) return `${last} ${unit}`;
  return `${shares.slice(0, -1).join(', ')} and ${last} ${unit}`;
}
