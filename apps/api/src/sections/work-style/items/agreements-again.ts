import { type Agreement, leansAway, leansTo } from '../item.ts';

/** The same sentences once more, in other words; some the other way round. */
export const agreementsAgain: readonly Agreement[] = [
  leansAway(
    'measure-again-2',
    ['dive-deep'],
    'When figures are in doubt, a good argument settles the matter sooner than another count.',
    'measure-again',
  ),
  leansTo(
    'mend-what-i-see-2',
    ['ownership'],
    'If I stumble over a loose board I nail it down, whoever laid it.',
    'mend-what-i-see',
  ),
  leansTo(
    'user-asks-too-much-2',
    ['customers'],
    'I read what users write to us, the angry letters too.',
    'user-asks-too-much',
  ),
  leansTo(
    'delete-with-joy-2',
    ['simplify'],
    'After a good day, what I work on is smaller than it was in the morning.',
    'delete-with-joy',
  ),
  leansAway(
    'write-down-why-2',
    ['right'],
    'Once something is decided there is no use in looking back at the reasons.',
    'write-down-why',
  ),
  leansTo(
    'enough-known-2',
    ['curious'],
    'Hardly a week goes by in which my own field does not surprise me.',
    'enough-known',
  ),
  leansTo(
    'faster-alone-2',
    ['develop', 'trust'],
    'I have handed over work that mattered, and kept my hands off it.',
    'faster-alone',
  ),
  leansTo(
    'good-enough-2',
    ['standards'],
    'I improve places that nobody but me will ever look at.',
    'good-enough',
  ),
  leansAway(
    'ask-for-ten-times-2',
    ['think-big'],
    'I think about large numbers of users once they are there.',
    'ask-for-ten-times',
  ),
  leansTo(
    'wait-for-go-2',
    ['action', 'ownership'],
    'If I am fairly sure I begin, and tell those above me afterwards.',
    'wait-for-go',
  ),
  leansAway(
    'lonely-no-2',
    ['backbone'],
    'If everybody else agrees, I keep my doubt to myself.',
    'lonely-no',
  ),
  leansAway(
    'last-tenth-2',
    ['results'],
    'Once the hard part is solved, I would gladly leave the rest to somebody else.',
    'last-tenth',
  ),
  leansTo(
    'side-effects-elsewhere-2',
    ['responsibility'],
    'If my work does harm far away, I feel that it is mine to mend.',
    'side-effects-elsewhere',
  ),
];
