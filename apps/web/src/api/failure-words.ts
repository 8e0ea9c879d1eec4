import type { ErrorCode } from '@dryrun/contract';

export type FailureCode = ErrorCode | 'OFFLINE' | 'UNKNOWN';

export type Answer = {
  code: FailureCode;
  status: number | null;
  /** The server's own sentence, empty when it gave none. */
  message: string;
  field: string | null;
  errorId: string | null;
};

type Words = {
  /** In place of a sentence that is for whoever wrote the request; null keeps one that is for people. */
  says: string | null;
  /** What to do. After a sentence that is kept, only where the server had nothing to say but the usual. */
  todo: string;
};

/** What each code means to whoever sees the page, and what they can do about it. */
const words: Record<FailureCode, Words> = {
  BAD_REQUEST: {
    says: 'This page sent something that the server does not understand.',
    todo: 'Reload the page and try again.',
  },
  UNAUTHORIZED: {
    says: 'The server does not know this browser any more.',
    todo: 'Reload the page: what you typed is kept on this machine.',
  },
  FORBIDDEN: {
    says: 'The server takes nothing from the address under which this page is open.',
    todo: 'Open Dry Run at the address that it printed when it started.',
  },
  NOT_FOUND: { says: null, todo: 'Reload the page to see what there is now.' },
  REQUEST_TIMEOUT: {
    says: 'This took too long to reach the server.',
    todo: 'Check the connection and try again.',
  },
  CONFLICT: { says: null, todo: 'Reload the page to see how things stand.' },
  SECTION_ENDED: { says: null, todo: 'Reload the page to go on.' },
  LOCKED: { says: null, todo: '' },
  PAYLOAD_TOO_LARGE: {
    says: 'This is too long to be sent.',
    todo: 'Make it shorter and try again.',
  },
  EXPECTATION_FAILED: {
    says: 'Something between this page and Dry Run changed what was sent.',
    todo: 'Open Dry Run without a proxy, or tell whoever runs it.',
  },
  TOO_MANY_REQUESTS: { says: null, todo: 'Wait a moment and try again.' },
  HEADERS_TOO_LARGE: {
    says: 'This browser keeps more cookies for this address than the server takes.',
    todo: 'Delete the cookies of this address and reload the page.',
  },
  INTERNAL_SERVER_ERROR: {
    says: 'Something failed on the server, not in your code.',
    todo: 'Try again.',
  },
  SERVICE_UNAVAILABLE: {
    says: 'The server is starting, or its database is away.',
    todo: 'What you type is kept on this machine. Try again in a moment.',
  },
  INSUFFICIENT_STORAGE: { says: null, todo: 'What you type is kept on this machine.' },
  OFFLINE: {
    says: 'The server cannot be reached.',
    todo: 'See that Dry Run is running and that you are connected, then try again.',
  },
  UNKNOWN: {
    says: 'Something between this page and Dry Run answered in its place.',
    todo: 'Try again.',
  },
};

/** The contract's sentences for handlers that give none: facts without a way on. */
const usual: Partial<Record<FailureCode, string>> = {
  NOT_FOUND: 'There is nothing here under this name.',
  CONFLICT: 'This cannot be done in the present state.',
  SECTION_ENDED: 'This section has ended.',
  LOCKED: 'Hidden tests unlock when the assessment has ended.',
  TOO_MANY_REQUESTS: 'Too many runs. Wait a little.',
  INSUFFICIENT_STORAGE: 'There is no room to keep this.',
};

/** What people typed themselves; of these the server's sentence says what to mend. */
const typed: Record<string, string> = {
  code: 'The code',
  customInput: 'The input',
  text: 'The text',
  timeComplexity: 'The time complexity',
  spaceComplexity: 'The space complexity',
  search: 'The search',
};

/** For an error that no request has thrown. */
export const faultOfThisPage =
  'Something failed in this page, not in your code. Reload it and try again.';

/** Says to whoever sees the page what happened and what to do; an id to quote is kept. */
export function sayAnswer(answer: Answer): string {
  const { code, status, errorId } = answer;
  const sentence = [
    code === 'BAD_REQUEST' ? (sayInputFault(answer) ?? sayByTable(answer)) : sayByTable(answer),
    code === 'UNKNOWN' ? `If it stays so, tell whoever runs the server: status ${status}.` : '',
    errorId === null ? '' : `Quote ${errorId} when you report it.`,
  ];
  return sentence.filter(Boolean).join(' ');
}

function sayByTable({ code, message }: Answer): string {
  const { says, todo } = words[code];
  if (says !== null) return `${says} ${todo}`;
  // An address of the api itself: this page is older or newer than the server.
  const isForPrograms = /^There is (nothing at|no endpoint|no file) /.test(message);
  if (message === '' || isForPrograms || message === usual[code]) {
    return `${isForPrograms || message === '' ? (usual[code] ?? '') : message} ${todo}`.trim();
  }
  return message;
}

/** Null when the sentence names fields that no one at the page has ever seen. */
function sayInputFault({ message, field }: Answer): string | null {
  if (field === null || message === '') return null;
  if (!/"[\w.]+"/.test(message.replace(/ (named|language) "[^"]*"/g, ''))) return message;
  const name = typed[field];
  if (name === undefined || !message.startsWith(`"${field}" `)) return null;
  const rest = message.slice(field.length + 3);
  const advice = /^is (?:not valid|missing)\. (.+)$/s.exec(rest)?.[1];
  return advice ?? `${name} ${rest}`;
}
