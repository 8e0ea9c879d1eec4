import type { Preset } from '@dryrun/contract';
import { classic } from './classic.ts';
import { custom } from './custom.ts';
import { dataScreen } from './data-screen.ts';
import { experienced } from './experienced.ts';
import { fourLevels } from './four-levels.ts';
import { fourQuestions } from './four-questions.ts';
import { full } from './full.ts';
import { graduate } from './graduate.ts';
import { inParts } from './in-parts.ts';
import { long } from './long.ts';
import { phoneScreen } from './phone-screen.ts';
import { sprint } from './sprint.ts';
import { writing } from './writing.ts';

/** What every installation offers, in the order in which they are shown. */
export const builtInPresets: readonly Preset[] = [
  classic,
  sprint,
  long,
  full,
  graduate,
  experienced,
  fourQuestions,
  fourLevels,
  inParts,
  phoneScreen,
  dataScreen,
  writing,
  custom,
];
