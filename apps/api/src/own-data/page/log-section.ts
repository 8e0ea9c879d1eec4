import type { SessionLog, SessionMoment } from '@dryrun/contract';
import { html, type Markup } from './markup.ts';
import { momentLink } from './moment.ts';

/** What a proctor would have noted down, in order. */
export function logSection(
  { moments, recorded }: SessionLog,
  titles: Readonly<Record<string, string>>,
  hasFilm: boolean,
): Markup {
  const unrecorded = recorded
    ? ''
    : 'No log was kept of this assessment: these are what its saves tell. ';
  if (moments.length === 0)
    return html`<h2>Session log</h2><p>${unrecorded}Nothing was noted down.</p>`;
  return html`<h2>Session log</h2>
<p class="quiet">${unrecorded}What a proctor would have noted down. Nothing follows from it; of pastes the length alone is kept.</p>
<details open><summary>${moments.length} ${moments.length === 1 ? 'moment' : 'moments'}</summary><div class="wide" tabindex="0" role="region" aria-label="Session log"><table>
<thead><tr><th scope="col">At</th><th scope="col">What</th><th scope="col">Problem</th><th scope="col">Lasted</th></tr></thead>
<tbody>${moments.map(
    (one) =>
      html`<tr><td>${momentLink(one.atMs, hasFilm)}</td><td>${wordsOf(one)}</td><td>${one.problem === null ? '' : (titles[one.problem] ?? one.problem)}</td><td>${lasted(one)}</td></tr>`,
  )}</tbody></table></div></details>`;
}

const words: Record<Exclude<SessionMoment['kind'], 'paste'>, string> = {
  tab: 'Away from the tab',
  window: 'Away from the window',
  'full-screen': 'Left full screen',
  'second-tab': 'Second tab',
  connection: 'Connection lost',
  idle: 'No key',
  problem: 'Problem opened',
};

function wordsOf({ kind, paste }: SessionMoment): string {
  if (kind !== 'paste') return words[kind];
  const what = paste?.blocked ? 'Paste blocked' : paste?.fromHere ? 'Own text pasted' : 'Paste';
  const count = paste?.characters ?? 0;
  return `${what}, ${count} ${count === 1 ? 'character' : 'characters'}`;
}

function lasted({ durationMs }: SessionMoment): string {
  if (durationMs === null) return '';
  const seconds = Math.round(durationMs / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
