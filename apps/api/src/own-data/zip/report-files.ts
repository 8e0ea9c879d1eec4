import { readReport } from '../../assessments/report.ts';
import type { Deps } from '../../context.ts';
import { findAssessments } from '../find-assessments.ts';
import type { TextFile } from './code-files.ts';
import { assessmentName } from './names.ts';
import { reportMarkdown } from './report-markdown.ts';

/** The report of each finished assessment, as Markdown. */
export async function* reportFiles(deps: Deps, owner: string): AsyncGenerator<TextFile> {
  for await (const assessment of findAssessments(deps, owner)) {
    if (assessment.state !== 'finished') continue;
    const { id, created_at, preset_name } = assessment;
    const name = `reports/${assessmentName(id, created_at, preset_name)}.md`;
    const report = await readReport(deps, assessment, { whole: true });
    yield { name, text: reportMarkdown(report) };
  }
}
