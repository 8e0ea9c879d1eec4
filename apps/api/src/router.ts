import { assessments } from './assessments/assessments.ts';
import { keptPresets } from './assessments/presets/kept-presets.ts';
import { presets } from './assessments/presets/presets.ts';
import { open } from './context.ts';
import { earlierVisitors } from './identity/earlier-visitors.ts';
import { session } from './identity/session.ts';
import { notes } from './notes/notes.ts';
import { overview } from './overview/overview.ts';
import { ownData } from './own-data/own-data.ts';
import { practice } from './practice/practice.ts';
import { problems } from './problems/problems.ts';
import { progress } from './progress/progress.ts';
import { questions } from './questions/questions.ts';
import { review } from './review/review.ts';
import { runs } from './runs/runs.ts';
import { sections } from './sections/section-handlers.ts';
import { gradePaper } from './sections/writing/grade-paper.ts';
import { settings } from './settings/settings.ts';
import { stories } from './stories/stories.ts';
import { submissions } from './submissions/submissions.ts';
import { system } from './system/system.ts';
import { versions } from './versions/versions.ts';

/** Every endpoint of the contract, each from the folder that has its name. */
export const router = open.router({
  system,
  session,
  earlierVisitors,
  overview,
  progress,
  review,
  problems,
  practice,
  runs,
  submissions,
  versions,
  notes,
  questions,
  stories,
  settings,
  ownData,
  presets,
  keptPresets,
  sections,
  writing: gradePaper,
  assessments,
});
