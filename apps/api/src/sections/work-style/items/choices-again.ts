import { type Choice, choice } from '../item.ts';

/** The same choices once more, in other words and of another day. */
export const choicesAgain: readonly Choice[] = [
  choice(
    'promise-or-question-2',
    ['results', 'What I have said yes to gets done, interesting or not.'],
    [
      'ownership',
      'What I have said yes to and have come to doubt, I take back to those who asked.',
    ],
    'promise-or-question',
  ),
  choice(
    'teach-or-do-2',
    ['develop', 'I take the slower way if a colleague learns something on it.'],
    ['action', 'I take the quicker way and explain it when there is time.'],
    'teach-or-do',
  ),
  choice(
    'small-now-or-whole-later-2',
    ['action', 'A rough version that people can touch tells me more than a plan.'],
    ['standards', 'A rough version gives people the wrong idea, so I keep it to myself.'],
    'small-now-or-whole-later',
  ),
  choice(
    'log-or-user-2',
    ['dive-deep', 'I trust what the machine wrote down more than what people remember.'],
    ['customers', 'I trust what people tell me about their trouble more than any record of it.'],
    'log-or-user',
  ),
  choice(
    'date-or-quality-2',
    ['results', 'When the day comes, something useful goes out.'],
    ['standards', 'When the day comes and it is not good, the day moves.'],
    'date-or-quality',
  ),
  choice(
    'say-it-or-carry-it-2',
    ['backbone', 'A doubt should be spoken out in the meeting, while everybody is there.'],
    ['trust', 'A doubt is better heard over a coffee than before ten people.'],
    'say-it-or-carry-it',
  ),
  choice(
    'reuse-or-invent-2',
    ['frugality', 'The cheapest part is the one that we already have in the cupboard.'],
    ['simplify', 'The cheapest part is the one that is no longer needed.'],
    'reuse-or-invent',
  ),
  choice(
    'ten-years-or-ten-days-2',
    ['think-big', 'I draw the largest version first and then cut it down.'],
    ['results', 'I build the smallest version first and then add to it.'],
    'ten-years-or-ten-days',
  ),
  choice(
    'my-part-or-all-of-it-2',
    ['ownership', 'A gap between two teams is mine if I was the one who saw it.'],
    ['trust', 'A gap between two teams is for them to close; my part is to point it out.'],
    'my-part-or-all-of-it',
  ),
  choice(
    'change-mind-or-hold-2',
    ['right', 'I am pleased when somebody proves me wrong before it costs anything.'],
    ['backbone', 'I do not give up a good reason because many others see it differently.'],
    'change-mind-or-hold',
  ),
  choice(
    'praise-or-correct-2',
    ['employer', 'A good word in time does more than a long list of faults.'],
    ['standards', 'A list of faults in time does more than a dozen good words.'],
    'praise-or-correct',
  ),
  choice(
    'sure-or-quick-2',
    ['action', 'A wrong turn that is noticed at once costs less than a long stop at the crossing.'],
    ['right', 'A look at the map costs less than a wrong turn.'],
    'sure-or-quick',
  ),
  choice(
    'simple-or-complete-2',
    ['simplify', 'I would take away a setting that few people ever change.'],
    ['customers', 'I would keep a setting that a few people rely on.'],
    'simple-or-complete',
  ),
  choice(
    'team-or-goal-2',
    ['employer', 'I plan so that nobody has to work late, even if less gets done.'],
    ['results', 'I plan so that the goal is met, and drop whatever does not lead there.'],
    'team-or-goal',
  ),
  choice(
    'depth-or-breadth-2',
    ['dive-deep', 'I am at my best when I follow one question all the way down.'],
    ['curious', 'I am at my best when I meet something I have never seen before.'],
    'depth-or-breadth',
  ),
  choice(
    'help-or-own-work-2',
    ['develop', 'A question from somebody new is worth interrupting what I do.'],
    ['results', 'I keep hours in which nobody interrupts me, so that things get finished.'],
    'help-or-own-work',
  ),
];
