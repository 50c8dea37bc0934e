/** Runs a program and says what it cost, with everything it started. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

export interface Cost {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds processors worked, user and system; depends less than `wall` on what else the machine does. */
  cpu: number;
  /** Most memory at one moment, megabytes of all its processes together. */
  peak: number;
}

interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** Milliseconds between two looks at the processes. */
const interval = 100;
const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * Throws with what the program said when it fails. Reads /proc, so it measures on Linux only; elsewhere `cpu` and `peak`
 * are NaN. `cpu` ends with the last look, a tenth of a second before the program at most.
 */
export const measuredRun = async ({ program, args, cwd, env }: Command): Promise<Cost & { said: string }> => {
  const start = performance.now();
  const child = spawn(program, [...args], { cwd, env: { ...process.env, ...env } });
  const parts: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part.toString()));
  const canMeasure = existsSync('/proc/self/stat');
  let cost = canMeasure ? { cpu: 0, peak: 0 } : { cpu: Number.NaN, peak: Number.NaN };
  const look = (): void => {
    const now = processTree(child.pid ?? 0);
    // A process that has ended takes its time with it if nobody waited for it; the most ever seen stands.
    cost = { cpu: Math.max(cost.cpu, now.cpu), peak: Math.max(cost.peak, now.memory) };
  };
  const timer = canMeasure ? setInterval(look, interval) : undefined;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(timer);
  });
  const said = parts.join('');
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${said.slice(-4000)}`);
  return { wall: (performance.now() - start) / 1000, cpu: cost.cpu, peak: cost.peak, said };
};

interface Process {
  pid: number;
  parent: number;
  /** Seconds, with the children it has waited for. */
  cpu: number;
  /** Megabytes. */
  memory: number;
}

/** What a process and all below it have used. */
export const processTree = (root: number): { cpu: number; memory: number } => {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const members = new Set([root]);
  // A child may come before its parent in the list.
  for (let size = 0; size < members.size;) {
    size = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  const tree = all.filter(({ pid }) => members.has(pid));
  return {
    cpu: tree.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: tree.reduce((sum, { memory }) => sum + memory, 0),
  };
};

/** None once the process has ended. Fields of /proc/PID/stat, see proc(5). */
const readProcess = (pid: number): Process[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const field = (number: number): number => Number(fields[number - 3]);
    const ticks = field(14) + field(15) + field(16) + field(17);
    return [{ pid, parent: field(4), cpu: ticks / ticksPerSecond, memory: (field(24) * pageSize) / 1e6 }];
  } catch {
    return [];
  }
};
