import { describe, expect, it } from 'vitest';
import { type CommandOptions, runCommand } from '../../../src/cli/command.ts';

type Options = CommandOptions<'json' | 'csv', 'by'>;

/** Runs a command that only remembers how it was called. */
const run = (...args: string[]): { exitCode: number; output: string; options: Options | undefined } => {
  let output = '';
  let options: Options | undefined;
  const exitCode = runCommand(
    {
      help: 'Help.\n',
      flags: ['json', 'csv'],
      either: ['json', 'csv'],
      values: ['by'],
      takes: 'folder',
      run: (given) => {
        options = given;
        return 0;
      },
    },
    args,
    (text) => (output += text),
  );
  return { exitCode, output, options };
};

describe('every command', () => {
  it('explains itself and does nothing else when asked for help', () => {
    expect(run('--help', '--json', 'content')).toEqual({ exitCode: 0, output: 'Help.\n', options: undefined });
  });

  it('gets its flags, values and folder', () => {
    expect(run('--json', '--by', 'x', 'content').options).toEqual({
      flags: { json: true, csv: false },
      values: { by: 'x' },
      named: 'content',
      all: ['content'],
    });
    expect(run('--by=x').options).toEqual({
      flags: { json: false, csv: false },
      values: { by: 'x' },
      named: undefined,
      all: [],
    });
  });

  it.each([
    [['--fast'], 'There is no option "--fast".'],
    [['-j'], 'There is no option "-j".'],
    [['--json', '--csv'], 'Choose --json or --csv, not both.'],
    [['a', 'b'], 'Give one folder, not several.'],
    [['--by'], 'An option lacks its value, or has one where none belongs.'],
    [['--json=yes'], 'An option lacks its value, or has one where none belongs.'],
  ])('called with %j says what is wrong, then explains itself', (args, words) => {
    expect(run(...args)).toEqual({ exitCode: 2, output: `${words}\n\nHelp.\n`, options: undefined });
  });

  it('that takes nothing says so', () => {
    let output = '';
    expect(runCommand({ help: '', run: () => 0 }, ['content'], (text) => (output += text))).toBe(2);
    expect(output).toContain('This command takes no "content".');
  });
});
