import type { Scenario } from '../../scenario.ts';

export const riverGauges: Scenario = {
  id: 'river-gauges',
  kind: 'design',
  title: 'River gauges',
  opening:
    'Six hundred gauges along a river send the height of the water once a minute. Towns are warned when it rises too fast. Your team designs the part that takes the readings in; today it is a script on one machine.',
  arrived: [
    {
      kind: 'document',
      at: '10:00',
      title: 'What a gauge and the script do',
      paragraphs: [
        'It sends its number, the time at which it measured, and the height. It counts a reading as sent when it has an answer, and sends everything else again.',
        'When its connection has been away it sends all that it has kept, up to two days, oldest first and as fast as it can.',
        'Today’s script answers at once and writes when it has time.',
      ],
    },
    {
      kind: 'log',
      at: '10:20',
      title: 'The night of the storm',
      lines: [
        '02:14:07 gauge 118: no readings since 23:51',
        '03:40:55 gauge 118: 229 readings in 4 s',
        '03:40:56 WARNING gauge 118 rises 61 cm in one minute',
        '03:40:58 out of memory, restarting; 1,904 readings were not written yet',
      ],
    },
    {
      kind: 'message',
      at: '10:41',
      from: 'Sten',
      role: 'civil protection',
      text: 'At 03:41 forty people were woken for nothing. At 04:10 the real warning came, and half of them did not get up.',
    },
  ],
  question: 'How effective is each as a part of the design? Each stands alone.',
  answer: {
    kind: 'rate',
    responses: [
      {
        text: 'Answer a gauge only when its reading is on disk; a gauge and its time of measuring may be there only once, and a reading that comes again is answered without being written.',
        rating: 5,
        reason:
          'Gauges send again whatever was not answered, so that nothing is lost if the answer tells the truth. The price is readings that come twice, and the key takes those away.',
        principles: ['ownership', 'standards'],
      },
      {
        text: 'Answer at once and write in the background, so that gauges never wait.',
        rating: 1,
        reason:
          'That is what lost 1,904 readings: the gauge had its answer and threw away the only other copy. A gauge can wait; it does nothing else.',
        principles: ['dive-deep', 'trust'],
      },
      {
        text: 'Compute the rise by the time of measuring, and warn only on readings of the last ten minutes; older ones are kept, and warn nobody.',
        rating: 5,
        reason:
          'At 03:40 four hours arrived in four seconds and looked like a flood of one minute. Warnings are about now, records about everything; the time of measuring tells them apart.',
        principles: ['customers', 'dive-deep'],
      },
      {
        text: 'Take at most so many readings at once, and tell a gauge that comes beyond that when to try again.',
        rating: 4,
        reason:
          'After a storm hundreds of gauges come back together. Since they keep what they have, a clear “later” costs minutes and saves the machine. It needs room for live readings, or warnings wait behind old ones.',
        principles: ['right', 'frugality'],
      },
      {
        text: 'Buy a machine with eight times the memory, as the script has run well for years.',
        rating: 2,
        reason:
          'It moves the point at which memory runs out. What was accepted and not written is still lost in the next power cut, and the wrong warning goes out all the same.',
        principles: ['frugality', 'standards'],
      },
      {
        text: 'Warn as well when a gauge has been silent for five minutes while its neighbours rise.',
        rating: 4,
        reason:
          'Gauge 118 was silent for nearly four hours on the night when it mattered, and nobody was told. It is a second step: first the warnings that exist have to be right.',
        principles: ['responsibility', 'think-big'],
      },
      {
        text: 'Have a person look at every warning before it goes out.',
        rating: 2,
        reason:
          'It would have caught this one. It also adds the time of a person at night to every true one, and a person who sees many false ones soon waves them through.',
        principles: ['responsibility', 'action'],
      },
    ],
  },
};
