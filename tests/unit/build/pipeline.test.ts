import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pipeline, type Step } from '../../../src/build/pipeline.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Render = AstroPrerenderer['render'];
const answering = (body: string, type: string): AstroPrerenderer => ({
  name: 'test',
  getStaticPaths: () => Promise.resolve([]),
  render: () => Promise.resolve(new Response(body, { headers: { 'content-type': type }, status: 404 })),
});

/** What Astro hands to the hooks, as far as they look at it. */
const build = (steps: readonly Step[], original: AstroPrerenderer) => {
  const { hooks } = pipeline(steps);
  let prerenderer = original;
  hooks['astro:build:start']?.({
    setPrerenderer: (set: unknown) => {
      prerenderer = (set as (original: AstroPrerenderer) => AstroPrerenderer)(original);
    },
  } as Parameters<NonNullable<(typeof hooks)['astro:build:start']>>[0]);
  return {
    render: async (path: string): Promise<Response> => {
      const request = new Request(`http://localhost:4321${path}`);
      const rendered = await prerenderer.render(request, {} as Parameters<Render>[1]);
      return rendered instanceof Response ? rendered : rendered.response;
    },
    finish: async (): Promise<void> => {
      const dir = pathToFileURL(`${folder}/`);
      await hooks['astro:build:done']?.({ dir } as Parameters<NonNullable<(typeof hooks)['astro:build:done']>>[0]);
    },
  };
};

const adding = (word: string): Step => ({ page: (html, file) => `${html} ${word}@${file}` });

describe('a page on its way to the disk', () => {
  it('passes the steps in their order, each with the file it becomes', async () => {
    const { render } = build([adding('one'), {}, adding('two')], answering('page', 'text/html'));
    const response = await render('/da/find/');
    expect(await response.text()).toBe('page one@da/find/index.html two@da/find/index.html');
  });

  it.each([
    ['/', 'index.html'],
    ['/404/', '404.html'],
    ['/404', '404.html'],
    ['/status/', 'status/index.html'],
  ])('at %s becomes %s', async (path, file) => {
    const { render } = build([adding('x')], answering('page', 'text/html; charset=utf-8'));
    expect(await (await render(path)).text()).toBe(`page x@${file}`);
  });

  it('keeps its status and headers', async () => {
    const { render } = build([adding('x')], answering('page', 'text/html'));
    const response = await render('/404/');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html']);
  });

  it('is not touched when it is no page', async () => {
    const { render } = build([adding('x')], answering('{}', 'application/json'));
    expect(await (await render('/da/find/list.json')).text()).toBe('{}');
  });

  it('stops the build when a step refuses it', async () => {
    const refusing: Step = {
      page: () => {
        throw new Error('no policy');
      },
    };
    await expect(build([refusing], answering('page', 'text/html')).render('/')).rejects.toThrow('no policy');
  });
});

describe('the finished site', () => {
  it('is shown to the steps in their order, with all its files', async () => {
    const seen: unknown[] = [];
    const looking = (name: string): Step => ({ done: ({ files }) => Promise.resolve(void seen.push(name, files)) });
    const { render, finish } = build([looking('one'), looking('two')], answering('page', 'text/html'));
    await render('/');
    writeFileSync(join(folder, 'index.html'), 'page');
    await finish();
    expect(seen).toEqual(['one', ['index.html'], 'two', ['index.html']]);
  });

  it('is shown to a step with what those before have added', async () => {
    const seen: (readonly string[])[] = [];
    const writing: Step = { done: ({ root }) => Promise.resolve(writeFileSync(join(root, 'list.json'), '[]')) };
    const looking: Step = { done: ({ files }) => Promise.resolve(void seen.push(files)) };
    await build([looking, writing, looking], answering('page', 'text/html')).finish();
    expect(seen).toEqual([[], ['list.json']]);
  });

  it('must not hold a page that went past the steps', async () => {
    const { finish } = build([adding('x')], answering('page', 'text/html'));
    writeFileSync(join(folder, 'stray.html'), 'page');
    await expect(finish()).rejects.toThrow('stray.html was written without the steps');
  });
});
