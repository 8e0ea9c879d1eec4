/** A press: the place of the key, and what is held down: `S` for Shift, `O` for Option. */
type Press = string;
export type Layout = { name: string; presses: readonly (readonly [character: string, Press])[] };

const row = (characters: string, presses: string): Layout['presses'] =>
  presses.split(' ').map((press, index) => [[...characters][index] ?? '', press] as const);

/** On all four: the digits' row, or what stands on it with Shift, is told by each layout. */
const german = [
  ...row(
    '!"$%&/()=',
    'S+Digit1 S+Digit2 S+Digit4 S+Digit5 S+Digit6 S+Digit7 S+Digit8 S+Digit9 S+Digit0',
  ),
  ...row(
    "?+*#',;.:-_<>",
    'S+Minus BracketRight S+BracketRight Backslash S+Backslash Comma S+Comma Period S+Period Slash S+Slash Backquote S+Backquote',
  ),
  ...row('[]|{}\\@~', 'O+Digit5 O+Digit6 O+Digit7 O+Digit8 O+Digit9 SO+Digit7 O+KeyL O+KeyN'),
  ...row('^`', 'IntlBackslash S+Equal'),
];

const swiss = [
  ...row(
    '+"*%&/()=',
    'S+Digit1 S+Digit2 S+Digit3 S+Digit5 S+Digit6 S+Digit7 S+Digit8 S+Digit9 S+Digit0',
  ),
  ...row(
    "'?!$,;.:-_<>",
    'Minus S+Minus S+BracketRight Backslash Comma S+Comma Period S+Period Slash S+Slash Backquote S+Backquote',
  ),
  ...row(
    '@#[]|{}\\~',
    'O+KeyG O+Digit3 O+Digit5 O+Digit6 O+Digit7 O+Digit8 O+Digit9 SO+Digit7 O+KeyN',
  ),
  ...row('^`', 'Equal S+Equal'),
];

const czech = [
  ...row(
    '+=%/)("!,?.:-_;',
    'Digit1 Minus S+Minus S+BracketLeft BracketRight S+BracketRight S+Semicolon S+Quote Comma S+Comma Period S+Period Slash S+Slash Backquote',
  ),
  ...row(
    "@#$^&*{}[]<>\\|'~`",
    'O+Digit2 O+Digit3 O+Digit4 O+Digit6 O+Digit7 O+Digit8 SO+BracketLeft SO+BracketRight O+BracketLeft O+BracketRight O+Comma O+Period IntlBackslash S+IntlBackslash S+Backslash SO+Backquote O+Backquote',
  ),
];

const polish = [
  ...row(
    '!@#$%^&*()',
    'S+Digit1 S+Digit2 S+Digit3 S+Digit4 S+Digit5 S+Digit6 S+Digit7 S+Digit8 S+Digit9 S+Digit0',
  ),
  ...row(
    '-_=+[{]}\\|',
    'Minus S+Minus Equal S+Equal BracketLeft S+BracketLeft BracketRight S+BracketRight Backslash S+Backslash',
  ),
  ...row(
    ';:\'",<.>/?`~',
    'Semicolon S+Semicolon Quote S+Quote Comma S+Comma Period S+Period Slash S+Slash Backquote S+Backquote',
  ),
  // Letters of the language, in comments.
  ...row('ąćęłńóśźż', 'O+KeyA O+KeyC O+KeyE O+KeyL O+KeyN O+KeyO O+KeyS O+KeyX O+KeyZ'),
  ...row('ĄĆĘŁŃÓŚŹŻ', 'SO+KeyA SO+KeyC SO+KeyE SO+KeyL SO+KeyN SO+KeyO SO+KeyS SO+KeyX SO+KeyZ'),
];

/** Every other key with Option: on some keyboard it is a character. */
const keys = [
  ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`),
  ...[...'0123456789'].map((digit) => `Digit${digit}`),
  ...'Backquote Minus Equal BracketLeft BracketRight Backslash Semicolon Quote Comma Period Slash IntlBackslash'.split(
    ' ',
  ),
];
const any = keys.flatMap((key) => [['~', `O+${key}`] as const, ['|', `SO+${key}`] as const]);

/** What Apple's keyboards type a character with. */
export const layouts: readonly Layout[] = [
  { name: 'German', presses: german },
  { name: 'Swiss', presses: swiss },
  { name: 'Czech', presses: czech },
  { name: 'Polish', presses: polish },
  { name: 'any other', presses: any },
];

const others: Record<string, number> = {
  Minus: 189,
  Equal: 187,
  BracketLeft: 219,
  BracketRight: 221,
  Backslash: 220,
  Semicolon: 186,
  Quote: 222,
  Comma: 188,
  Period: 190,
  Slash: 191,
  Backquote: 192,
  IntlBackslash: 226,
};

/** The press as a browser tells of it: the code that Monaco goes by is that of the place. */
export function toKeyEvent(character: string, press: Press) {
  const [code = '', held = ''] = press.split('+').reverse();
  const number = /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.charCodeAt(0) ?? others[code] ?? 0;
  return {
    key: character,
    code,
    text: character,
    unmodifiedText: character,
    windowsVirtualKeyCode: number,
    modifiers: (held.includes('O') ? 1 : 0) + (held.includes('S') ? 8 : 0),
  };
}
