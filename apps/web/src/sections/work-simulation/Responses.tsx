import { ChooseResponse } from './ChooseResponse.tsx';
import { OrderResponses } from './OrderResponses.tsx';
import { RateResponses } from './RateResponses.tsx';
import type { ResponsesProps } from './responses-props.ts';

/** The responses of a scenario, in whichever way they are answered. */
export function Responses({ given, ...rest }: ResponsesProps) {
  if (given.kind === 'rate') return <RateResponses {...rest} given={given} />;
  if (given.kind === 'order') return <OrderResponses {...rest} given={given} />;
  return <ChooseResponse {...rest} given={given} />;
}
