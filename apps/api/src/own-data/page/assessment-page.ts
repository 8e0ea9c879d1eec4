import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@dryrun/contract';
import type { AssessmentRow } from '../../assessments/assessment-row.ts';
import { readJudgedDrafts } from '../../assessments/drafts/judged-drafts.ts';
import { readReport } from '../../assessments/report.ts';
import type { Deps } from '../../context.ts';
import { writtenTexts } from '../../sections/report-sections.ts';
import { readSessionLog } from '../../session-log/read-session-log.ts';
import { stamp } from '../zip/report-markdown.ts';
import { sayExtraTime } from '../zip/say-extra-time.ts';
import { curveSection } from './curve-section.ts';
import { logSection } from './log-section.ts';
import { html, type Markup, raw } from './markup.ts';
import { moment } from './moment.ts';
import { problemSection } from './problem-section.ts';
import { type Film, readFilm } from './read-film.ts';

const ownFile = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');

/**
 * One finished assessment as a page by itself: report, every submission's code, the film of what was
 * typed, how many tests passed when, and the session log. It asks nobody for anything, so it opens from a
 * disk and for as long as there are browsers.
 *
 * @throws CONFLICT before the start, LOCKED while it runs.
 */
export async function assessmentPage(deps: Deps, assessment: AssessmentRow): Promise<string> {
  const report = await readReport(deps, assessment, { whole: true });
  const { id, owner_id } = assessment;
  const [film, drafts, log, codes, css, script] = await Promise.all([
    readFilm(deps.db, owner_id, id),
    readJudgedDrafts(deps, assessment),
    readSessionLog(deps.db, assessment),
    readCodes(deps, owner_id, id),
    ownFile('page.css'),
    ownFile('player.js'),
  ]);
  const startMs = assessment.started_at?.getTime() ?? 0;
  const { presetName } = report.assessment;
  const hasFilm = film.frames.length > 0;
  const title = `${presetName}, ${stamp(startMs)}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${raw(css)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="quiet">${report.assessment.sections.map(({ kind, minutes }) => `${kind} ${minutes} min`).join(', ')}. ${report.assessment.editorMode}. ${report.assessment.timeoutRule} at the bell. ${sayExtraTime(report)} Exported from Dry Run; nothing in this page is fetched from anywhere.</p>
${report.problems.length > 0 ? [summaryTable(report), replaySection(film, report, startMs), curveSection(drafts, hasFilm)] : []}
${logSection(log, titlesOf(report), hasFilm)}
${report.problems.map((problem) => problemSection(problem, codes, startMs))}
${writtenTexts(report).map(({ title, text }) => html`<h2>${title}</h2><p class="explained">${text === '' ? 'Nothing was written.' : text.toWellFormed()}</p>`)}
</main>
<script type="application/json" id="film">${raw(filmJson(film, report, startMs))}</script>
<script>${raw(script)}</script>
</body>
</html>
`.text;
}

function summaryTable({ problems }: Report): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="Problems"><table>
<thead><tr><th scope="col">Problem</th><th scope="col">Counted</th><th scope="col">Tests</th><th scope="col">Submissions</th></tr></thead>
<tbody>${problems.map(
    ({ title, counted, total, submissions }) =>
      html`<tr><td>${title}</td><td>${counted?.verdict ?? 'nothing'}</td><td>${counted?.passed ?? 0}/${total}</td><td>${submissions.length}</td></tr>`,
  )}</tbody></table></div>`;
}

function replaySection({ frames, marks }: Film, report: Report, startMs: number): Markup {
  if (frames.length === 0) return html`<h2 id="replay">Replay</h2><p>Nothing was typed.</p>`;
  const titles = titlesOf(report);
  return html`<h2 id="replay">Replay</h2>
<p id="what" class="quiet"></p>
<div class="controls"><button type="button" id="play">Play</button><button type="button" id="back">Step back</button><button type="button" id="on">Step on</button>
<label>Speed <select id="speed">${[1, 2, 4, 8, 16, 32, 64].map((times) => html`<option value="${times}"${raw(times === 8 ? ' selected' : '')}>${times}×</option>`)}</select></label>
<input type="range" id="scrub" min="0" step="any" aria-label="Time in the assessment"><span id="time"></span></div>
<p id="mark" role="status"></p>
<ol id="code" tabindex="0" aria-label="Code at this moment"></ol>
<details><summary>Runs and submissions (${marks.length})</summary><ul>${marks.map(
    ({ atMs, problem, words }) =>
      html`<li><button type="button" data-at="${atMs - startMs}">${moment(atMs - startMs)}</button> ${titles[problem] ?? problem}: ${words}</li>`,
  )}</ul></details>`;
}

function filmJson(film: Film, report: Report, startMs: number): string {
  const json = JSON.stringify({ ...film, startMs, titles: titlesOf(report) });
  // No text in it may end the element that it stands in.
  return json.replaceAll('<', '\\u003c');
}

function titlesOf({ problems }: Report): Record<string, string> {
  return Object.fromEntries(problems.map(({ slug, title }) => [slug, title]));
}

async function readCodes({ db }: Deps, owner: string, assessment: string) {
  const rows = await db
    .selectFrom('run')
    .select(['id', 'code'])
    .where('owner_id', '=', owner)
    .where('assessment_id', '=', assessment)
    .where('kind', '=', 'submission')
    .execute();
  return new Map(rows.map(({ id, code }) => [id, code.toWellFormed()]));
}
