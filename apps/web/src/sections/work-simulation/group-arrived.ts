import type { ShownScenario } from '@dryrun/contract';

type Arrived = ShownScenario['arrived'][number];
type Message = Extract<Arrived, { kind: 'message' }>;

/** Messages that follow each other stand together; everything else has a heading of its own. */
export type Group =
  | { kind: 'messages'; messages: Message[] }
  | { kind: 'other'; other: Exclude<Arrived, Message> };

/** What has arrived, in order of time, in groups. */
export function groupArrived(arrived: readonly Arrived[]): Group[] {
  const groups: Group[] = [];
  for (const one of arrived) {
    const last = groups.at(-1);
    if (one.kind !== 'message') groups.push({ kind: 'other', other: one });
    else if (last?.kind === 'messages') last.messages.push(one);
    else groups.push({ kind: 'messages', messages: [one] });
  }
  return groups;
}

/** Whether a column has figures alone, which stand right. */
export function hasFigures(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.every((row) => /^[\d–½−-][\d.,]*( ?%| s)?$/.test(row[column] ?? ''));
}
