import type { Preset } from '@dryrun/contract';

const calm = { fullScreen: false, pasteBlocked: false };

/** What every installation offers, in the order in which they are shown. */
export const builtInPresets: readonly Preset[] = [
  {
    id: 'classic',
    name: 'Classic 105',
    summary: 'Two problems, then your approach',
    sections: [
      { kind: 'coding', minutes: 90 },
      { kind: 'approach', minutes: 15 },
    ],
    difficulties: ['medium', 'hard'],
    timeoutRule: 'strict',
    editorMode: null,
    environment: null,
    customisable: false,
    ...calm,
  },
  {
    id: 'sprint',
    name: 'Sprint 70',
    summary: 'Two problems, less time',
    sections: [
      { kind: 'coding', minutes: 60 },
      { kind: 'approach', minutes: 10 },
    ],
    difficulties: ['medium', 'hard'],
    timeoutRule: 'strict',
    editorMode: null,
    environment: null,
    customisable: false,
    ...calm,
  },
  {
    id: 'long',
    name: 'Long 120',
    summary: 'Two problems, more time',
    sections: [
      { kind: 'coding', minutes: 100 },
      { kind: 'approach', minutes: 20 },
    ],
    difficulties: ['medium', 'hard'],
    timeoutRule: 'strict',
    editorMode: null,
    environment: null,
    customisable: false,
    ...calm,
  },
  {
    id: 'phone-screen',
    name: 'Phone screen 45',
    summary: 'A document, no Run button',
    sections: [{ kind: 'coding', minutes: 45 }],
    difficulties: ['medium'],
    // Nothing can be submitted in a document: the draft is all there is.
    timeoutRule: 'lenient',
    editorMode: 'document',
    environment: 'plain',
    customisable: false,
    ...calm,
  },
  {
    id: 'custom',
    name: 'Custom',
    summary: 'Your minutes, problems and editor',
    sections: [
      { kind: 'coding', minutes: 60 },
      { kind: 'approach', minutes: 10 },
    ],
    difficulties: ['medium', 'hard'],
    timeoutRule: 'strict',
    editorMode: null,
    environment: null,
    customisable: true,
    ...calm,
  },
];
