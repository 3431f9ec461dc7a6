/* The dashboard as one page: no script, no font, nothing from elsewhere; light and dark; on a telephone the table stands below. */
import { type Cell, type Dashboard, type Figure, thresholdNote } from './dashboard.js';
import { escaped, renderPlot } from './plots.js';
import { type Language, said } from './text.js';

const STYLE = `
:root{color-scheme:light dark;--page:#f6f6f4;--card:#fff;--ink:#1c1f24;--quiet:#5b616b;--line:#dcdcd8;--track:#ecece8;--plain:#3b6ea5;--good:#2a7f62;--wait:#b7791f;--bad:#b3362b;--dot:#3b6ea5}
@media (prefers-color-scheme:dark){:root{--page:#15171a;--card:#1e2125;--ink:#e8e8e4;--quiet:#a3a9b2;--line:#34383e;--track:#2a2e33;--plain:#7fb0e4;--good:#5dbb98;--wait:#e0a94a;--bad:#ef7f72;--dot:#7fb0e4}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
main,header,footer{max-width:1120px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
h1{font-size:1.6rem;line-height:1.3;margin:0 0 4px}
h2{font-size:1.15rem;line-height:1.4;margin:0 0 6px}
p{margin:0 0 12px}
.quiet{color:var(--quiet);fill:var(--quiet)}
.caution{font-size:.875rem;color:var(--quiet);border-left:3px solid var(--wait);padding-left:12px;max-width:72ch}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px;margin:20px 0;padding:0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:10px 12px}
.tiles dt{font-size:.8125rem;line-height:1.35;color:var(--quiet)}
.tiles dd{margin:2px 0 0;font-size:1.35rem;font-weight:600;font-variant-numeric:tabular-nums}
.tiles .bad dd{color:var(--bad)}.tiles .wait dd{color:var(--wait)}.tiles .good dd{color:var(--good)}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:18px 16px;margin:0 0 16px}
.both{display:grid;gap:20px}
@media (min-width:900px){section{padding:22px 24px}.both{grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);align-items:start;gap:36px}.tiles{grid-template-columns:repeat(4,1fr)}}
svg{display:block;width:100%;max-width:470px;height:auto;font-size:12.5px}
svg text{fill:var(--ink)}svg .quiet{fill:var(--quiet)}svg .small{font-size:11px}svg .strong{font-weight:600}svg .onbad{fill:var(--card);font-weight:600}
.plain{fill:var(--plain)}rect.good{fill:var(--good)}rect.wait{fill:var(--wait)}rect.bad,circle.bad{fill:var(--bad)}.track{fill:var(--track)}.dot{fill:var(--dot);opacity:.45}
.axis{stroke:var(--quiet)}.grid{stroke:var(--line)}.limit{stroke:var(--ink);stroke-dasharray:4 3}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;padding:5px 10px 5px 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{color:var(--quiet);font-weight:500;white-space:nowrap}
tbody th{font-weight:400;min-width:7.5em}
.n{text-align:right;white-space:nowrap}
footer{padding-bottom:32px;font-size:.875rem;color:var(--quiet)}
`.trim();

const isNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[\d·.%—>-]+$/.test(cell));

function tableOf({ title, columns, rows }: Figure, language: Language): string {
  const numeric = columns.map((_column, at) => at > 0 && rows.every((row) => isNumber(row[at])));
  const kind = (at: number): string => (numeric[at] === true ? ' class="n"' : '');
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escaped(title[language])}"><table><caption>${escaped(title[language])}</caption>
<thead><tr>${columns.map((column, at) => `<th scope="col"${kind(at)}>${escaped(column[language])}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    (row) =>
      `<tr>${row
        .map((cell, at) =>
          at === 0
            ? `<th scope="row">${escaped(said(cell, language))}</th>`
            : `<td${kind(at)}>${escaped(said(cell, language))}</td>`,
        )
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>`;
}

const figureOf = (figure: Figure, language: Language): string => {
  const { id, title, finding, plot } = figure;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(title[language])}</h2>
<p>${escaped(finding[language])}</p>
<div class="both">
<div>${renderPlot(plot, language, { id: `${id}-plot`, title: title[language], description: finding[language] })}</div>
${tableOf(figure, language)}
</div>
</section>`;
};

export function renderPage(
  { title, asOf, caution, tiles, figures }: Dashboard,
  language: Language,
): string {
  const through = language === 'zh' ? `截至 ${asOf}` : `as of ${asOf}`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title[language])}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header>
<h1>${escaped(title[language])}</h1>
<p class="quiet">${escaped(through)}</p>
<p class="caution">${escaped(caution[language])}</p>
<dl class="tiles">
${tiles
  .map(
    ({ label, value, tone }) =>
      `<div class="${tone}"><dt>${escaped(label[language])}</dt><dd>${escaped(said(value, language))}</dd></div>`,
  )
  .join('\n')}
</dl>
</header>
<main>
${figures.map((figure) => figureOf(figure, language)).join('\n')}
</main>
<footer><p>${escaped(thresholdNote[language])}</p></footer>
</body>
</html>
`;
}
