import { everyPaper, type Prompt } from '../prompt.ts';

const { opening, numbers, other, reader } = everyPaper;

/** For engineers, and for those who lead the work of several. */
export const engineering: readonly Prompt[] = [
  {
    id: 'slow-page',
    role: 'engineer',
    title: 'The page that became slow',
    text: `Your team’s order page took 0.8 seconds a year ago and takes 3.1 today. Nobody changed it on purpose: each of about forty changes added a little. The team next door wants the page rewritten. Your manager would rather have a week of repairs. Neither has looked at where the time goes.

Write the paper that your team will decide by. Say how you would find out where the time goes, what you expect to find, and what should be done first, second and not at all. Say how the page is kept from becoming slow again.`,
    checklist: [
      opening,
      numbers,
      'It says how the time was measured, and for whom: not only an average',
      other,
      'Work is put in order, and something is left undone on purpose',
      'It says what will tell the team, within days, that the page is becoming slow again',
      reader,
    ],
  },
  {
    id: 'borrowed-library',
    role: 'engineer',
    title: 'A library without an author',
    text: `A small library sits below eleven of your company’s services. It reads and writes the format of invoices. Its only author has stopped working on it, two faults are open, and one of them rounds some amounts in the wrong direction. You have three ways: repair it yourselves and keep it, move to a larger library that does four times as much, or write the 600 lines that you need.

Recommend one, to a reader who pays for the work and to another who will be called at night when it fails. Say what happens to amounts that were already written wrongly.`,
    checklist: [
      opening,
      'All three ways are compared by the same questions',
      numbers,
      'It says what becomes of the amounts that are wrong already',
      'The way from the old to the new is told in steps that can each be taken back',
      'It says who looks after the result, and what that costs a year',
      reader,
    ],
  },
  {
    id: 'night-calls',
    role: 'engineer',
    title: 'Fewer calls at night',
    text: `In the last quarter the person on duty for your service was woken 37 times. Afterwards 24 of the calls needed nothing done: the service had recovered, or the alarm was about something that could wait. Two people have asked to leave the rota. In the same quarter one real failure was noticed by a customer first, 50 minutes before any alarm.

Propose what to change about alarms, duty and the service itself. Your reader is a head of engineering who was told that fewer alarms mean more failures unseen. Take the worry seriously.`,
    checklist: [
      opening,
      numbers,
      'Calls are sorted into kinds, and each kind has its own answer',
      'The failure that no alarm saw is explained, not only mentioned',
      'The worry of the reader is put at its strongest, and answered',
      'It says after how long, and by which number, the change is judged',
      reader,
    ],
  },
  {
    id: 'two-services',
    role: 'senior-engineer',
    title: 'Two services or one',
    text: `Three years ago your group cut one large program into nine services. Two of them, stock and reservations, now change together in four out of five releases, call each other 60 times for each order, and have each caused the other’s worst day. One group of engineers wants to join them again. Another fears that this is the first step back to one large program.

Write the paper that settles it for two years. Say what would have to become true for you to change your mind, how the change would be made while 400 orders a minute come in, and what the teams stop doing meanwhile.`,
    checklist: [
      opening,
      'The reasons for which they were cut are told fairly, and which of them still hold',
      numbers,
      other,
      'The change is told in steps, with orders coming in throughout, and with a way back',
      'It says what would change the author’s mind',
      'It says what the teams stop doing meanwhile',
      reader,
    ],
  },
  {
    id: 'year-of-debt',
    role: 'senior-engineer',
    title: 'What to repay first',
    text: `You are asked for a plan: for one year, a fifth of the time of three teams goes to what was put off. The list has 64 entries. Among them are a database two versions behind whose support ends in fourteen months, tests that take 48 minutes, a way of signing in that only one person understands, and a page of settings that everybody finds ugly.

Write the plan. Choose by a rule that others can apply when you are not there. Say what you leave undone, and tell those whose entry is left why.`,
    checklist: [
      opening,
      'There is a rule of choosing, and the choices follow from it',
      numbers,
      'What has a date by itself is treated differently from what only annoys',
      'It names what is left undone, and gives the reason to those whom it hurts',
      'Each piece has an end that somebody outside the team can see',
      reader,
    ],
  },
  {
    id: 'after-the-outage',
    role: 'senior-engineer',
    title: 'Four hours without payments',
    text: `Last Thursday no customer could pay for four hours and ten minutes. A certificate had run out. It was renewed on time, but on six of eight machines: the two through which all payments go had been added in spring by a script that was on no list. The alarm went off at once and was read as a fault of the bank. The first person to look at the certificates did so in the third hour.

Write the account of it, for everyone in the company. It must help those who were not there, hurt nobody who was, and lead to changes that you can stand for. Invent the times you need.`,
    checklist: [
      opening,
      'What customers saw is told before what machines did',
      'Times are exact, and follow one another without gaps',
      'It asks why it made sense to think of the bank, not who did',
      'Each change has an owner, a date, and prevents or shortens something named',
      'It says which changes were thought of and not chosen',
      numbers,
      reader,
    ],
  },
];
