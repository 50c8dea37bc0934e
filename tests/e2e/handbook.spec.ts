/**
 * What the handbook (content/README.md) says of the editor at /admin/ can be done, in a Danish browser, on a folder of its own. With
 * HANDBOOK=1 it also draws the handbook's pictures into content/pictures/.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteNamed } from './support/sites.ts';

test.use({ viewport: { width: 1000, height: 640 }, locale: 'da-DK' });

const place = 'services/reden-aalborg';

/** Files of the content folder by their path in the project; few, since each is written into the browser. */
const filesOf = (content: string): Record<string, string> => {
  const singles = readdirSync(content).filter((name) => name.endsWith('.yml'));
  const inPlace = readdirSync(join(content, place)).filter((name) => /^(facts\.yml|text\.(da|en)\.mdx)$/.test(name));
  const paths = [...singles, 'i18n/da.yml', ...inPlace.map((name) => `${place}/${name}`)];
  return Object.fromEntries(paths.map((path) => [`content/${path}`, readFileSync(join(content, path), 'utf8')]));
};

/** Text of a file in the folder that the editor works in; undefined where there is none. */
const textOf = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (steps) => {
    try {
      let folder = await navigator.storage.getDirectory();
      for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step);
      const file = await folder.getFileHandle(steps.at(-1) ?? '');
      return await (await file.getFile()).text();
    } catch {
      return undefined;
    }
  }, path.split('/'));

/** Opens the editor on a folder in the browser's own storage, which stands in for one on the editor's machine. */
const openEditor = async (page: Page): Promise<Record<string, string>> => {
  const site = siteNamed('real');
  const files = filesOf(site.content);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site.url}admin/setup.json`);
  await page.evaluate(
    async (all) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of Object.entries(all)) {
        const steps = path.split('/');
        let folder = root;
        for (const step of steps.slice(0, -1)) folder = await folder.getDirectoryHandle(step, { create: true });
        const file = await folder.getFileHandle(steps.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    { '.git/HEAD': 'ref: refs/heads/main\n', ...files },
  );
  await page.goto(`${site.url}admin/`);
  await page.getByRole('button', { name: 'Arbejd med lokalt repository' }).click({ timeout: 60_000 });
  await expect(page.getByText('Reden Aalborg')).toBeVisible({ timeout: 30_000 });
  return files;
};

const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env['HANDBOOK'] !== '1') return;
  mkdirSync('content/pictures', { recursive: true });
  await page.screenshot({ path: `content/pictures/${name}.png`, animations: 'disabled' });
};

const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`).first();

/**
 * The editor shows a form, or what was folded in it, and takes it up within 100 ms (measured); what is typed before that is seen and not
 * saved. Nobody is as quick as a test.
 */
const formIsTaken = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((taken) => requestIdleCallback(() => setTimeout(taken, 300))));

/** Fields further down are made when somebody gets there. */
const goDownTo = async (page: Page, target: Locator): Promise<void> => {
  await page.mouse.move(450, 350);
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(target).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 30_000 });
  await target.scrollIntoViewIfNeeded();
};

test('A number is corrected in the editor, and one line of the file changes', async ({ page }) => {
  const files = await openEditor(page);
  await picture(page, 'list');
  await page.getByText('Reden Aalborg').click();
  const before = files[`content/${place}/facts.yml`] ?? '';
  const [, old = ''] = /value: "(\+45\d{8})"/.exec(before) ?? [];
  const contacts = field(page, 'contacts');
  await contacts.scrollIntoViewIfNeeded();
  const value = field(page, 'contacts.0.value').locator('input');
  if (!(await value.isVisible())) await contacts.getByRole('button', { expanded: false }).first().click();
  if (!(await value.isVisible())) await contacts.getByRole('button', { expanded: false }).first().click();
  await expect(value).toHaveValue(old);
  await value.fill('+4570202550');
  await value.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await picture(page, 'number');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect.poll(() => textOf(page, `content/${place}/facts.yml`)).toBe(before.replace(`"${old}"`, '"+4570202550"'));
});

test('A place is closed for a time in the editor, and its other facts stay', async ({ page }) => {
  const files = await openEditor(page);
  await page.getByText('Reden Aalborg').click();
  const before = files[`content/${place}/facts.yml`] ?? '';
  const status = field(page, 'status.is');
  await goDownTo(page, field(page, 'status'));
  await field(page, 'status').getByRole('button', { name: 'Fold ud' }).click();
  await formIsTaken(page);
  await status.getByRole('radio', { name: 'temporarily-closed', exact: true }).click();
  await picture(page, 'close');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect
    .poll(() => textOf(page, `content/${place}/facts.yml`))
    .toBe(before.replace('status:\n  is: open', 'status:\n  is: temporarily-closed'));
});

test('A message is written in the editor', async ({ page }) => {
  await openEditor(page);
  await page.getByText('Beskeder: hvornår og hvor', { exact: true }).click();
  await page.getByRole('button', { name: 'Opret nyt dokument' }).first().click();
  await expect(field(page, 'areas')).toBeVisible();
  await formIsTaken(page);
  await field(page, 'from').locator('input').first().fill('2026-12-01');
  await field(page, 'until').locator('input').first().fill('2026-12-31');
  await field(page, 'severity').getByText('warning', { exact: true }).click();
  await field(page, 'areas').locator('input').first().fill('fyn');
  await page.getByRole('textbox', { name: 'Slug' }).fill('flood-on-fyn');
  await picture(page, 'message');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect
    .poll(() => textOf(page, 'content/notices/flood-on-fyn/notice.yml'))
    .toBe('from: 2026-12-01\nuntil: 2026-12-31\nseverity: warning\nareas:\n  - fyn\n');
});
