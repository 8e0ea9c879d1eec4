import type { Grammar } from '../grammar.ts';
import { aName, before, words } from './parts.ts';

export const cpp: Grammar = {
  lineComment: '//',
  blockComment: { open: '/*', close: '*/' },
  quotes: ['"', "'"],
  longStrings: [{ open: 'R"(', close: ')"', raw: true }],
  keywords: words(
    'alignas alignof asm auto break case catch class concept const consteval constexpr constinit ' +
      'const_cast continue co_await co_return co_yield decltype default delete do dynamic_cast else ' +
      'enum explicit export extern false for friend goto if inline mutable namespace new noexcept ' +
      'nullptr operator private protected public register reinterpret_cast requires return sizeof ' +
      'static static_assert static_cast struct switch template this thread_local throw true try ' +
      'typedef typeid typename union using virtual volatile while NULL ' +
      '#include #define #undef #if #ifdef #ifndef #elif #else #endif #pragma #error #line',
  ),
  contextual: new Map(before(aName, 'final override')),
  types: words(
    'bool char char8_t char16_t char32_t double float int long short signed unsigned void wchar_t ' +
      'size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t ' +
      'string string_view vector array deque list forward_list map multimap set multiset ' +
      'unordered_map unordered_multimap unordered_set unordered_multiset stack queue ' +
      'priority_queue pair tuple optional variant bitset function',
  ),
  functionWords: new Set(),
  regularExpressions: false,
  directive: true,
  digitSeparator: "'",
  tabSize: 4,
};
