/**
 * Open data against what cannot be in this project: the official schemas of Open Referral HSDS 3, which are somebody
 * else's, and LibreOffice, which would cost every run of the tests minutes. By hand, after src/exports/ has changed:
 *
 * `npm run check:exports -- <finished site> <folder with service.json, service_list.json, organization_list.json>`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';

interface HsdsService {
  name: string;
  organization?: object;
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Names of services that a schema refuses, each with the first reason. */
const refused = (schema: string, named: readonly { name: string; value: object }[]): string[] => {
  // The schemas hold names of their own beside those of JSON Schema.
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  return named.flatMap(({ name, value }) =>
    isValid(value) ? [] : [`${name}: ${isValid.errors?.[0]?.instancePath ?? ''} ${isValid.errors?.[0]?.message ?? ''}`],
  );
};

const checkHsds = (site: string, schemas: string): string[] => {
  const { contents } = JSON.parse(readFileSync(join(site, 'data/hsds/services.json'), 'utf8')) as {
    contents: HsdsService[];
  };
  const services = contents.map((value) => ({ name: value.name, value }));
  const organisations = contents.flatMap(({ name, organization }) =>
    organization === undefined ? [] : [{ name, value: organization }],
  );
  say(`HSDS: ${services.length} services, ${organisations.length} with an organisation`);
  return [
    ...['service.json', 'service_list.json'].flatMap((file) => refused(join(schemas, file), services)),
    ...refused(join(schemas, 'organization_list.json'), organisations),
  ];
};

const rowsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

/** Cells that come back from LibreOffice other than they were. */
const checkTable = (site: string): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const csv = join(site, 'data/services.csv');
  // Semicolon, quotation mark, UTF-8; as it stands, without guessing what is a date.
  const filter = 'CSV:59,34,76,1,,0,false,true,false,false,false,-1';
  const convert = (to: string, from: string, infilter: readonly string[]): void => {
    execFileSync('soffice', ['--headless', ...infilter, '--convert-to', to, '--outdir', folder, from], {
      stdio: 'ignore',
    });
  };
  try {
    convert('ods', csv, ['--infilter=CSV:59,34,76,1']);
    convert(`csv:Text - txt - csv (StarCalc):${filter.slice('CSV:'.length)}`, join(folder, 'services.ods'), []);
    const made = readFileSync(
      execFileSync('find', [folder, '-name', '*.csv'], { encoding: 'utf8' }).trim().split('\n')[0] ?? '',
      'utf8',
    );
    const [before, after] = [rowsOf(readFileSync(csv, 'utf8')), rowsOf(made)];
    say(`CSV through LibreOffice: ${before.length} lines there, ${after.length} lines back`);
    return before.flatMap((row, line) =>
      row.flatMap((cell, column) => {
        const back = after[line]?.[column];
        return back === cell
          ? []
          : [`line ${line + 1}, ${before[0]?.[column] ?? ''}: "${cell}" came back as "${back ?? ''}"`];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const [site, schemas] = process.argv.slice(2);
if (site === undefined || schemas === undefined) {
  say('npm run check:exports -- <finished site> <folder of the official HSDS schemas>');
  process.exitCode = 2;
} else {
  const faults = [...checkHsds(site, schemas), ...checkTable(site)];
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
