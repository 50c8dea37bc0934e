/** A code that a phone's camera reads, drawn here: no service learns what is handed over. */
import { correction, generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Free room around the code, in its own squares, without which cameras do not find it. */
const margin = 4;

export const drawCode = (address: string): Element => {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = code.size + 2 * margin;
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', toSvgPath(code));
  svg.append(path);
  return svg;
};
