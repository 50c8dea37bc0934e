/** All checks that need no browser and no build, two at a time: `node tests/run-checks.ts`. Ends with 1 if one fails. */
import { spawn } from 'node:child_process';

/** Scripts of package.json, the longest first. */
const checks = ['check:types', 'check:lint', 'check:format', 'check:unused', 'check:content'];
const atATime = 2;

/** Runs a script; what it prints comes in one piece, so that two do not mix. True when it went well. */
const run = (script: string): Promise<boolean> =>
  new Promise((done) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(npm, ['run', '--silent', script], { shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      process.stdout.write(`\n${script}: ${code === 0 ? 'passed' : 'FAILED'}\n${Buffer.concat(said).toString()}`);
      done(code === 0);
    });
  });

const waiting = [...checks];
const results: boolean[] = [];
const runNext = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next));
};
process.stdout.write(`Running ${checks.join(', ')}. This takes about a minute.\n`);
await Promise.all(Array.from({ length: atATime }, runNext));
process.exitCode = results.every(Boolean) ? 0 : 1;
