import { chartSvg, MOST_POINTS } from './chart.js';
import { shown, type Report, type Section } from './model.js';

/** Rows that a table on the page shows; all of them are in the CSV. */
const MOST_ROWS = 200;

/**
 * The report as one HTML page without scripts, and without anything that is loaded: it opens offline, and whatever the
 * values hold stays text.
 */
export function reportPage(report: Report): string {
  const { title, subtitle, created, timeZone, facts, sections } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${subtitle === undefined ? '' : `<p>${escaped(subtitle)}</p>`}
<p class="small">Made <time datetime="${escaped(created)}">${escaped(created)}</time>. Days and months begin in ${escaped(timeZone)}.</p>
</header>
<main>
${facts.length === 0 ? '' : `<dl>${facts.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`}
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml(section: Section): string {
  const { key, title, text, rows, columns } = section;
  const svg = chartSvg(section);
  const more = [
    ...(rows.length > MOST_ROWS
      ? [`The table shows the first ${MOST_ROWS} of ${shown(rows.length)} rows.`]
      : []),
    ...(svg !== undefined && rows.length > MOST_POINTS ? [`The chart shows the first ${MOST_POINTS}.`] : []),
    `All rows: ${key}.csv`,
  ].join(' ');
  const numeric = columns.map(({ name, type }) => !isId(name) && (type === 'integer' || type === 'number'));
  const cell = (tag: 'th' | 'td', value: string, index: number): string =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''}${numeric[index] === true ? ' class="number"' : ''}>${escaped(value)}</${tag}>`;
  return `<section aria-labelledby="${key}">
<h2 id="${key}">${escaped(title)}</h2>
${text === undefined ? '' : `<p>${escaped(text)}</p>`}
${svg === undefined ? '' : `<img src="${dataUrl(svg)}" alt="${escaped(`Chart: ${title}`)}">`}
${
  rows.length === 0
    ? '<p>Nothing.</p>'
    : `<div class="table" tabindex="0" role="region" aria-labelledby="${key}"><table>
<thead><tr>${columns.map(({ name }, index) => cell('th', name.replaceAll('_', ' '), index)).join('')}</tr></thead>
<tbody>
${rows
  .slice(0, MOST_ROWS)
  .map(
    (row) =>
      `<tr>${columns.map(({ name }, index) => cell('td', isId(name) ? plain(row[name]) : shown(row[name]), index)).join('')}</tr>`,
  )
  .join('\n')}
</tbody></table></div>
<p class="small">${escaped(more)}</p>`
}
</section>`;
}

/** The digits of an id are no quantity. */
const isId = (name: string): boolean => /(^|_)id$/.test(name);
const plain = (value: unknown): string => (typeof value === 'number' ? String(value) : shown(value));

/** As a picture it shares no names with the other charts of the page. */
const dataUrl = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);

const STYLE = `
:root { color-scheme: light; font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; background: #fff; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
.small { font-size: .85rem; color: #555; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin: 1.5rem 0; }
dt { font-size: .85rem; color: #555; }
dd { margin: 0; font-size: 1.3rem; }
img { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; } section { break-inside: avoid-page; } }
`;
