import type { TimelineLayout } from './timeline-layout.ts';

type AxisMark = { minute: number; label: string; strong?: boolean; edge?: 'start' | 'end' };

/** Ticks that keep clear of the bell and of the end. */
export function axisMarks(
  { ticks, sectionEnd, endMinute }: Pick<TimelineLayout, 'ticks' | 'sectionEnd' | 'endMinute'>,
  labelShare: number,
): AxisMark[] {
  const near = (a: number, b: number) => Math.abs(a - b) / endMinute < labelShare;
  const end = { minute: endMinute, label: `${Math.round(endMinute)} min`, edge: 'end' as const };
  const bell = sectionEnd
    ? {
        minute: sectionEnd.minute,
        label: [Math.floor(sectionEnd.minute + 0.5) || '', sectionEnd.byBell ? 'bell' : 'ended']
          .join(' ')
          .trim(),
        strong: true,
        // At either end half of it would stick out of the panel.
        ...edgeOf(sectionEnd.minute / endMinute, labelShare / 2),
      }
    : null;
  const shownTicks = ticks
    .filter((minute) => !near(minute, endMinute) && !(bell && near(minute, bell.minute)))
    .map((minute) => ({
      minute,
      label: String(minute),
      ...(minute === 0 ? { edge: 'start' as const } : {}),
    }));
  // The last one stands left of its place, so it needs half as much again.
  const showEnd = !bell || (endMinute - bell.minute) / endMinute > labelShare * 1.5;
  return [...shownTicks, ...(bell ? [bell] : []), ...(showEnd ? [end] : [])];
}

function edgeOf(share: number, room: number): Pick<AxisMark, 'edge'> {
  if (share < room) return { edge: 'start' };
  return 1 - share < room ? { edge: 'end' } : {};
}
