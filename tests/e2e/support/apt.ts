/** Installs a package of Debian or Ubuntu, where that is allowed. */
import { spawnSync } from 'node:child_process';

/** Runs a command without its output; true when it went well. */
export const succeeds = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }).status === 0;

/** True when the package is there now; false on other systems and without the right to install. */
export const installByApt = (name: string): boolean => {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false;
  // RUNLEVEL=1: a package that brings a server does not start it.
  const settings = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const inWords = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  const apt = (...args: string[]): boolean =>
    isRoot ? succeeds('apt-get', args, settings) : succeeds('sudo', ['-n', ...inWords, 'apt-get', ...args]);
  return succeeds('apt-get', ['--version']) && apt('update') && apt('install', '-y', name);
};
