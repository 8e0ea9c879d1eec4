import type { Grammar } from '../grammar.ts';
import { aName, aString, before, words } from './parts.ts';

const script = {
  lineComment: '//',
  blockComment: { open: '/*', close: '*/' },
  quotes: ['"', "'"],
  longStrings: [{ open: '`', close: '`', holes: { open: '${', close: '}' } }],
  functionWords: words('function'),
  regularExpressions: true,
  tabSize: 2,
} as const;

const scriptKeywords =
  'async await break case catch class const continue debugger default delete do else export ' +
  'extends false finally for function if import in instanceof let new null of return static ' +
  'super switch this throw true try typeof undefined var void while with yield Infinity NaN';

export const javascript: Grammar = {
  ...script,
  keywords: words(scriptKeywords),
  contextual: new Map([...before(aName, 'get set'), ...before(aString, 'from')]),
  types: new Set(),
};

export const typescript: Grammar = {
  ...script,
  keywords: words(
    `${scriptKeywords} abstract as declare enum implements interface is keyof private protected public readonly satisfies`,
  ),
  contextual: new Map([
    ...before(aName, 'get set type namespace infer'),
    ...before(aString, 'from'),
  ]),
  types: words('any bigint boolean never number object string symbol unknown'),
};
