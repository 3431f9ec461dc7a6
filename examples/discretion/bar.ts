/* One bar: the statutory range, the part that the benchmark leaves, and the point where the case stands. */

export interface Bar {
  readonly title: string;
  /** Yuan, for drawing only: the text beside it is exact. */
  readonly statutory: readonly [number, number];
  readonly placed: readonly [number, number];
  readonly label: string;
}

const WIDTH = 880;
const LEFT = 40;
const ROW = 78;
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one] ?? one);

const wan = (yuan: number): string =>
  yuan >= 10_000 ? `${Number((yuan / 10_000).toFixed(2))} 万` : `${yuan}`;

function barOf(
  { title, statutory: [low, high], placed: [from, to], label }: Bar,
  row: number,
): string {
  const y = 58 + row * ROW;
  const scale = (WIDTH - 2 * LEFT) / Math.max(high, to);
  const x = (yuan: number): number => LEFT + yuan * scale;
  const point = from === to;
  const mark = point
    ? `<circle cx="${x(from)}" cy="${y + 25}" r="8" fill="#b3261e"/>`
    : `<rect x="${x(from)}" y="${y + 16}" width="${Math.max(4, x(to) - x(from))}" height="18" rx="3" fill="#b3261e"/>`;
  return `<text x="${LEFT}" y="${y}" font-size="15" fill="#1b1b1b">${escaped(title)}</text>
<text x="${WIDTH - LEFT}" y="${y}" font-size="15" fill="#b3261e" text-anchor="end" font-weight="bold">${escaped(label)}</text>
<rect x="${LEFT}" y="${y + 20}" width="${WIDTH - 2 * LEFT}" height="10" rx="5" fill="#e7e7ea"/>
<rect x="${x(low)}" y="${y + 20}" width="${Math.max(2, x(high) - x(low))}" height="10" rx="5" fill="#6f8fb8"/>
${mark}
<text x="${Math.min(x(low), WIDTH - LEFT - 120)}" y="${y + 48}" font-size="11" fill="#5a5a60">${wan(low)}</text>
<text x="${x(high)}" y="${y + 48}" font-size="11" fill="#5a5a60" text-anchor="end">${wan(high)}</text>`;
}

export function renderBars(bars: readonly Bar[]): string {
  const height = 58 + bars.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${LEFT}" y="30" font-size="13" fill="#5a5a60">灰：零至最高　蓝：法定幅度　红：裁量结果（点或者区间）</text>
${bars.map(barOf).join('\n')}
</svg>
`;
}
