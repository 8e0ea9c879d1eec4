import { expect, type Locator } from '@playwright/test';

/**
 * Runs in the page. What is left of an element where the system forces its colours: lines, weights,
 * what is filled by which system colour, what is drawn in pictures. Words only when asked for.
 */
function describeShape(element: Element, withWords: boolean): string {
  const names = [
    'Canvas',
    'CanvasText',
    'Highlight',
    'HighlightText',
    'GrayText',
    'LinkText',
    'Mark',
  ];
  const probe = document.body.appendChild(document.createElement('i'));
  const known = new Map<string, string>();
  for (const name of names.reverse()) {
    probe.style.color = name;
    known.set(getComputedStyle(probe).color, name);
  }
  probe.remove();
  const colour = (value: string) =>
    /^rgba\(.* 0\)$|^transparent$/.test(value) ? 'none' : (known.get(value) ?? value);
  const sides = ['top', 'right', 'bottom', 'left'];
  const box = (style: CSSStyleDeclaration) => {
    const border = sides.map((side) => {
      const width = style.getPropertyValue(`border-${side}-width`);
      const drawn = colour(style.getPropertyValue(`border-${side}-color`)) !== 'Canvas';
      return width === '0px' || !drawn
        ? ''
        : `${style.getPropertyValue(`border-${side}-style`)} ${width}`;
    });
    const outline =
      style.outlineStyle === 'none' || style.outlineWidth === '0px'
        ? ''
        : `${style.outlineStyle} ${style.outlineWidth}`;
    const fill = colour(style.backgroundColor);
    return [
      border.join(','),
      outline,
      fill === 'none' || fill === 'Canvas' ? '' : fill,
      style.backgroundImage === 'none' ? '' : 'pattern',
      style.fontWeight,
      style.fontStyle,
      style.textDecorationLine,
      colour(style.color),
    ].join('|');
  };
  const parts: string[] = [];
  for (const each of [element, ...element.querySelectorAll('*')]) {
    const style = getComputedStyle(each);
    if (each instanceof SVGElement) {
      const drawn = ['fill', 'stroke'].map((name) => colour(style.getPropertyValue(name)));
      parts.push(`${each.tagName} ${drawn} ${style.strokeDasharray} ${each.getAttribute('d')}`);
      continue;
    }
    parts.push(box(style));
    for (const pseudo of ['::before', '::after']) {
      const drawn = getComputedStyle(each, pseudo);
      if (drawn.content === 'none' || drawn.content === 'normal') continue;
      parts.push(`${pseudo} ${drawn.content} ${drawn.height} ${box(drawn)}`);
    }
  }
  if (withWords) parts.push(element.textContent ?? '');
  return parts.join('\n');
}

export async function shapeOf(locator: Locator, withWords = false): Promise<string> {
  return locator.evaluate(describeShape, withWords);
}

/** Each of these states can be told from every other. */
export async function expectToDiffer(
  name: string,
  states: Locator[],
  { withWords = false } = {},
): Promise<void> {
  const shapes = await Promise.all(states.map((state) => shapeOf(state, withWords)));
  const same = shapes.flatMap((shape, at) => {
    const first = shapes.indexOf(shape);
    return first === at ? [] : [`state ${at + 1} looks as state ${first + 1}: ${shape}`];
  });
  expect.soft(same, name).toEqual([]);
}

/** What it does can be seen: the same element looks another way before and after. */
export async function expectToChange(
  name: string,
  locator: Locator,
  act: () => Promise<unknown>,
): Promise<void> {
  const before = await shapeOf(locator);
  await act();
  await expect.poll(() => shapeOf(locator), { message: name }).not.toBe(before);
}

/** It is drawn at all: filled or lined in a colour that is not the paper's. */
export async function expectDrawn(name: string, locator: Locator): Promise<void> {
  const shape = await shapeOf(locator.first());
  const [own = ''] = shape.split('\n');
  const isDrawn =
    /^\w+ .*(CanvasText|Highlight|GrayText)/.test(own) || /^[^|]*\w|^\|\w|\|\|\w/.test(own);
  expect.soft(isDrawn, `${name}: ${own}`).toBe(true);
}
