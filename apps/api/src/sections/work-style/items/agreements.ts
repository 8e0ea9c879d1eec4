import { type Agreement, leansAway, leansTo } from '../item.ts';

/** Sentences to agree with or not. About every third leans away from its principle. */
export const agreements: readonly Agreement[] = [
  leansTo(
    'measure-again',
    ['dive-deep'],
    'When two of us read the same figures differently, I measure again before I argue.',
  ),
  leansTo(
    'mend-what-i-see',
    ['ownership'],
    'I mend small things that I come across, though nobody asked me to.',
  ),
  leansAway(
    'not-my-area',
    ['ownership'],
    'What happens outside my own area is for those who are paid for it.',
  ),
  leansTo(
    'user-first-hand',
    ['customers'],
    'In the last few weeks I have watched people use something I made.',
  ),
  leansAway(
    'user-asks-too-much',
    ['customers'],
    'Users ask for so much that it is better not to listen too closely.',
  ),
  leansTo(
    'delete-with-joy',
    ['simplify'],
    'Taking something away pleases me more than adding to it.',
  ),
  leansTo(
    'steal-ideas',
    ['simplify', 'curious'],
    'Some of my best ideas come from fields that have nothing to do with mine.',
  ),
  leansAway(
    'others-see-it-late',
    ['right'],
    'When others disagree with me, they usually agree in the end, once they know what I know.',
  ),
  leansTo(
    'write-down-why',
    ['right'],
    'I write down what I expect of a decision, and read it again later.',
  ),
  leansTo('evening-reading', ['curious'], 'I spend time on things I may never need for my work.'),
  leansAway(
    'enough-known',
    ['curious'],
    'In my own field there is little left that would surprise me.',
  ),
  leansTo(
    'better-than-me',
    ['develop'],
    'I like to work with people who are better at the work than I am.',
  ),
  leansAway(
    'faster-alone',
    ['develop', 'trust'],
    'I give away a task only if it does not matter how it turns out.',
  ),
  leansTo(
    'send-back-own-work',
    ['standards'],
    'I have started again from nothing because what I had was only passable.',
  ),
  leansAway(
    'good-enough',
    ['standards'],
    'If nobody will notice the difference, there is no need to make it better.',
  ),
  leansTo(
    'ask-for-ten-times',
    ['think-big'],
    'I ask what we would do if ten times as many people came.',
  ),
  leansAway(
    'plans-that-fit',
    ['think-big'],
    'I feel most at ease with plans that I know will work.',
  ),
  leansTo(
    'decide-on-the-spot',
    ['action'],
    'I decide small things on the spot and never come back to them.',
  ),
  leansAway(
    'wait-for-go',
    ['action', 'ownership'],
    'Before I begin I want somebody above me to have said yes.',
  ),
  leansTo(
    'little-to-work-with',
    ['frugality'],
    'I work better with a little less than I would like to have.',
  ),
  leansAway(
    'budget-is-there',
    ['frugality'],
    'Money that was set aside for a purpose may as well be spent.',
  ),
  leansTo(
    'say-i-was-wrong',
    ['trust'],
    'In the last month I have said in front of others that I was wrong.',
  ),
  leansTo(
    'speak-of-absent',
    ['trust', 'employer'],
    'I say of people who are not there only what I would say if they were.',
  ),
  leansAway(
    'summary-will-do',
    ['dive-deep'],
    'A good summary tells me all I need; the details are for others.',
  ),
  leansTo('lonely-no', ['backbone'], 'I have said no when nobody else in the room did.'),
  leansAway(
    'peace-first',
    ['backbone'],
    'A good mood in the room is worth more than being right about a detail.',
  ),
  leansTo(
    'last-tenth',
    ['results'],
    'I like the last tenth of a piece of work, the part in which it gets finished.',
  ),
  leansTo(
    'ask-how-they-are',
    ['employer'],
    'I know what the people around me would like to learn next.',
  ),
  leansTo('what-if-misused', ['responsibility'], 'I ask how something I make could be misused.'),
  leansAway(
    'side-effects-elsewhere',
    ['responsibility'],
    'What others do with my work is for them to answer for, not for me.',
  ),
];
