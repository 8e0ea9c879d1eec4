import type { Replay } from '@dryrun/contract';
import { countUpTo, type FilmReader, readFilm } from './film-reader.ts';

/** What stood in the editor at a moment. */
export type Frame = {
  problem: string;
  language: string;
  /** Edits made by then. */
  number: number;
  text: string;
  /** Where the last edit left off, in the text; null before the first. */
  caret: number | null;
};

/** All films of an assessment on one reel. */
export type Reel = {
  endMs: number;
  /** When anything was edited anywhere, in order. */
  editsAtMs: readonly number[];
  /** The problem that was open. */
  problemAt: (atMs: number) => string;
  /** The problem as it stood, in the language that was written in, or in a given one. */
  frame: (problem: string, atMs: number, language?: string) => Frame;
};

export function windReel(replay: Replay): Reel {
  const films = replay.films.map(readFilm);
  const visits = replay.moments.flatMap(({ kind, atMs, problem }) =>
    kind === 'problem' && problem !== null ? [{ atMs, problem }] : [],
  );
  const first = visits[0]?.problem ?? replay.problems[0]?.slug ?? '';

  return {
    endMs: replay.codingMs,
    editsAtMs: films
      .flatMap(({ edits }) => edits.map(({ atMs }) => atMs))
      .filter((atMs, at, all) => all.indexOf(atMs) === at)
      .sort((a, b) => a - b),
    problemAt: (atMs) => visits[countUpTo(visits, atMs) - 1]?.problem ?? first,
    frame(problem, atMs, language) {
      const ofProblem = films.filter((film) => film.problem === problem);
      const film =
        language === undefined
          ? writtenLast(ofProblem, atMs, replay.language)
          : ofProblem.find((one) => one.language === language);
      if (!film)
        return { problem, language: language ?? replay.language, number: 0, text: '', caret: null };
      const number = film.numberAt(atMs);
      const edit = film.edits[number - 1];
      return {
        problem,
        language: film.language,
        number,
        text: film.textAt(number),
        caret: edit ? edit.start + edit.inserted.length : null,
      };
    },
  };
}

/** Of the languages of a problem the one that was written in last; before the first edit the chosen one. */
function writtenLast(films: readonly FilmReader[], atMs: number, chosen: string) {
  const lastEdit = (film: FilmReader) => film.edits[film.numberAt(atMs) - 1]?.atMs ?? -1;
  const [first, ...others] = films.toSorted(
    (a, b) => Number(b.language === chosen) - Number(a.language === chosen),
  );
  return others.reduce<FilmReader | undefined>(
    (latest, film) => (latest && lastEdit(film) > lastEdit(latest) ? film : latest),
    first,
  );
}
