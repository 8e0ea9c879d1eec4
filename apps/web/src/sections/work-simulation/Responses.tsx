import type { ScenarioGiven, ShownScenario } from '@dryrun/contract';
import type { RefObject } from 'react';
import { ChooseResponse } from './ChooseResponse.tsx';
import { OrderResponses } from './OrderResponses.tsx';
import { RateResponses } from './RateResponses.tsx';

export type ResponsesProps<Given extends ScenarioGiven = ScenarioGiven> = {
  scenario: ShownScenario;
  given: Given;
  onGive: (given: ScenarioGiven) => void;
  /** What keys are for. */
  body: RefObject<HTMLElement | null>;
  closed: boolean;
};

/** The responses of a scenario, in whichever way they are answered. */
export function Responses({ given, ...rest }: ResponsesProps) {
  if (given.kind === 'rate') return <RateResponses {...rest} given={given} />;
  if (given.kind === 'order') return <OrderResponses {...rest} given={given} />;
  return <ChooseResponse {...rest} given={given} />;
}
