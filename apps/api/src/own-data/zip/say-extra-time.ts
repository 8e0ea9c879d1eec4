import type { Report } from '@dryrun/contract';

/** "25 % extra time in each section, given in minute 20."; nothing where there is none. */
export function sayExtraTime({ assessment }: Report): string {
  const { extraTime, extraTimeGivenAtMs, startedAtMs } = assessment;
  if (extraTime === null) return '';
  const { unit, amount } = extraTime;
  const much =
    unit === 'percent' ? `${amount} %` : `${amount} ${amount === 1 ? 'minute' : 'minutes'}`;
  const beforeMs = extraTimeGivenAtMs === null ? null : extraTimeGivenAtMs - (startedAtMs ?? 0);
  const minute = beforeMs === null ? '' : `, given in minute ${Math.floor(beforeMs / 60_000)}`;
  return `${much} extra time in each section${minute}.`;
}
