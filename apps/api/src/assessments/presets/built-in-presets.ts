import type { Preset } from '@dryrun/contract';
import { classic } from './classic.ts';
import { custom } from './custom.ts';
import { fourQuestions } from './four-questions.ts';
import { long } from './long.ts';
import { phoneScreen } from './phone-screen.ts';
import { sprint } from './sprint.ts';

/** What every installation offers, in the order in which they are shown. */
export const builtInPresets: readonly Preset[] = [
  classic,
  sprint,
  long,
  fourQuestions,
  phoneScreen,
  custom,
];
