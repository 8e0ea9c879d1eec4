import type { Grammar } from '../grammar.ts';
import { aName, before, words } from './parts.ts';

export const python: Grammar = {
  lineComment: '#',
  quotes: ['"', "'"],
  longStrings: [
    { open: '"""', close: '"""' },
    { open: "'''", close: "'''" },
  ],
  keywords: words(
    'and as assert async await break class continue def del elif else except False finally for ' +
      'from global if import in is lambda None nonlocal not or pass raise return True try while with yield',
  ),
  contextual: new Map(before(aName, 'match case type')),
  types: words('bool bytes dict float frozenset int list object set str tuple'),
  functionWords: words('def'),
  regularExpressions: false,
  tabSize: 4,
};
