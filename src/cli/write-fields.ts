/** Writes content/FIELDS.md and content/templates/ from the schemas, so that editors read the same words the checks are made of. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templates } from '../editing/blanks/new-files.ts';
import { fieldsDocument } from '../editing/fields-document.ts';
import { danish } from '../i18n/danish.ts';
import { editorWords, notesIn } from './editor-words.ts';
import { runCommand } from './command.ts';

const help = `Writes content/FIELDS.md, which explains every field, and the blank files in content/templates/, from the schemas.

Usage: npm run write:fields
  --help    this text
`;

process.exitCode = runCommand(
  {
    help,
    run: (_, print) => {
      writeFileSync('content/FIELDS.md', fieldsDocument());
      for (const { path, text } of templates(notesIn(editorWords('content', danish)))) {
        const file = join('content', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      print('content/FIELDS.md and content/templates/ are written.\n');
      return 0;
    },
  },
  process.argv.slice(2),
  (text) => process.stdout.write(text),
);
