/*
 * Days in words, in the browser's own time zone. Written by hand because Intl's British English says
 * "Sept" and puts commas where the pictures have none.
 */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Tue 10 Mar", and "Tue 10 Mar 2026" once that year is over. */
export function formatDay(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  const day = `${weekdays[at.getDay()]} ${formatDayOfMonth(at)}`;
  return isSameYear(atMs, nowMs) ? day : `${day} ${at.getFullYear()}`;
}

/** "Thu 12 Mar 2026" */
export function formatFullDay(atMs: number): string {
  const at = new Date(atMs);
  return `${weekdays[at.getDay()]} ${formatDayOfMonth(at)} ${at.getFullYear()}`;
}

/** "today", "yesterday", "3 Mar", "3 Mar 2025" */
export function formatShortDay(atMs: number, nowMs: number): string {
  const days = countDaysAgo(atMs, nowMs);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return formatDate(atMs, nowMs);
}

/** "3 Mar", "3 Mar 2025" */
export function formatDate(atMs: number, nowMs: number): string {
  const at = new Date(atMs);
  return isSameYear(atMs, nowMs)
    ? formatDayOfMonth(at)
    : `${formatDayOfMonth(at)} ${at.getFullYear()}`;
}

/** "today", "yesterday", "9 days ago" */
export function formatDaysAgo(atMs: number, nowMs: number): string {
  const days = countDaysAgo(atMs, nowMs);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** Midnights between the two moments; a day of 23 or 25 hours counts as one. */
export function countDaysAgo(atMs: number, nowMs: number): number {
  return Math.round((startOfDay(nowMs) - startOfDay(atMs)) / 86_400_000);
}

function startOfDay(atMs: number): number {
  return new Date(atMs).setHours(0, 0, 0, 0);
}

function isSameYear(atMs: number, nowMs: number): boolean {
  return new Date(atMs).getFullYear() === new Date(nowMs).getFullYear();
}

function formatDayOfMonth(at: Date): string {
  return `${at.getDate()} ${months[at.getMonth()]}`;
}
