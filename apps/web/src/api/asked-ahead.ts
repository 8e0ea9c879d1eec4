let ahead: { key: string; answer: Promise<unknown> } | null = null;

/** Asks for what a page will want, while its code is still on the way. Given out once, by `takeAhead`. */
export function askAhead(key: string, ask: () => Promise<unknown>): void {
  const answer = ask();
  // Whoever takes it hears of it.
  answer.catch(() => {});
  ahead = { key, answer };
}

/** The answer that was asked for ahead, or what `ask` gives. */
export function takeAhead<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const taken = ahead?.key === key ? (ahead.answer as Promise<T>) : null;
  ahead = null;
  return taken ?? ask();
}
