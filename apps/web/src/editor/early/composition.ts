let open: PromiseWithResolvers<void> | null = null;

/** An input method begins to put characters together, or has done so. */
export function noteComposition(isOpen: boolean): void {
  if (isOpen) open ??= Promise.withResolvers();
  else {
    open?.resolve();
    open = null;
  }
}

/** Settles when no input method is in the middle of something: what it puts together goes with its box. */
export async function untilComposed(): Promise<void> {
  while (open !== null) await open.promise;
}
