import { holds } from './support/accessibility.ts';
import { expect, test } from './support/test.ts';

test('a written question is practised with a story of the bank, graded, and answered again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await test.step('a story is written, tagged and seen in the matrix', async () => {
    await page.goto('/problems');
    await page.getByRole('link', { name: 'Written questions' }).click();
    await page.getByRole('link', { name: 'Story bank' }).click();
    await expect(page.getByText('There are no stories yet.')).toBeVisible();
    await holds(page, 'story bank, empty');
    await page.getByRole('button', { name: 'New story' }).click();
    const editor = page.getByRole('region', { name: 'Story 1' });
    await editor.getByRole('textbox', { name: 'Title' }).fill('Timetable import');
    await editor.getByRole('textbox', { name: 'Story' }).fill('It failed *eleven* times.');
    await expect(editor.getByText(/^Saved/)).toBeVisible();
    await expect(editor.getByText('4 words, a number stands in it')).toBeVisible();
    await editor
      .getByRole('radiogroup', { name: 'Ownership' })
      .getByRole('radio', { name: 'Told' })
      .check();
    await editor
      .getByRole('radiogroup', { name: 'Frugality' })
      .getByRole('radio', { name: 'Outline' })
      .check();
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await expect(row('Ownership').getByRole('img', { name: 'told, with numbers' })).toHaveCount(1);
    await expect(row('Ownership')).toContainText('1 story');
    await expect(row('Frugality')).toContainText('1 story, none told');
    await expect(row('Think Big')).toContainText('no story yet');
    await expect(
      page.getByText('1 story, 2 tags, 14 of 16 principles without a story'),
    ).toBeVisible();
    await expect(
      page.getByRole('columnheader').getByRole('link', { name: '1 Timetable import' }),
    ).toBeVisible();
    await holds(page, 'story bank');
    await editor.getByText('Read', { exact: true }).click();
    await expect(editor.getByText('eleven')).toHaveCSS('font-style', 'italic');
  });

  await test.step('the question, with a clock; the story is put into the answer', async () => {
    await page.goto('/questions?kind=behavioural');
    await holds(page, 'questions by kind');
    await page.getByRole('link', { name: /took on though it was nobody’s/ }).click();
    await page.getByText('7 min', { exact: true }).click();
    await holds(page, 'question before it is begun');
    await page.getByRole('button', { name: 'Write an answer' }).click();
    const box = page.getByRole('textbox', { name: 'Your answer' });
    await box.fill('In spring I was asked to look.');
    await page.getByRole('button', { name: 'Insert the story 1 Timetable import' }).click();
    await expect(box).toHaveValue('In spring I was asked to look.\n\nIt failed *eleven* times.');
    await expect(page.getByRole('img', { name: /^Clock: 0:\d\d of 7 minutes/ })).toBeVisible();
    await expect(page.getByText(/^11 words/)).toBeVisible();
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await holds(page, 'question as it is answered');
    await page.reload();
    await expect(box).toHaveValue(/eleven/);
    await expect(page.getByText('What good answers cover')).toHaveCount(0);
    await page.getByRole('button', { name: 'Finish and grade' }).click();
  });

  await test.step('checklist and outline; the ticks stay', async () => {
    const checklist = page.getByRole('group', { name: 'This answer, grade yourself' });
    await expect(checklist.getByRole('checkbox', { name: /^Situation/ })).toBeChecked();
    await expect(page.getByText('What remained when you left it')).toBeVisible();
    const kept = page.waitForResponse((response) => response.url().endsWith('/ticks'));
    await checklist.getByText('Situation').click();
    expect((await kept).status()).toBe(200);
    await holds(page, 'answer graded');
    await page.reload();
    await expect(checklist.getByRole('checkbox', { name: /^Situation/ })).not.toBeChecked();
  });

  await test.step('answered again, the first is kept', async () => {
    await page.getByRole('button', { name: 'Answer it again' }).click();
    await page.getByRole('button', { name: 'Write an answer' }).click();
    await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('');
    const past = page.getByRole('region', { name: 'Your answers' });
    await expect(past.getByRole('row').filter({ hasText: '11 words' })).toContainText('practice');
    await past.getByRole('link').click();
    await expect(page.getByRole('region', { name: 'This answer, your answer' })).toContainText(
      'eleven',
    );
    await page.goto('/questions');
    await expect(page.getByRole('row').filter({ hasText: 'took on though' })).toContainText(
      '1 answer, one begun',
    );
  });
});
