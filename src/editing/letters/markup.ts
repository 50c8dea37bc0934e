/** HTML for paper: one file each, with its own styles, without scripts and without anything loaded from elsewhere. */

/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

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
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; color: #111; background: #fff; font: 1rem/1.45 Georgia, serif; }
h1 { font-size: 1.5rem; }
h2 { margin-top: 2rem; border-top: 1px solid #111; padding-top: .6rem; font-size: 1.2rem; break-after: avoid; }
h3 { margin: 1rem 0 .2rem; font-size: 1rem; break-after: avoid; }
p { margin: .4rem 0; }
.ask { margin: .3rem 0 .9rem; padding-left: 1rem; break-inside: avoid; }
.now { font-weight: bold; }
.may { color: #444; font-size: .85rem; }
.line { display: block; margin-top: 1.3rem; border-bottom: 1px solid #111; }
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
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 11pt; } }
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
export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
