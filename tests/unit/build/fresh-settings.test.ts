import { describe, expect, it, vi } from 'vitest';
import { freshSettings } from '../../../src/build/fresh-settings.ts';

const reader = { id: 'settings' };

const changed = (file: string, name: string): { modules: unknown; send: ReturnType<typeof vi.fn> } => {
  const send = vi.fn();
  const getModulesByFile = (path: string): object[] | undefined =>
    path.endsWith('/src/records/settings.ts') ? [reader] : undefined;
  const environment = { name, moduleGraph: { getModulesByFile }, hot: { send } };
  const hook = freshSettings('/content').hotUpdate as unknown as (this: object, change: object) => unknown;
  return { modules: hook.call({ environment }, { file, modules: [] }), send };
};

describe('a setting that changes in npm run dev', () => {
  it('is read anew where pages are made, and pages in a browser are loaded again', () => {
    expect(changed('/content/site.yml', 'ssr').modules).toEqual([reader]);
    expect(changed('/content/vocabulary.yml', 'ssr').modules).toEqual([reader]);
    expect(changed('/content/site.yml', 'client').send).toHaveBeenCalledWith({ type: 'full-reload' });
  });

  it('is told from all else that changes', () => {
    const { modules, send } = changed('/content/services/a/facts.yml', 'client');
    expect(modules).toBeUndefined();
    expect(send).not.toHaveBeenCalled();
  });
});
