/**
 * Compilers are shared by all programs that a child compiles. A syntax error is an answer; whatever
 * else one throws (out of stack, out of memory, a trap of WebAssembly) says that it stopped in the
 * middle, and nobody vouches for what it does with the next program. So the child is not given one.
 */
let broken = false;

/** To be told of everything that a compiler throws. */
export function noteCompilerError(error: unknown): void {
  if (!(error instanceof SyntaxError)) broken = true;
}

/** Whether a compiler in this process may answer wrongly from now on. */
export function hasBrokenCompiler(): boolean {
  return broken;
}
