import { constants } from 'node:os';

/** A shell and bubblewrap say with 128 + n that the program died of signal n. */
export function signalOf(exitCode: number | null): NodeJS.Signals | null {
  const names = Object.entries(constants.signals) as [NodeJS.Signals, number][];
  return names.find(([, number]) => exitCode === 128 + number)?.[0] ?? null;
}
