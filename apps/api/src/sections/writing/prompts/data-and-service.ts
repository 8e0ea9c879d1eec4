import { everyPaper, type Prompt } from '../prompt.ts';

const { opening, numbers, other, reader } = everyPaper;

/** For those who find out by data, who keep things running, and who answer customers. */
export const dataAndService: readonly Prompt[] = [
  {
    id: 'flat-average',
    role: 'data-scientist',
    title: 'An average that does not move',
    text: `A shop for used books changed how it recommends them and compared the two ways for four weeks with half of its visitors each. Spending for each visitor did not differ: 4.12 and 4.09, well within chance. But new visitors spent 11 per cent more with the new way, those who had bought before 6 per cent less, and in the last week there were more new visitors than ever, because of a campaign. Only the comparison of all visitors had been planned.

Write the paper by which the head of the shop decides: keep the old way, take the new one, or go on testing. She knows her shop and no statistics. Say what you know, what you only suspect, and what a wrong decision would cost.`,
    checklist: [
      opening,
      'It says which groups were chosen before looking, and what it means that others were not',
      numbers,
      'Chance is explained in words that need no course',
      'The campaign is taken into account',
      'Known and suspected are kept apart',
      'The cost of being wrong is given for both directions',
    ],
  },
  {
    id: 'model-for-returns',
    role: 'data-scientist',
    title: 'Guessing who sends things back',
    text: `Of the parcels that a shoe shop sends out, 41 per cent come back, at 6.80 each. Somebody proposes to guess at the moment of ordering which parcels will, and to ask those customers for a fee, to warn them, or to show them another size. There are three years of orders. They hold what the customers of those years were shown, which was decided by rules that changed twice.

Propose what to build, if anything. Your readers are the head of logistics, who wants it, and a lawyer, who does not. Begin with the simplest thing that could be enough, and say how you would measure it before and after it is switched on.`,
    checklist: [
      opening,
      'There is a first version without any model, with what it would bring',
      numbers,
      'It says what the old rules did to the data',
      'It says who is treated worse by a wrong guess, and how one would notice',
      'It says how it is measured, before and after it is switched on',
      other,
    ],
  },
  {
    id: 'one-figure',
    role: 'data-scientist',
    title: 'Three figures for one thing',
    text: `Marketing says that 61,000 people use your product each month, finance says 48,500, and the team that builds it says 73,000. Each counts something real: who signed in, who is paid for, which devices were seen. The figure goes to the board in three weeks, and after that it will be compared with itself every quarter for years.

Propose one figure and its name. Say exactly what is counted, what the other two stay good for, how far back it can be worked out, and what to tell the board about the figure that they were shown last year.`,
    checklist: [
      opening,
      'The definition is exact: two people would count the same from it',
      'It shows by an example how the same person counts in each of the three',
      numbers,
      'It says what the other two figures stay good for',
      'Last year’s figure is put right openly',
      reader,
    ],
  },
  {
    id: 'second-shift',
    role: 'operations',
    title: 'The hall that is too small',
    text: `Your warehouse packs 9,000 parcels a day. For the eight weeks before the holidays it will have to pack 14,500 a day; the first of these weeks begins ten weeks from today. A second shift can be hired and must be trained for two weeks. A second hall can be rented for six months, eleven kilometres away. Or the shop can promise delivery in four days instead of two. Last year 3 per cent of the parcels of December were late, and answering for them took more hours than packing them.

Recommend what to do, and by which day each decision must be made so that it can still be carried out. Say what you will look at each morning, and what you will do if the forecast turns out too low by a fifth.`,
    checklist: [
      opening,
      numbers,
      'Capacity is worked out openly, with the narrowest point named',
      other,
      'For each decision there is the last day on which it can be made',
      'It says what happens on the day on which the forecast turns out too low by a fifth',
      'There are at most three figures to look at each morning, each with a limit at which to act',
    ],
  },
  {
    id: 'paper-checklist',
    role: 'operations',
    title: 'A check that nobody makes',
    text: `Before each bus leaves the yard, its driver ticks 34 points on a sheet. The sheets are always complete. Last month a bus left with a door that did not close, ticked as closing. When you asked, drivers told you kindly that the sheet takes eighteen minutes if one does what it says, and that they are given six.

Write a proposal to those who run the yard and to the drivers’ representatives. Say what should be checked, by whom, when, and how one would know that it was. Do not make the drivers the reason.`,
    checklist: [
      opening,
      'It works out what the time allows, and what would be needed',
      'Points are kept or dropped by what has gone wrong, and by what it did',
      numbers,
      'It says how one knows that a check was made, without anybody watching',
      'Drivers would agree with how they are described',
      other,
    ],
  },
  {
    id: 'same-question',
    role: 'support-lead',
    title: 'The same question, 400 times',
    text: `Your six people answer 2,300 messages a month. About 400 of them ask the same thing: why an amount on the bill differs from the one on the page. There is an article that explains it; nine in ten of those who write have not seen it, and those who have seen it write all the same. The team that makes the bill says that it is right. It is right.

Write to the head of product. Show what the question costs, and whom. Propose what to change on the bill, on the page, in the answer and in the article, in the order in which you would do it, and say what you will do yourselves without waiting.`,
    checklist: [
      opening,
      numbers,
      'It shows what customers see, in their words',
      'Changes are ordered by what they bring for what they cost',
      'One of them is made without waiting for anybody',
      'It says by how much the 400 should fall, and by when',
      reader,
    ],
  },
  {
    id: 'answers-at-night',
    role: 'support-lead',
    title: 'Somebody at every hour',
    text: `A fifth of your customers now live eight time zones away. Their messages wait for eleven hours on average, those of the others for two. You could hire two people there, pay your own team for nights, let a company answer simple questions, or let a machine propose answers that are sent only after somebody has read them. Last spring a proposed answer that nobody had read told a customer to delete her account.

Propose what to do in the next two quarters. Your readers are the head of finance, and your own team, who will read it too.`,
    checklist: [
      opening,
      'Messages are sorted by what happens when they wait',
      numbers,
      'All four ways are compared, with what each costs a month',
      'It says what must never be answered without a person, and how that is kept to',
      'Your own team learns from it what changes for them, and finds no surprise in it',
      'It says when the decision is looked at again, and by which figure',
    ],
  },
];
