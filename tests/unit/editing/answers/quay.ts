/** An invented organisation with three places, as editors write them: comments everywhere, no two files alike. */
import type { ContentFile } from '../../../../src/editing/reader/content-files.ts';
import { filesOfCase } from '../lint/broken-content.ts';

export const day = '2026-12-10';

const house = `# The house by the water.
name: Kajhuset
kind: drop-in
organisation: quay
audienceIs: reader

places:
  - visibility: public
    # One article names the street.
    street: Havnegade
    postcode: "5000"
    town: Odense
    municipality: Odense
    position: unknown
    stepFree: unknown
    check:
      on: 2022-03-18
      how: article
      source: https://example.org/a
    checks:
      street:
        on: 2010-08
        how: article
        source: https://example.org/b

contacts: unknown

hours:
  # The city may have closed it at night: ask.
  open: Mo-Su 00:00-08:00,11:30-24:00   # as one article has it
  ringFirst: unknown
  check:
    on: 2022-03-18
    how: article
    source: https://example.org/a
    evidence:
      - https://example.org/c

area: unknown

audience:
  women: yes
  men: unknown
  trans: unknown
  ageFrom: 18
  ageTo: unknown
  stay: unknown
  trafficked: welcome
  check:
    on: 2022-03-18
    how: article
    source: https://example.org/a

needs: [sleep]
needsCheck:
  on: 2019-01
  how: article
  source: example.org …/3316561 (full address not kept)

conditions:
  cost: free
  name: not-needed
  papers: unknown
  police: unknown
  immigration: unknown
  municipality: unknown
  interpreter: unknown
  comesToYou: unknown
  check:
    # undated; 2021 is the earliest it can be
    on: 2021
    how: article
    source: https://example.org/a

languages: unknown
referral: unknown

status:
  is: unconfirmed
  reason: no page since 2023
recheck:
  everyDays: 90
`;

const line = `name: Kajlinjen
kind: drop-in
organisation: quay
audienceIs: reader
places: none
contacts:
  - type: phone
    value: "+4570202550"
    free: unknown
    onBill: unknown
    answeredBy: unknown
    languages: unknown
    hours: Mo-Fr 08:30-16:00; Sa,Su,PH 09:00-15:00
    # Their own page counts.
    check:
      on: 2022
      how: organisation
      source: https://example.org
      evidence:
        - https://example.org/list
    checks:
      hours:
        on: 2022-03-29
        how: authority
        source: https://example.org/news
  - type: email
    value: kontakt@example.org
    check: { on: 2022, how: organisation, source: https://example.org }
hours: unknown
area: { covers: national, check: { on: 2022, how: organisation, source: https://example.org } }
audience: unknown
needs: [sleep]
needsCheck: { on: 2022, how: organisation, source: https://example.org }
conditions: unknown # nobody has found out
languages:
  spoken: [da, en]
  check: { on: 2021, how: article, source: https://example.org/a }
referral: { self: yes, professionals: call, check: { on: 2022, how: organisation, source: https://example.org } }
status: { is: open, check: { on: 2022, how: organisation, source: https://example.org } }
recheck: { everyDays: 90 }
`;

/** The same with the line ends of Windows. */
const room = house
  .replace('name: Kajhuset', 'name: Kajstuen')
  .replace(
    '  is: unconfirmed\n  reason: no page since 2023\n',
    '  is: open\n  check: { on: 2024, how: article, source: x }\n',
  )
  .replaceAll('\n', '\r\n');

const organisation = `name: Kajens Venner
kind: ngo
website: https://example.org
# The office is not known.
check:
  on: 2020
  how: organisation
  source: https://example.org
`;

export const quayFiles: Readonly<Record<string, string>> = {
  'services/kajhuset/facts.yml': house,
  'services/kajlinjen/facts.yml': line,
  'services/kajstuen/facts.yml': room,
  'organisations/quay.yml': organisation,
};

/** The base of the broken content with the three places in it. */
export const quayContent = (): ContentFile[] => {
  const files = filesOfCase('base');
  const text = files.find(({ path }) => path === 'services/harbour-house/text.da.mdx');
  const texts = Object.keys(quayFiles)
    .filter((path) => path.startsWith('services/'))
    .map((path) => ({ path: path.replace('facts.yml', 'text.da.mdx'), ...(text?.bytes ? { bytes: text.bytes } : {}) }));
  const own = Object.entries(quayFiles).map(([path, words]) => ({ path, bytes: new TextEncoder().encode(words) }));
  return [...files, ...texts, ...own];
};
