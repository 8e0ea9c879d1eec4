import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { openStorage } from '../state/open-storage.ts';
import {
  isInSight,
  isShown,
  keepLayout,
  type PaneLayout,
  type PaneName,
  readLayout,
} from './pane-layout.ts';
import { useWidth, type Width } from './use-width.ts';

export type Panes = {
  width: Width;
  layout: PaneLayout;
  /** The one in sight where there is room for one. */
  view: PaneName;
  isShown: (pane: PaneName) => boolean;
  /** Whether anything of it is seen: of results that are folded away, their head. */
  inSight: (pane: PaneName) => boolean;
  /** Brings a pane into sight. The focus follows when it was in one that has to go. */
  reveal: (pane: PaneName) => void;
  /** To the pane after the one with the focus, wherever it has to come from. */
  step: (by: 1 | -1) => void;
  /** The whole window for a pane, or back. Without a name: for the one with the focus. */
  maximise: (pane?: PaneName) => void;
  /** Folds a pane away, or brings it back. */
  fold: (pane: 'statement' | 'results') => void;
  resize: (size: Partial<Pick<PaneLayout, 'statementPercent' | 'resultsPx'>>) => void;
};

type PanesOptions = {
  root: RefObject<HTMLElement | null>;
  /** Where nothing is judged there are no results. */
  hasResults: boolean;
  /** A narrow window has a view for each problem. */
  problem: string;
  firstView: PaneName;
};

/** Which panes stand where, in a wide window and in a narrow one. */
export function usePanes({ root, hasResults, problem, firstView }: PanesOptions): Panes {
  const width = useWidth();
  const [layout, setLayout] = useState(() => clean(readLayout(openStorage()), hasResults));
  const [views, setViews] = useState<Record<string, PaneName>>({});
  const all: PaneName[] = ['statement', 'editor', ...(hasResults ? (['results'] as const) : [])];
  const wanted = views[problem] ?? firstView;
  const view = all.includes(wanted) ? wanted : 'editor';
  const wide = width === 'wide';
  const shown = (pane: PaneName) => (wide ? isShown(layout, pane) : view === pane);
  const inSight = (pane: PaneName) => (wide ? isInSight(layout, pane) : view === pane);

  useEffect(() => keepLayout(openStorage(), layout), [layout]);
  // What is maximised or folded may go with another mode.
  useEffect(() => setLayout((before) => clean(before, hasResults)), [hasResults]);

  const find = (pane: PaneName) =>
    root.current?.querySelector<HTMLElement>(`[data-pane="${pane}"]`) ?? null;
  const focused = () => focusedPane(root.current);
  const focus = (pane: PaneName) => {
    const node = find(pane);
    const inside = node?.querySelector<HTMLElement>(
      pane === 'editor'
        ? 'textarea:not([hidden]), .native-edit-context'
        : '[role="tab"][aria-selected="true"]',
    );
    (inside ?? node)?.focus();
  };
  const show = (pane: PaneName) => {
    if (!wide) return setViews((before) => ({ ...before, [problem]: pane }));
    setLayout((before) => ({
      ...before,
      maximised: before.maximised === null || before.maximised === pane ? before.maximised : null,
      hidden: pane === 'editor' ? before.hidden : { ...before.hidden, [pane]: false },
    }));
  };
  /** Changes what is in sight at once, so that the focus can be where it is seen. */
  const change = (apply: () => void, to: PaneName) => {
    const from = focused();
    flushSync(apply);
    if (from !== null && isFocusLost()) focus(to);
  };

  const latest = useRef<PaneName | null>(null);
  useEffect(() => {
    const note = () => {
      latest.current = focusedPane(root.current);
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !(target instanceof Element)) return;
      // A press beside everything, not what took its node from the page or out of sight, nor another window.
      queueMicrotask(() => {
        if (document.activeElement !== target && isSeen(target)) note();
      });
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', leave);
    };
  }, [root]);
  const place = `${problem} ${width}`;
  const before = useRef(place);
  // Another problem has a dock and a statement of its own, and a narrow window has another view.
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const pane = latest.current;
    if (pane === null) return;
    if (!inSight(pane)) focus(wide ? (all.find(shown) ?? 'editor') : view);
    else if (isFocusLost()) focus(pane);
  });

  return {
    width,
    layout,
    view,
    isShown: shown,
    inSight,
    reveal: (pane) => change(() => show(pane), pane),
    step(by) {
      // Behind the schema lies the statement that it is a part of.
      if (by < 0 && isInSchema(root.current)) return focus('statement');
      const single = !wide || layout.maximised !== null;
      const reached = single ? all : all.filter((pane) => shown(pane));
      const here = focused() ?? (single ? all.find(shown) : undefined);
      const at = here === undefined ? -1 : reached.indexOf(here);
      const from = at < 0 && by < 0 ? 0 : at;
      const next = reached[(from + by + reached.length) % reached.length];
      if (!next) return;
      flushSync(() => {
        if (!wide) show(next);
        else if (single) setLayout((before) => ({ ...before, maximised: next }));
      });
      focus(next);
    },
    maximise(pane = focused() ?? 'editor') {
      if (!wide) return;
      change(
        () =>
          setLayout((before) => ({
            ...before,
            maximised: before.maximised === null ? pane : null,
          })),
        pane,
      );
    },
    fold(pane) {
      if (!wide || !all.includes(pane)) return;
      change(
        () =>
          setLayout((before) => ({
            ...before,
            maximised: null,
            hidden: {
              ...before.hidden,
              // One that another covers is brought out.
              [pane]: before.maximised === null ? !before.hidden[pane] : before.maximised === pane,
            },
          })),
        'editor',
      );
    },
    resize: (size) => setLayout((before) => ({ ...before, ...size })),
  };
}

function clean(layout: PaneLayout, hasResults: boolean): PaneLayout {
  return hasResults || layout.maximised !== 'results' ? layout : { ...layout, maximised: null };
}

/** The pane with the focus. The schema between statement and editor is part of the statement. */
function focusedPane(root: HTMLElement | null): PaneName | null {
  const pane = document.activeElement?.closest<HTMLElement>('[data-pane], [data-slot="schema"]');
  if (!pane || !root?.contains(pane)) return null;
  return (pane.dataset['pane'] as PaneName | undefined) ?? 'statement';
}

function isInSchema(root: HTMLElement | null): boolean {
  const { activeElement } = document;
  return !!root?.contains(activeElement) && !!activeElement?.closest('[data-slot="schema"]');
}

/** Whether what had the focus has left the page, or is about to lose it as it is not seen. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || !isSeen(activeElement);
}

function isSeen(node: Element): boolean {
  return node.checkVisibility({ visibilityProperty: true });
}
