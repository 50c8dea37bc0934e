/**
 * What the handbook (content/README.md) says of the editor at /admin/ can be done, in a Danish browser, on a folder of its own. With
 * HANDBOOK=1 it also draws the handbook's pictures into content/pictures/.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { siteNamed } from './support/sites.ts';

test.use({ viewport: { width: 1100, height: 660 }, locale: 'da-DK' });

const place = 'services/reden-aalborg';

/** Files of the content folder by their path in the project; few, since each is written into the browser. */
const filesOf = (content: string): Record<string, string> => {
  const singles = readdirSync(content).filter((name) => name.endsWith('.yml'));
  const inPlace = readdirSync(join(content, place)).filter((name) => /^(facts\.yml|text\.(da|en|th)\.mdx)$/.test(name));
  const written = inPlace.map((name) => `${place}/${name}`);
  const paths = [...singles, 'i18n/da.yml', 'organisations/kfuks-sociale-arbejde.yml', ...written];
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

const picture = async (page: Page, name: string, height = 660): Promise<void> => {
  if (process.env['HANDBOOK'] !== '1') return;
  mkdirSync('content/pictures', { recursive: true });
  // Nothing below is needed, and small files load fast.
  const clip = { x: 0, y: 0, width: 1100, height };
  await page.screenshot({ path: `content/pictures/${name}.png`, animations: 'disabled', clip });
};

const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`).first();

/**
 * The editor shows a form, or what was folded in it, and takes it up within 100 ms (measured); what is typed before that is seen and not
 * saved. Nobody is as quick as a test.
 */
const formIsTaken = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((taken) => requestIdleCallback(() => setTimeout(taken, 300))));

const kindInList = (page: Page, kind: string): Locator =>
  page.getByRole('tree', { name: 'Samlingsliste' }).getByText(kind, { exact: true });

/** Fields further down are made when somebody gets there. */
const goDownTo = async (page: Page, target: Locator): Promise<void> => {
  await page.mouse.move(450, 350);
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    await expect(target).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 30_000 });
  await target.scrollIntoViewIfNeeded();
};

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Gem', exact: true }).click();

const openNew = async (page: Page, kind: string): Promise<void> => {
  await kindInList(page, kind).click();
  await page.getByRole('button', { name: 'Opret nyt dokument' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Slug' }).first()).toBeVisible();
  await formIsTaken(page);
};

const choose = async (page: Page, path: string, name: string): Promise<void> => {
  await field(page, path).getByRole('combobox').click();
  await page.getByRole('option', { name, exact: true }).click();
};

test('A number is corrected in the editor, and one line of the file changes', async ({ page }) => {
  const files = await openEditor(page);
  await picture(page, 'list');
  await page.getByText('Reden Aalborg').click();
  const before = files[`content/${place}/facts.yml`] ?? '';
  const [, old = ''] = /value: "(\+45\d{8})"/.exec(before) ?? [];
  const numbers = field(page, 'contacts');
  await goDownTo(page, numbers);
  await expect(numbers).toContainText(`Telefon · ${old}`);
  await numbers.getByRole('button', { name: 'Fold ud' }).first().click();
  await formIsTaken(page);
  const value = field(page, 'contacts.0.value').locator('input');
  await expect(value).toHaveValue(old);
  await value.fill('+4570202550');
  await value.evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await picture(page, 'number');
  await save(page);
  await expect.poll(() => textOf(page, `content/${place}/facts.yml`)).toBe(before.replace(`"${old}"`, '"+4570202550"'));
});

test('A place is closed for a time in the editor, and its other facts stay', async ({ page }) => {
  const files = await openEditor(page);
  await page.getByText('Reden Aalborg').click();
  await formIsTaken(page);
  const before = files[`content/${place}/facts.yml`] ?? '';
  const reason = field(page, 'status.reason').locator('input');
  await goDownTo(page, reason);
  await field(page, 'status.is').getByRole('radio', { name: 'Lukket for en tid', exact: true }).click();
  await reason.fill('vandskade');
  await field(page, 'status').evaluate((group) => group.scrollIntoView({ block: 'start' }));
  await picture(page, 'close');
  await save(page);
  await expect
    .poll(() => textOf(page, `content/${place}/facts.yml`))
    .toBe(before.replace('status:\n  is: open', 'status:\n  is: temporarily-closed\n  reason: vandskade'));
});

test('A place is added in the editor: its facts with every unknown marked, and its words in Danish alone', async ({
  page,
}) => {
  await openEditor(page);
  const name = 'varmestuen-paa-aeroe';
  await openNew(page, 'Steder: fakta');
  await field(page, 'name').locator('input').first().fill('Varmestuen på Ærø');
  await choose(page, 'kind', 'Værested');
  await choose(page, 'needs', 'Mad og bad');
  await field(page, 'needsCheck.on').locator('input').fill('2026-11-27');
  await field(page, 'needsCheck.how').getByRole('radio', { name: 'Ringet og spurgt' }).click();
  await field(page, 'needsCheck.source').locator('input').fill('medarbejder på stedet');
  await page.getByRole('textbox', { name: 'Slug' }).fill(name);
  await field(page, 'name').evaluate((top) => top.scrollIntoView());
  await picture(page, 'place');
  await save(page);
  await expect
    .poll(() => textOf(page, `content/services/${name}/facts.yml`))
    .toMatch(
      /^name: Varmestuen på Ærø\nkind: drop-in\norganisation: unknown\naudienceIs: reader\nplaces: unknown\ncontacts: unknown\n[^]*needs:\n {2}- food\nneedsCheck:\n {2}on: 2026-11-27\n {2}how: called\n[^]*status:\n {2}is: unconfirmed\nrecheck:\n {2}everyDays: 90\n$/,
    );
  await openNew(page, 'Steder: ord');
  await field(page, 'summary').locator('input').first().fill('Et varmt sted med mad og bad.');
  await field(page, 'body').locator('textarea').first().fill('Du kan komme ind og få mad.');
  await page.getByRole('textbox', { name: 'Slug' }).fill(name);
  await save(page);
  await expect
    .poll(() => textOf(page, `content/services/${name}/text.da.mdx`))
    .toBe('---\nsummary: Et varmt sted med mad og bad.\norigin: original\n---\n\nDu kan komme ind og få mad.\n');
  expect(await textOf(page, `content/services/${name}/text.en.mdx`)).toBeUndefined();
});

test('A text is translated beside the Danish, and says by itself from which Danish it was made', async ({ page }) => {
  const files = await openEditor(page);
  await kindInList(page, 'Steder: ord').click();
  await page.getByText('reden-aalborg').click();
  // With few languages they stand side by side, with many in a list.
  await page.getByRole('combobox', { name: 'Skift sprog' }).last().click();
  await page.getByRole('option', { name: /Rumænsk/ }).click();
  await page.getByRole('button', { name: /^Aktivér/ }).click();
  await formIsTaken(page);
  const right = (path: string): Locator => page.locator(`[data-key-path="${path}"]`).nth(1);
  await expect(right('summary').locator('input').first()).toHaveValue('');
  await right('summary').locator('input').first().fill('Un loc unde poți vorbi cu cineva.');
  await right('body').locator('textarea').first().fill('Poți suna sau veni.');
  await picture(page, 'translation', 480);
  await save(page);
  const [, source = ''] = /source: (\w+)/.exec(files[`content/${place}/text.th.mdx`] ?? '') ?? [];
  expect(source).not.toBe('');
  await expect
    .poll(() => textOf(page, `content/${place}/text.ro.mdx`))
    .toBe(
      `---\nsummary: Un loc unde poți vorbi cu cineva.\norigin: human\nsource: ${source}\n---\n\nPoți suna sau veni.\n`,
    );
  expect(await textOf(page, `content/${place}/text.da.mdx`)).toBe(files[`content/${place}/text.da.mdx`]);
});

test('A message for the whole country is written in the editor, in the two languages it needs', async ({ page }) => {
  await openEditor(page);
  await openNew(page, 'Beskeder: hvornår og hvor');
  await field(page, 'from').locator('input').first().fill('2026-12-01');
  await field(page, 'until').locator('input').first().fill('2026-12-31');
  await field(page, 'severity').getByRole('radio', { name: 'Fare' }).click();
  await choose(page, 'areas', 'Hele landet');
  await page.getByRole('textbox', { name: 'Slug' }).fill('dangerous-pills');
  await picture(page, 'message');
  await save(page);
  await expect
    .poll(() => textOf(page, 'content/notices/dangerous-pills/notice.yml'))
    .toBe('from: 2026-12-01\nuntil: 2026-12-31\nseverity: warning\nareas: all\n');
  await openNew(page, 'Beskeder: ord');
  for (const [side, language] of ['dansk', 'engelsk'].entries()) {
    const own = (path: string): Locator => page.locator(`[data-key-path="${path}"]`).nth(side);
    await own('title').locator('input').first().fill(`Pas på (${language})`);
    await own('summary').locator('input').first().fill('Tag dem ikke.');
    await own('body').locator('textarea').first().fill('Ring.');
  }
  await page.getByRole('textbox', { name: 'Slug' }).first().fill('dangerous-pills');
  await save(page);
  await expect
    .poll(() => textOf(page, 'content/notices/dangerous-pills/text.en.mdx'))
    .toBe('---\ntitle: Pas på (engelsk)\nsummary: Tag dem ikke.\norigin: original\n---\n\nRing.\n');
  expect(await textOf(page, 'content/notices/dangerous-pills/text.th.mdx')).toBeUndefined();
});
