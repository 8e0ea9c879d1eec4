import { expect, test } from 'vitest';
import { pythonInTests, valueIn } from './testing.ts';

const { runOne } = pythonInTests();

/**
 * The audit hook refuses every file but the library's archive, but it is a function of Python's: its
 * frame is in the traceback of its own error, and can be rewritten from there. This opens it.
 */
const openTheHook = `
import fcntl, os, sys
class Any:
    def __eq__(self, other): return True
    def __ne__(self, other):
        sys._getframe(1).f_locals["arguments"] = ("x", "rb", 0)
        return False
def open_the_hook():
    try: open("/etc/passwd")
    except PermissionError as error: tb = error.__traceback__
    while tb:
        if tb.tb_frame.f_code.co_name == "hook":
            tb.tb_frame.f_locals["refused"] = ()
            tb.tb_frame.f_locals["starts_with"] = lambda *a: False
            tb.tb_frame.f_locals["library"] = Any()
        tb = tb.tb_next
def outcome(attempt):
    open_the_hook()
    try: return repr(attempt())
    except OSError as error: return error.strerror
`;

const library = '"/lib/python314.zip"';

test.each([
  ['empties the library', `os.open(${library}, os.O_TRUNC)`],
  ['empties it, to read and write', `os.open(${library}, os.O_RDWR | os.O_TRUNC)`],
  ['appends to it', `os.open(${library}, os.O_APPEND)`],
  ['opens it as a path', `os.open(${library}, 2097152)`],
  ['makes a file beside it', 'os.open("/lib/letter", os.O_CREAT)'],
  ['makes a file that stands for a module', 'os.open("/home/pyodide/colorsys.py", os.O_CREAT)'],
  ['reads a device', 'os.open("/dev/urandom", os.O_RDONLY)'],
  ['lists a folder', 'os.listdir("/lib")'],
  ['names it in another way', 'os.open("/lib/../lib/python314.zip", os.O_RDONLY)'],
  ['names a longer path', 'os.open("/lib/python314.zip2", os.O_RDONLY | os.O_CREAT)'],
  [
    'makes an open descriptor writable',
    `fcntl.fcntl(os.open(${library}, os.O_RDONLY), fcntl.F_SETFL, os.O_RDWR)`,
  ],
])('a program that %s is refused by the border, and the library is whole', async (_, attempt) => {
  const code = `${openTheHook}\ndef solve():\n    return outcome(lambda: ${attempt})\n`;
  const hostile = await runOne(code, [], { returns: 'string' });
  expect(valueIn(hostile)).toBe('Operation not permitted');
  const honest = 'import colorsys, secrets, tomllib\ndef solve():\n    return 1\n';
  expect(valueIn(await runOne(honest))).toBe(1);
});
