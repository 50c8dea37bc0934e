/** Writes content/FIELDS.md from the schemas, so that editors read the same words the checks are made of. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fieldsDocument } from './fields-document.ts';

const help = `Writes content/FIELDS.md, which explains every field, from the schemas.

Usage: npm run write:fields
  --help    this text
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
if (values.help) process.stdout.write(help);
else {
  writeFileSync('content/FIELDS.md', fieldsDocument());
  process.stdout.write('content/FIELDS.md is written.\n');
}
