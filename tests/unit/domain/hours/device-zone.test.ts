import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const zone = 'Europe/Copenhagen';

describe('the zone of the machine', () => {
  const script = `
    const { openIntervals } = await import(process.argv[1] + '/opening.ts');
    const { weeklyTable } = await import(process.argv[1] + '/weekly.ts');
    const { holidaysBetween } = await import(process.argv[1] + '/holidays.ts');
    const { createHash } = await import('node:crypto');
    const texts = ['Mo-Su 02:15-02:45,14:15-01:30; PH off', 'week 02-52/2 Mo 00:00-00:30,16:00-18:00',
      'Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00; Dec 24 off', 'Mo[1] 10:00-12:00', '24/7'];
    // Two years from now on, and the days around the one that Apia skipped.
    const ranges = [['2026-01-01', 731], ['2011-12-20', 20]];
    const holidays = holidaysBetween('2026-01-01', '2028-12-31');
    const results = texts.flatMap((text) => [weeklyTable(text, '2026-03-01', holidays),
      ...ranges.map(([from, days]) => openIntervals(text, from, days, '${zone}', holidays))]);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const digest = createHash('sha256').update(JSON.stringify(results)).digest('hex');
    console.log(JSON.stringify({ timeZone, digest, firstDay: results[1].intervals[0] }));
  `;
  const runIn = (timeZone: string): unknown => {
    const folder = new URL('../../../../src/domain/hours', import.meta.url).href;
    const options = { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' } as const;
    return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, folder], options));
  };
  const inUtc = runIn('UTC');

  test.each(['America/New_York', 'Asia/Bangkok', 'Europe/Copenhagen', 'Pacific/Apia', 'Australia/Lord_Howe'])(
    'in %s a whole build finds the same hours',
    (timeZone) => {
      expect(runIn(timeZone)).toEqual({ ...(inUtc as object), timeZone });
    },
    20_000,
  );
});
