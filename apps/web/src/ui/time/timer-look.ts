/** Plain above 15 minutes, then bordered, filled, filled red, and grey when it is over. */
export type TimerLook = 'plain' | '15' | '5' | '1' | 'over';

const minuteMs = 60_000;

/** The step at 15 minutes is left out in sections shorter than 30. */
export function chooseTimerLook(remainingMs: number, sectionMs: number): TimerLook {
  if (remainingMs <= 0) return 'over';
  if (remainingMs <= minuteMs) return '1';
  if (remainingMs <= 5 * minuteMs) return '5';
  if (remainingMs <= 15 * minuteMs && sectionMs >= 30 * minuteMs) return '15';
  return 'plain';
}

/** As long as more than this is left, one may choose not to see the clock. */
const alwaysShownMs = 15 * minuteMs;

/** Whether the clock may be hidden now: it shows itself for the last 15 minutes, whatever was chosen. */
export function canHideTime(remainingMs: number): boolean {
  return remainingMs > alwaysShownMs;
}
