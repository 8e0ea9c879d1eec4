import { html, type Markup } from './markup.ts';

/** "58:02", since the start of the assessment. */
export function moment(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The same as the way to that moment of the film, where there is one. */
export function momentLink(ms: number, hasFilm: boolean): Markup {
  return hasFilm
    ? html`<button type="button" data-at="${ms}">${moment(ms)}</button>`
    : html`${moment(ms)}`;
}
