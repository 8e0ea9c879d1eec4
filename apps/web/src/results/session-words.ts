import type { SessionMoment } from '@dryrun/contract';
import type { MarkKind } from '../ui/facts/MarkShape.tsx';
import { countOf } from '../words/amount.ts';
import { formatLasted } from '../words/moment.ts';

const shapes: Record<Exclude<SessionMoment['kind'], 'problem'>, MarkKind> = {
  tab: 'away',
  window: 'away',
  'full-screen': 'away',
  'second-tab': 'second-tab',
  connection: 'connection',
  paste: 'paste',
  idle: 'idle',
};

/** How a moment of the log is drawn. */
export function shapeOf(kind: Exclude<SessionMoment['kind'], 'problem'>): MarkKind {
  return shapes[kind];
}

/** "Away from the tab, 41 s", "Paste, 62 characters", "To Hut Rota". */
export function sayMoment(moment: SessionMoment, title: string, isFirst = false): string {
  const { kind, durationMs, paste } = moment;
  const lasted = durationMs === null ? '' : `, ${formatLasted(durationMs)}`;
  switch (kind) {
    case 'problem':
      return isFirst ? `${title} opened` : `To ${title}`;
    case 'tab':
      return `Away from the tab${lasted}`;
    case 'window':
      return `Away from the window${lasted}`;
    case 'full-screen':
      return `Left full screen${lasted}`;
    case 'second-tab':
      return `Second tab${lasted}`;
    case 'connection':
      return `Connection lost${lasted}`;
    case 'idle':
      return `No key${durationMs === null ? '' : ` for ${formatLasted(durationMs)}`}`;
    case 'paste': {
      const what = paste?.blocked ? 'Paste blocked' : paste?.fromHere ? 'Own text pasted' : 'Paste';
      return `${what}, ${countOf(paste?.characters ?? 0, 'character')}`;
    }
  }
}
