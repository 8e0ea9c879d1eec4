import { type ExtraTime, extraMinutesOf } from '@dryrun/contract';

/** What is offered. Any other amount may be set over HTTP, and is shown as it is. */
const offered: readonly ExtraTime[] = [
  { unit: 'percent', amount: 10 },
  { unit: 'percent', amount: 25 },
  { unit: 'percent', amount: 33 },
  { unit: 'percent', amount: 50 },
  { unit: 'percent', amount: 100 },
  { unit: 'minutes', amount: 5 },
  { unit: 'minutes', amount: 10 },
  { unit: 'minutes', amount: 20 },
  { unit: 'minutes', amount: 30 },
];

/** "percent 25", to be the value of a choice; empty for none. */
export function keyOf(extraTime: ExtraTime | null): string {
  return extraTime ? `${extraTime.unit} ${extraTime.amount}` : '';
}

/** "25 % more", "10 minutes more", "None". */
export function sayExtraTime(extraTime: ExtraTime | null): string {
  if (extraTime === null) return 'None';
  const { unit, amount } = extraTime;
  if (unit === 'percent') return `${amount} % more`;
  return amount === 1 ? '1 minute more' : `${amount} minutes more`;
}

/** "+25 %", "+10 min" */
export function shortExtraTime({ unit, amount }: ExtraTime): string {
  return unit === 'percent' ? `+${amount} %` : `+${amount} min`;
}

/** What may be chosen, with what was chosen among it. */
export function extraTimeChoices(chosen: ExtraTime | null): ExtraTime[] {
  const isThere = chosen === null || offered.some((one) => keyOf(one) === keyOf(chosen));
  return isThere ? [...offered] : [...offered, chosen];
}

type Section = { minutes: number; extraMinutes: number; endedAtMs: number | null };

/** Whether no section that has not ended would have less than it has: what was given is not taken back. */
export function givesMore(extraTime: ExtraTime, sections: readonly Section[]): boolean {
  const open = sections.filter(({ endedAtMs }) => endedAtMs === null);
  const gains = open.map(
    ({ minutes, extraMinutes }) => extraMinutesOf(extraTime, minutes - extraMinutes) - extraMinutes,
  );
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** Sections as they are when this is given, before any has begun. */
export function lengthened<Part extends { minutes: number }>(
  sections: readonly Part[],
  extraTime: ExtraTime | null,
): Part[] {
  return sections.map((section) => ({
    ...section,
    minutes: section.minutes + extraMinutesOf(extraTime, section.minutes),
  }));
}
