/** The CMS of editors: a folder of their own machine, one field changed, one line of one file changed; nothing asked of anybody else. */
import { expect, type Page, test } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteNamed } from './support/sites.ts';

/** What an editor's folder holds, by path. */
type Files = Record<string, string>;

const filesOf = (content: string): Files =>
  Object.fromEntries(
    globSync('**/*.{yml,mdx}', { cwd: content }).map((file) => [
      `content/${file}`,
      readFileSync(join(content, file), 'utf8'),
    ]),
  );

/** The browser's own private folder stands in for one on the machine, which only a person can choose. */
const openFolder = async (page: Page, files: Files): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const { url } = siteNamed('fixture');
  await page.goto(`${url}admin/setup.json`);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries({ ...all, '.git/HEAD': 'ref: refs/heads/main' })) {
      const steps = path.split('/');
      const name = steps.pop() ?? '';
      let folder = root;
      for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
      const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await expect(page.getByText('Organisations', { exact: true })).toBeVisible({ timeout: 15_000 });
};

const readBack = (page: Page, paths: readonly string[]): Promise<Files> =>
  page.evaluate(async (all) => {
    const read = async (path: string): Promise<[string, string]> => {
      const steps = path.split('/');
      const name = steps.pop() ?? '';
      let folder = await navigator.storage.getDirectory();
      for (const step of steps) folder = await folder.getDirectoryHandle(step);
      return [path, await (await (await folder.getFileHandle(name)).getFile()).text()];
    };
    return Object.fromEntries(await Promise.all(all.map(read)));
  }, paths);

test('an editor changes a name, and one line of one file changes', async ({ page }) => {
  const { content, url } = siteNamed('fixture');
  const files = filesOf(content);
  const elsewhere: string[] = [];
  await page.context().route(
    (address) => !address.href.startsWith(url) && address.protocol.startsWith('http'),
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  await openFolder(page, files);
  const [service = ''] = globSync('services/*/facts.yml', { cwd: content }).sort();
  const file = `content/${service}`;
  const entry = service.replace('services/', '').replace('.yml', '');
  await page.goto(`${url}admin/#/collections/service/entries/${entry}`);
  const name = page.locator('section.field').filter({ hasText: /^Name/ }).first().locator('input').first();
  await name.fill('Another name');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(async () => (await readBack(page, [file]))[file]).toContain('name: Another name\n');
  const after = await readBack(page, Object.keys(files));
  const changed = Object.keys(files).filter((path) => after[path] !== files[path]);
  expect(changed).toEqual([file]);
  const before = (files[file] ?? '').split('\n');
  expect((after[file] ?? '').split('\n').filter((line, at) => line !== before[at])).toEqual(['name: Another name']);
  expect(elsewhere).toEqual([]);
});

test('only the pages for editors lead to it, and search engines are told to leave it out', async ({ page }) => {
  const { url, folder } = siteNamed('fixture');
  await page.goto(`${url}admin/`);
  expect(await page.locator('meta[name=robots]').first().getAttribute('content')).toBe('noindex');
  const leading = globSync('**/*.html', { cwd: folder }).filter(
    (file) => !/^(admin|status)\//.test(file) && /href="[^"]*admin\//.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(leading).toEqual([]);
});

test('says before the sign-in who gives access and which folder to choose, without covering the program', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${siteNamed('fixture').url}admin/`);
  const local = page.getByRole('button', { name: 'Work with Local Repository' });
  await local.click({ trial: true });
  for (const [lang, words] of [
    ['da', 'vælg den mappe, du har hentet'],
    ['en', 'choose the folder you downloaded'],
  ] as const)
    await expect(page.locator(`p[lang=${lang}]`)).toContainText(words);
  await local.click();
  await expect(page.locator('p[lang=da]')).toBeHidden();
});

test('the sheet of a call leads to the form of each of its places', async ({ page }) => {
  const { content, url } = siteNamed('fixture');
  await openFolder(page, filesOf(content));
  await page.goto(`${url}status/`);
  await page.locator('.status-week .status-way[href*="calls/"]').first().click();
  const form = page.locator('.status-place a[href*="admin/#"]').first();
  const [, id = ''] = /entries\/([\w-]+)\/facts$/.exec((await form.getAttribute('href')) ?? '') ?? [];
  await form.click();
  await expect(page).toHaveURL(`${url}admin/#/collections/service/entries/${id}/facts`);
  const name = page.locator('section.field').filter({ hasText: /^Name/ }).first().locator('input').first();
  const [, written = ''] = /^name: (.+)$/m.exec(readFileSync(join(content, 'services', id, 'facts.yml'), 'utf8')) ?? [];
  // The editor reads the whole folder again.
  await expect(name).toHaveValue(written.replaceAll('"', ''), { timeout: 15_000 });
});
