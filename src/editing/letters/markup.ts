/** HTML for paper: one file each, with its own styles, without scripts and without anything loaded from elsewhere. */
import { escapeHTML } from '../../domain/text/escape-html.ts';

/** A whole page. @param body HTML */
export const sheetPage = ({
  lang,
  title,
  body,
}: {
  lang: string;
  title: string;
  body: string;
}): string => `<!doctype html>
<html lang="${escapeHTML(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHTML(title)}</title>
<style>
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #111; background: #fff; font: 1rem/1.45 Georgia, serif; }
h1 { font-size: 1.5rem; }
h2 { margin-top: 2rem; border-top: 1px solid #111; padding-top: .6rem; font-size: 1.2rem; break-after: avoid; }
h3 { margin: .6rem 0 0; font-size: 1rem; break-after: avoid; }
p { margin: .4rem 0; }
.ask { display: flex; flex-wrap: wrap; align-items: flex-end; min-height: 2.3rem; break-inside: avoid; }
.ask > :first-child { max-width: 68%; margin-inline-end: .6rem; }
.now { font-weight: bold; }
.may { color: #444; font-size: .85rem; }
.line { flex: 1 1 8rem; color: #444; font-size: .85rem; border-bottom: 1px solid #111; }
.gap { display: inline-block; min-width: 12rem; border-bottom: 1px solid #111; }
table { width: 100%; table-layout: fixed; overflow-wrap: anywhere; border-collapse: collapse; font-size: .9rem; }
caption { text-align: start; font-weight: bold; padding: .6rem 0; }
th, td { border: 1px solid #777; padding: .35rem; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
th:first-child { width: 2.2rem; }
th:nth-child(3) { width: 22%; }
th:nth-child(4) { width: 3.6rem; }
th:nth-child(5) { width: 26%; }
section { overflow-x: auto; }
@media screen and (max-width: 40rem) { table { width: 40rem; } }
.page { break-before: page; }
@page { margin: 15mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } h1 { margin: 0; } h2 { margin: .7rem 0 0; } .topic { display: none; } }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** @example paragraph('Kære') // '<p>Kære</p>' */
export const paragraph = (text: string): string => `<p>${escapeHTML(text)}</p>`;
