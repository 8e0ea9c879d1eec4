import { z } from 'zod';
import { refuse } from '../../http/refuse.ts';
import { answersItem, refuseOtherItem } from '../in-order.ts';
import { measuredSeconds } from '../measured-seconds.ts';
import { beganAtMs, receivedSaves } from '../received-saves.ts';
import { refuseFor } from '../refusal.ts';
import type { SectionModule } from '../section-module.ts';
import { checkScenarios } from './check-scenarios.ts';
import { drawScenarios } from './draw-scenarios.ts';
import { readLastMet } from './read-last-met.ts';
import { reportScenarios } from './report-scenarios.ts';
import { sayResponses } from './say-responses.ts';
import { scenarios } from './scenarios/scenarios.ts';
import { placedScenarios, showScenario } from './shown-scenarios.ts';

const ContentSchema = z.object({
  scenarios: z.array(
    z.object({
      id: z.string(),
      /** The author's responses by their places, in the order of the page. */
      shown: z.array(z.int()),
    }),
  ),
});
type Content = z.infer<typeof ContentSchema>;

/** Situations, one after the other, with responses to rate, to order or to choose from. */
export const workSimulation: SectionModule<'work-simulation', Content> = {
  kind: 'work-simulation',
  content: ContentSchema,
  readsSaves: true,
  check(_deps, { scenarios: kind, count = 1 }) {
    const there = scenarios.filter((scenario) => scenario.kind === kind).length;
    if (count <= there) return;
    const message = `There are ${there} scenarios of this kind. Choose so many at most.`;
    throw refuse('BAD_REQUEST', message, { field: 'settings.work-simulation.count' });
  },
  async draw({ db, assessment }, settings) {
    const lastMet = await readLastMet(db, assessment.owner_id);
    return { scenarios: drawScenarios(scenarios, settings, lastMet, Math.random) };
  },
  view: (content) => ({
    kind: 'work-simulation',
    scenarios: placedScenarios(scenarios, content.scenarios).map(showScenario),
  }),
  accept(content, answers, item, value) {
    refuseOtherItem(item);
    const kept = answers.get(answersItem)?.value ?? [];
    refuseFor(checkScenarios(placedScenarios(scenarios, content.scenarios), kept, value));
  },
  explained: ({ scenarios: drawn }) => drawn.map(({ id }) => id),
  async report(content, answers, context) {
    const saves = await receivedSaves(context, 'work-simulation', answersItem);
    const seconds = measuredSeconds(
      saves.map(({ receivedAtMs, value }) => ({
        receivedAtMs,
        measured: value.map((one) => ({ item: one.scenario, seconds: one.seconds })),
      })),
      beganAtMs(context, 'work-simulation'),
    );
    const given = answers.get(answersItem)?.value ?? [];
    return reportScenarios(placedScenarios(scenarios, content.scenarios), given, seconds);
  },
  texts: sayResponses,
};
