import { type Choice, choice } from '../item.ts';

/** Statements of one day’s work, two by two. No side is the better one. */
export const choices: readonly Choice[] = [
  choice(
    'promise-or-question',
    ['results', 'I finish what I promised, even when it has turned out duller than it looked.'],
    [
      'ownership',
      'I stop and ask whether the promise still makes sense, even if asking takes days.',
    ],
  ),
  choice(
    'teach-or-do',
    [
      'develop',
      'I would rather show two people how a thing is done than do it in half the time myself.',
    ],
    ['action', 'I would rather have a thing done today than two people who can do it next month.'],
  ),
  choice(
    'small-now-or-whole-later',
    ['action', 'I put a small part into use this week and see what happens.'],
    ['standards', 'I wait until the whole of it is as good as I can make it.'],
  ),
  choice(
    'log-or-user',
    ['dive-deep', 'When something fails I read the log line by line before I talk to anybody.'],
    ['customers', 'When something fails I first ask the people it failed for what they saw.'],
  ),
  choice(
    'date-or-quality',
    ['results', 'I keep a date once it is given, and cut the work around the core.'],
    ['standards', 'I would rather be late than hand over work that I would send back myself.'],
  ),
  choice(
    'say-it-or-carry-it',
    ['backbone', 'If I think a plan is wrong I say so in the meeting, whoever made it.'],
    ['trust', 'If I think a plan is wrong I talk to its author first, in private.'],
  ),
  choice(
    'reuse-or-invent',
    ['frugality', 'I look for something we have already that does most of it.'],
    ['simplify', 'I look for a new way that makes half of it unnecessary.'],
  ),
  choice(
    'read-or-try',
    ['curious', 'I like to understand a new tool before I use it for anything real.'],
    ['action', 'I like to use a new tool for something real and learn on the way.'],
  ),
  choice(
    'ten-years-or-ten-days',
    ['think-big', 'I ask what this should look like in ten years, and work back from there.'],
    ['results', 'I ask what has to work in ten days, and go on from there.'],
  ),
  choice(
    'my-part-or-all-of-it',
    ['ownership', 'If the team next door drops something, I pick it up and tell them.'],
    ['trust', 'If the team next door drops something, I tell them and leave it to them.'],
  ),
  choice(
    'numbers-or-judgement',
    [
      'dive-deep',
      'When a report and a visitor tell me different things, I follow the report back to its data.',
    ],
    [
      'right',
      'When a report and a visitor tell me different things, I ask how both could be true.',
    ],
  ),
  choice(
    'change-mind-or-hold',
    ['right', 'I look for somebody who disagrees, and am glad when they convince me.'],
    ['backbone', 'I hold on to a view until somebody shows me what is wrong with it.'],
  ),
  choice(
    'save-money-or-time',
    [
      'frugality',
      'I would rather put in a week of work than spend money on what we can do ourselves.',
    ],
    ['results', 'I would rather spend money than put in a week of work that we can buy.'],
  ),
  choice(
    'praise-or-correct',
    ['employer', 'I notice first what somebody did well, and tell them.'],
    ['standards', 'I notice first what could be better, and tell them.'],
  ),
  choice(
    'everyone-affected',
    ['responsibility', 'Before a change I think of those it touches who never asked for it.'],
    ['customers', 'Before a change I think of those who use it every day.'],
  ),
  choice(
    'hire-for-now-or-later',
    ['develop', 'I would hire somebody who will grow into the work over a year.'],
    ['results', 'I would hire somebody who can do the work from Monday on.'],
  ),
  choice(
    'simple-or-complete',
    ['simplify', 'I leave out what one user in twenty asks for, so that the rest find their way.'],
    ['customers', 'I build what one user in twenty asks for, so that nobody is left out.'],
  ),
  choice(
    'own-mistake',
    ['trust', 'When I have made a mistake I tell everybody it touched, at once.'],
    [
      'ownership',
      'When I have made a mistake I mend it first, and then tell everybody it touched.',
    ],
  ),
  choice(
    'why-or-how',
    ['curious', 'When I take something over, I ask why it was built like this until I know.'],
    ['simplify', 'When I take something over, I ask how it could be built with fewer parts.'],
  ),
  choice(
    'team-or-goal',
    ['employer', 'When a deadline would cost the team its weekend, I move the deadline.'],
    ['results', 'When a deadline would cost the team its weekend, I cut the work to fit.'],
  ),
  choice(
    'sure-or-quick',
    ['action', 'If a decision can be undone, I take it with half of the facts.'],
    ['right', 'Even if a decision can be undone, I want most of the facts first.'],
  ),
  choice(
    'one-user-or-many',
    ['customers', 'I would spend an afternoon with one user who is stuck.'],
    ['think-big', 'I would spend an afternoon on what gets thousands unstuck.'],
  ),
  choice(
    'decided-now-what',
    ['backbone', 'When a decision has gone against me, I argue no more and make it work.'],
    ['ownership', 'When a decision has gone against me, I keep an eye on what I had warned of.'],
  ),
  choice(
    'waste',
    ['frugality', 'I switch off what nobody uses, even if it costs little.'],
    ['action', 'I leave what costs little alone and look for what costs much.'],
  ),
  choice(
    'depth-or-breadth',
    ['dive-deep', 'I would rather know one part of a system down to the last detail.'],
    ['curious', 'I would rather know a little about every part of a system.'],
  ),
  choice(
    'open-or-finished',
    ['trust', 'I show work that is half done, so that others may object early.'],
    ['standards', 'I show work when it is done, so that others judge what I mean.'],
  ),
  choice(
    'bold-or-careful',
    ['think-big', 'I would propose what might fail and would change a lot.'],
    ['responsibility', 'I would propose what surely helps and can hurt nobody.'],
  ),
  choice(
    'help-or-own-work',
    ['develop', 'If somebody is stuck I help, though my own work waits.'],
    ['results', 'If somebody is stuck I help after my own work is done.'],
  ),
  choice(
    'rule-or-case',
    ['responsibility', 'I follow a rule that protects people even where it gets in the way.'],
    ['simplify', 'I look for a way to make a rule that gets in the way unnecessary.'],
  ),
  choice(
    'quiet-voice',
    ['employer', 'In a meeting I ask those who have said nothing.'],
    ['right', 'In a meeting I ask those who know the matter best.'],
  ),
];
