import { type AssessmentDrafts, countOf, type ProblemDrafts } from '@dryrun/contract';
import { html, type Markup } from './markup.ts';
import { moment, momentLink } from './moment.ts';

const heightPx = 96;

/** How many hidden tests passed at which minute, a line a problem, and the same as a table. */
export function curveSection({ problems, codingSeconds }: AssessmentDrafts, hasFilm: boolean) {
  return html`<h2>Tests passing over time</h2>
${problems.map((problem) => curveOf(problem, codingSeconds, hasFilm))}`;
}

function curveOf(problem: ProblemDrafts, codingSeconds: number, hasFilm: boolean): Markup {
  const { title, tests, drafts, unavailable } = problem;
  const said = sentenceOf(problem);
  if (drafts.length === 0) return html`<h3>${title}</h3><p>${unavailable ?? said}</p>`;
  return html`<h3>${title}</h3>
<p>${said}</p>
<svg class="curve" role="img" aria-label="${title}: ${said}" viewBox="0 0 ${Math.max(1, codingSeconds)} ${Math.max(1, tests)}" preserveAspectRatio="none" height="${heightPx}"><path d="${pathOf(problem, codingSeconds)}"/></svg>
<p class="ends quiet"><span>0:00</span><span>${moment(codingSeconds * 1000)}</span></p>
<details><summary>The drafts as a table</summary><div class="wide" tabindex="0" role="region" aria-label="Drafts of ${title}"><table>
<thead><tr><th scope="col">At</th><th scope="col">Language</th><th scope="col">Tests</th></tr></thead>
<tbody>${drafts.map(
    ({ atSeconds, language, passed }) =>
      html`<tr><td>${momentLink(atSeconds * 1000, hasFilm)}</td><td>${language}</td><td>${passed === null ? 'does not compile' : `${passed}/${tests}`}</td></tr>`,
  )}</tbody></table></div></details>`;
}

/** "21 of 23 at 34:40, the best; 17 at the end. 40 drafts were judged." */
function sentenceOf({ tests, drafts, background }: ProblemDrafts): string {
  const { state, done, total } = background;
  if (drafts.length === 0 && state === 'done') return 'No draft was judged.';
  const counted =
    state === 'done'
      ? `${countOf(drafts.length, 'draft')} ${drafts.length === 1 ? 'was' : 'were'} judged.`
      : `${done} of ${countOf(total, 'draft')} had been judged when this was exported.`;
  const rates = drafts.flatMap(({ passed }) => passed ?? []);
  const most = Math.max(0, ...rates);
  const best = drafts.find(({ passed }) => passed === most);
  if (most === 0 || !best) return `No draft passes a test. ${counted}`;
  return `${most} of ${tests} at ${moment(best.atSeconds * 1000)}, the best; ${rates.at(-1) ?? 0} at the end. ${counted}`;
}

/** In a box of seconds by tests. What does not compile stands where the draft before it stood. */
function pathOf({ drafts, tests }: ProblemDrafts, codingSeconds: number): string {
  const first = drafts.find(({ passed }) => passed !== null);
  if (!first) return '';
  const steps = drafts.flatMap(({ passed, atSeconds }) =>
    passed === null ? [] : [`H${inTime(atSeconds)}V${tests - passed}`],
  );
  const from = `M${inTime(first.atSeconds)} ${tests - (first.passed ?? 0)}`;
  return `${from}${steps.join('')}H${inTime(codingSeconds)}`;

  function inTime(seconds: number): number {
    return Math.round(Math.min(seconds, codingSeconds) * 10) / 10;
  }
}
