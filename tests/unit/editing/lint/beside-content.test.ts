import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../../../src/editing/lint/content/lint-folder.ts';
import { filesOfCase, sentencesOf, today, writeFiles } from './broken-content.ts';

describe('content that lies beside the content folder', () => {
  it('is told, with where it belongs; what else lies there is nobody’s', () => {
    const project = mkdtempSync(join(tmpdir(), 'beside-'));
    writeFiles(filesOfCase('base'), join(project, 'content'));
    for (const name of ['facts.yml', 'text.da.mdx', 'notes.txt', 'docker.yml']) {
      mkdirSync(join(project, 'services/quay'), { recursive: true });
      writeFileSync(join(project, 'services/quay', name), 'name: Quay\n');
    }
    const { problems } = lintFolder(join(project, 'content'), 'content', { today });
    expect(problems.map((problem) => [problem.file, sentencesOf(problem)])).toEqual([
      [
        'services/quay/facts.yml',
        'Nothing on the site reads the file "facts.yml" here. Move it to content/services/quay/facts.yml.',
      ],
      [
        'services/quay/text.da.mdx',
        'Nothing on the site reads the file "text.da.mdx" here. Move it to content/services/quay/text.da.mdx.',
      ],
    ]);
  });
});
