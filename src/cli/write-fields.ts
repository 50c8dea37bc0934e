/** Writes content/FIELDS.md from the schemas, so that editors read the same words the checks are made of. */
import { writeFileSync } from 'node:fs';
import { fieldsDocument } from '../editing/fields-document.ts';
import { runCommand } from './command.ts';

const help = `Writes content/FIELDS.md, which explains every field, from the schemas.

Usage: npm run write:fields
  --help    this text
`;

process.exitCode = runCommand(
  {
    help,
    run: (_, print) => {
      writeFileSync('content/FIELDS.md', fieldsDocument());
      print('content/FIELDS.md is written.\n');
      return 0;
    },
  },
  process.argv.slice(2),
  (text) => process.stdout.write(text),
);
