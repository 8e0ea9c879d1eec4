import type { monaco } from '../monaco/monaco.ts';

type Monaco = typeof monaco;
export type MonacoOfKeys = Pick<
  Monaco,
  'editor' | 'KeyCode' | 'Position' | 'Range' | 'Selection' | 'SelectionDirection'
> & { ShiftCommand: unknown };

/*
 * What the keys of Vim and Emacs take of Monaco: vite.config.ts leads their imports here. It is given to
 * them by the editor that has it, before they are loaded. Were it imported, Monaco would be cut into
 * pieces that all three share, and be larger for everybody.
 */
export let editor: MonacoOfKeys['editor'];
export let KeyCode: MonacoOfKeys['KeyCode'];
export let Position: MonacoOfKeys['Position'];
export let Range: MonacoOfKeys['Range'];
export let Selection: MonacoOfKeys['Selection'];
export let SelectionDirection: MonacoOfKeys['SelectionDirection'];
export let ShiftCommand: unknown;

export function giveMonaco(given: MonacoOfKeys): void {
  ({ editor, KeyCode, Position, Range, Selection, SelectionDirection, ShiftCommand } = given);
}
