import type { ReportProblem, SubmissionSummary } from '@dryrun/contract';
import { html, type Markup } from './markup.ts';

type Codes = ReadonlyMap<string, string>;

/** What became of one problem: its tests, every submission with its code, and the explanation. */
export function problemSection(problem: ReportProblem, codes: Codes, startMs: number): Markup {
  const { title, tests, submissions, bell, approach } = problem;
  const sent = [...submissions.toReversed(), ...(bell ? [bell] : [])];
  const grouped = tests.filter(({ verdict }) => verdict !== 'queued');
  return html`<h2>${title}</h2>
${
  grouped.length === 0
    ? html`<p>Nothing counted.</p>`
    : html`<details open><summary>${grouped.length} hidden tests of what counted</summary><div class="wide" tabindex="0" role="region" aria-label="Tests of ${title}"><table>
<thead><tr><th scope="col">Test</th><th scope="col">Verdict</th><th scope="col">What it probes</th></tr></thead>
<tbody>${grouped.map(
        ({ index, verdict, group }) =>
          html`<tr><td>${index + 1}</td><td>${verdict}</td><td>${group}</td></tr>`,
      )}</tbody></table></div></details>`
}
${sent.map((one) => submissionBlock(one, codes.get(one.id) ?? '', startMs))}
<h3>Approach</h3>
<p class="explained">${approach.text === '' ? 'Nothing was written.' : approach.text.toWellFormed()}</p>
<p class="quiet">Time: ${approach.timeComplexity || 'not stated'}. Space: ${approach.spaceComplexity || 'not stated'}.</p>`;
}

function submissionBlock(one: SubmissionSummary, code: string, startMs: number): Markup {
  const { number, origin, language, verdict, passed, total, counted, createdAtMs } = one;
  const what =
    origin === 'bell'
      ? 'The draft at the bell, for information'
      : number === null
        ? `Made at the bell (${origin})`
        : `Submission ${number}`;
  const minutes = Math.max(0, Math.floor((createdAtMs - startMs) / 60_000));
  return html`<details><summary>${what}, minute ${minutes}: ${verdict ?? 'not judged'}, ${passed}/${total}, ${language}${counted ? ', counted' : ''}</summary><pre tabindex="0" role="region" aria-label="Code">${code}</pre></details>`;
}
