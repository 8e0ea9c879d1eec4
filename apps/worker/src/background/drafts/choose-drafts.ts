/** A text that was saved, at a time. Two of one `text` are the same in the same language. */
export type SavedText = { text: string; atMs: number };

/**
 * Which of these texts are judged, by time: at most `most`, evenly, and always the first, the last, and
 * those right before and after each of `momentsMs`, runs, submissions and the bell. A text that was
 * saved again as it was is one.
 *
 * @param saved by time
 */
export function chooseDrafts<Saved extends SavedText>(
  saved: readonly Saved[],
  momentsMs: readonly number[],
  most: number,
): Saved[] {
  return choosePlaces(saved, momentsMs, most).flatMap(([draft]) => draft ?? []);
}

/**
 * As `chooseDrafts`, each with those that may stand for it where it does not compile: its neighbours,
 * the nearest first, none of which is a neighbour of another.
 */
export function choosePlaces<Saved extends SavedText>(
  saved: readonly Saved[],
  momentsMs: readonly number[],
  most: number,
): Saved[][] {
  const texts = saved.filter(({ text }, at) => text !== saved[at - 1]?.text);
  if (texts.length <= most) return texts.map((text) => [text]);
  const needed = new Set([0, texts.length - 1]);
  for (const momentMs of momentsMs) {
    const after = texts.findIndex(({ atMs }) => atMs > momentMs);
    if (after > 0) needed.add(after - 1);
    if (after !== -1) needed.add(after);
  }
  const kept = evenly(
    [...needed].sort((a, b) => a - b),
    most,
    1,
  );
  const others = texts.flatMap((_, at) => (needed.has(at) ? [] : [at]));
  const chosen = new Set([...kept, ...evenly(others, most - kept.length, 0.5)]);
  const places = [...chosen].sort((a, b) => a - b);
  return places.map((at, place) => {
    const first = place === 0 ? 0 : halfway(places[place - 1] ?? 0, at);
    const last = place === places.length - 1 ? texts.length : halfway(at, places[place + 1] ?? 0);
    const nearest = Array.from({ length: last - first }, (_, offset) => first + offset).sort(
      (a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a,
    );
    return nearest.flatMap((index) => texts[index] ?? []);
  });
}

/** The first that belongs to the latter of two places. */
const halfway = (a: number, b: number) => Math.floor((a + b) / 2) + 1;

/** So many of them at most: of each of as many equal parts what is there, 1 being its end. */
function evenly<T>(of: readonly T[], most: number, there: number): T[] {
  if (of.length <= most) return [...of];
  return Array.from({ length: most }, (_, at) => {
    const index = Math.ceil(((at + there) * of.length) / most) - (there === 1 ? 1 : 0);
    return of[index] as T;
  });
}

/** The places of a list by halves: its ends, its middle, the middles of what is between them. */
export function byHalves(length: number): number[] {
  if (length < 2) return length === 1 ? [0] : [];
  const order = [length - 1, 0];
  const between: [from: number, to: number][] = [[0, length - 1]];
  for (const [from, to] of between) {
    if (to - from < 2) continue;
    const middle = Math.floor((from + to) / 2);
    order.push(middle);
    between.push([from, middle], [middle, to]);
  }
  return order;
}
