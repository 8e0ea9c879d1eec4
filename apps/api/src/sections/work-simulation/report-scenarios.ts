import type { WorkSimulationAnswer, WorkSimulationReport } from '@dryrun/contract';
import { principles } from '../principles.ts';
import type { Scenario } from './scenario.ts';
import { type PlacedScenario, showScenario } from './shown-scenarios.ts';

/** What the report shows of a simulation: what was given, beside what the author thinks and why. */
export function reportScenarios(
  placed: readonly PlacedScenario[],
  answers: WorkSimulationAnswer,
  seconds: ReadonlyMap<string, number>,
): WorkSimulationReport {
  return {
    kind: 'work-simulation',
    scenarios: placed.map((one) => {
      const answer = answers.find(({ scenario }) => scenario === one.place);
      return {
        shown: showScenario(one),
        given: answer?.given ?? null,
        closed: answer?.closed ?? false,
        seconds: seconds.get(one.place) ?? null,
        opinions: one.shown.map((at) => opinionOn(one.scenario, at)),
      };
    }),
  };
}

function opinionOn({ answer }: Scenario, at: number) {
  const response = answer.responses[at];
  if (response === undefined) throw new Error(`There is no response ${at}.`);
  const { reason } = response;
  const named = response.principles.map((principle) => principles[principle]);
  return { value: opinionValue(answer, at), reason, principles: named };
}

/** The author's rating, or place in their order from 1 on, or 1 for what they would choose. */
function opinionValue(answer: Scenario['answer'], at: number): number {
  if (answer.kind === 'rate') return answer.responses[at]?.rating ?? 0;
  if (answer.kind === 'order') return at + 1;
  return answer.responses[at]?.chosen ? 1 : 0;
}
