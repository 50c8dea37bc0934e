/** Looks for nginx, or installs it from the packages of Debian or Ubuntu: `node tests/e2e/provide-nginx.ts`. */
import { installByApt } from './support/apt.ts';
import { findNginx } from './support/nginx.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

if (import.meta.main) {
  if (findNginx() === undefined) {
    say('There is no nginx for the tests yet. Trying the package "nginx-light" of this system (about 1 MB).');
    installByApt('nginx-light');
  }
  // Without it the tests of headers are skipped with a reason, or fail on CI; all others run.
  say(`Web server for the tests: ${findNginx() ?? 'none; install nginx to test the headers for hosts'}`);
}
