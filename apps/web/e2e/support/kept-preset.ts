import type { Page } from '@playwright/test';

const sections = [
  { kind: 'coding', minutes: 45 },
  { kind: 'questions', minutes: 25, settings: { draw: { behavioural: 2, estimation: 1 } } },
  { kind: 'work-style', minutes: 10, settings: { items: 20 } },
];
const custom = { sections, difficulties: ['medium'], topics: [], timeoutRule: 'strict' };

/** Keeps a preset for whoever the page is. @returns its id */
export async function keepPreset(page: Page, name = 'Tuesday evening'): Promise<string> {
  const kept = (await send(page, 'POST', '/presets', { name, custom })) as { id: string };
  return kept.id;
}

export async function removePreset(page: Page, id: string): Promise<void> {
  await send(page, 'DELETE', `/presets/${id}`);
}

/** Tries to give the chosen preset a name that another has. */
export async function nameIsTaken(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Rename' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Custom');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await dialog.getByText('There is a preset named Custom already.').waitFor();
}

/** Sections with fields of their own in a custom set-up, the fields open. */
export async function addKinds(page: Page): Promise<void> {
  const setUp = page.getByRole('region', { name: 'Set-up' });
  for (const kind of ['SQL', 'Questions', 'Work simulation']) {
    const add = setUp.getByRole('button', { name: kind, exact: true });
    if ((await add.count()) > 0) await add.click();
  }
  const closed = setUp
    .getByRole('list', { name: 'Sections' })
    .getByRole('button', { expanded: false });
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  await setUp.getByRole('button', { name: 'Add a query' }).waitFor();
  await setUp.getByRole('radiogroup', { name: 'How many', exact: true }).waitFor();
  await setUp.getByRole('group', { name: 'SQL, settings' }).scrollIntoViewIfNeeded();
}

function send(page: Page, method: string, path: string, body?: object): Promise<unknown> {
  return page.evaluate(
    async ([how, where, what]) => {
      const headers = { 'content-type': 'application/json' };
      const init = what ? { method: how, headers, body: JSON.stringify(what) } : { method: how };
      const response = await fetch(`/api${where}`, init);
      return response.status === 204 ? null : response.json();
    },
    [method, path, body] as const,
  );
}
