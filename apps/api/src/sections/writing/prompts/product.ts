import { everyPaper, type Prompt } from '../prompt.ts';

const { opening, numbers, other, reader } = everyPaper;

/** For those who decide what is built, and for those who lead the people who build it. */
export const product: readonly Prompt[] = [
  {
    id: 'one-list',
    role: 'product-manager',
    title: 'Kept in several places',
    text: `Something that your company needs every day is kept in several places, and the places disagree: a list of shops, of prices, of who may do what. Choose the thing and the company; you may take one you know, with its names changed.

Propose what to do, to readers who decide about people and money. Show how often the places disagree and what that costs. Name what the change costs, what stops while it is made, and what ends for good once it is done.`,
    checklist: [
      opening,
      numbers,
      'Costs are named, and what is given up for it',
      other,
      'It says who owns the one place afterwards, and who may change it',
      'It says how one will know that it worked, and when to stop if it does not',
      reader,
    ],
  },
  {
    id: 'free-tier',
    role: 'product-manager',
    title: 'The end of something free',
    text: `Your product for planning shifts is free for teams of up to ten. There are 8,200 such teams; 260 of them grew and began to pay last year, which is a third of all new customers. Serving the free teams costs as much as four people, and that sum doubles each year. Sales would end the free plan; support would keep it, and so would the founders, who remember how they began.

Write the paper that ends the argument. If you change the plan, say what happens to those who are on it today, in which order, and in which words they learn of it.`,
    checklist: [
      opening,
      numbers,
      'It says what the free teams are worth, and how sure that is',
      'What each side is right about is said',
      other,
      'What happens to today’s teams is told step by step, with dates',
      'It says what would make the company turn back, and until when it can',
      reader,
    ],
  },
  {
    id: 'press-release',
    role: 'product-manager',
    title: 'Announced before it is built',
    text: `Think of a thing that a library, a clinic, a swimming hall or another place that you know could offer and does not. Write first, in at most 300 words, the announcement that its visitors would read on the day it opens: what it is, for whom, what they did until now, and how they begin.

Then write the questions that a careful reader would ask, and answer them: what it costs, what is hard about it, what is left out of the first version, why it has not been done before, and how you would find out in a month and with little money that nobody wants it.`,
    checklist: [
      'The announcement names a person and a trouble that this person has',
      'Somebody who knows nothing of the place understands it at first reading',
      'The questions are ones that a doubting reader would ask, and not only easy ones',
      numbers,
      'What is left out of the first version is named',
      'There is a test of a month that could show the idea to be wrong',
    ],
  },
  {
    id: 'team-in-two',
    role: 'engineering-manager',
    title: 'One team becomes two',
    text: `Your team has grown from six people to thirteen. Meetings are long, three people know everything, and four joined this year and still ask before every change. From next quarter on there will be two teams. The work can be cut by customer, by layer of the system, or into what is new and what is kept running.

Propose the cut, to the two people who will lead the teams, to those who will be in them, and to the head of your group. All of them read the same paper. Three projects wait; invent them. Say what becomes slower by the cut.`,
    checklist: [
      opening,
      'The ways to cut are compared by what the next three projects would need',
      numbers,
      'It says what becomes slower or dearer, and for whom',
      'Who goes where is decided by a rule that may be read by all of them',
      'It says how what three people know comes to be known by more',
      reader,
    ],
  },
  {
    id: 'late-project',
    role: 'engineering-manager',
    title: 'It will not be ready',
    text: `A large customer was promised a new way to import data by the end of March. It is the middle of January. Of five parts two are done, one has turned out to be three times its size, and the person who knew the old format best has been ill since December. The customer has planned a training of 140 people for the first week of April. You learned of that yesterday.

Write to the customer’s contact and your own director, in one paper that both will read. Say what will be there by when, how sure you are, what you need from each of them, and what you should have said earlier.`,
    checklist: [
      opening,
      'The bad news stands before its reasons',
      'Each date has a likelihood, and what it depends on',
      'The training in April has an answer of its own',
      other,
      'What was one’s own mistake is said once, plainly, with what changes',
      'What is needed from each reader is something that this reader can do',
    ],
  },
];
