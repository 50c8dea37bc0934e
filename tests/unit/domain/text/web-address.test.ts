import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../../src/domain/text/web-address.ts';

describe('a web address as text', () => {
  it.each([
    ['has nothing that every address has', 'https://www.havnehuset.example/', 'havnehuset.example'],
    ['keeps a short path', 'https://havnehuset.example/en/help', 'havnehuset.example/en/help'],
    ['that is long is only where it lies', 'https://kommune.example/borger/hjaelp-og-stoette/raad', 'kommune.example'],
    [
      'of mail stays whole',
      'somebody-with-a-long-name@havnehuset.example',
      'somebody-with-a-long-name@havnehuset.example',
    ],
  ])('%s', (_, address, text) => {
    expect(webAddress(address)).toBe(text);
  });
});
