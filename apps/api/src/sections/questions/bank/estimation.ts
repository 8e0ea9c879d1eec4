import type { Question } from '../question.ts';

export const estimation: readonly Question[] = [
  {
    id: 'estimate-bakery',
    kind: 'estimation',
    text: 'How many rolls does a bakery in a town of 20,000 people bake on a Saturday?',
    covers: ['Who buys rolls, and where else', 'Rolls per buyer', 'Bakeries in the town'],
  },
  {
    id: 'estimate-screen-wipes',
    kind: 'estimation',
    text: 'How many litres of washing water do the cars of a country of ten million people use on their windscreens in a year?',
    covers: ['Cars, kilometres, weather', 'Millilitres per wipe', 'Winter'],
  },
  {
    id: 'estimate-storage-voice',
    kind: 'estimation',
    text: 'How many bytes would it take to keep every word that you have ever said?',
    covers: ['Words a day', 'Sound or text', 'What compression does'],
  },
  {
    id: 'estimate-lift',
    kind: 'estimation',
    text: 'How many people ride the lifts of a twelve-storey office in a day?',
    covers: ['People in the building', 'Rides per person', 'Stairs'],
  },
  {
    id: 'estimate-mail-server',
    kind: 'estimation',
    text: 'How much space does the e-mail of a university of 30,000 students need in a year?',
    covers: [
      'Mails a day, with and without attachments',
      'The same attachment sent to many',
      'What is deleted',
    ],
  },
  {
    id: 'estimate-chess',
    kind: 'estimation',
    text: 'How many games of chess are being played at this moment, in the world?',
    covers: ['On boards and on screens', 'Length of a game', 'Time of day'],
  },
  {
    id: 'estimate-paint',
    kind: 'estimation',
    text: 'How much paint does it take to renew the road markings of a city of half a million?',
    covers: ['Kilometres of road', 'Share and width of lines', 'Thickness, and how often'],
  },
  {
    id: 'estimate-requests',
    kind: 'estimation',
    text: 'How many requests a second does the timetable of a national railway get in its busiest hour?',
    covers: ['Travellers a day', 'Look-ups per journey', 'Busiest hour against the mean'],
  },
  {
    id: 'estimate-library-walk',
    kind: 'estimation',
    text: 'How far does a librarian walk in a year?',
    covers: ['Returns a day, and shelves', 'Trips that are put together', 'Days a year'],
  },
  {
    id: 'estimate-piano',
    kind: 'estimation',
    text: 'How many hours of piano are played in a city of one million on a Sunday?',
    covers: ['Pianos', 'Players per piano', 'Minutes, and who plays on Sundays'],
  },
];
