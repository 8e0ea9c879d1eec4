import type { ScenarioGiven, ShownScenario } from '@dryrun/contract';
import type { RefObject } from 'react';

/** What a way of answering gets. */
export type ResponsesProps<Given extends ScenarioGiven = ScenarioGiven> = {
  scenario: ShownScenario;
  given: Given;
  onGive: (given: ScenarioGiven) => void;
  /** What keys are for. */
  body: RefObject<HTMLElement | null>;
  closed: boolean;
};
