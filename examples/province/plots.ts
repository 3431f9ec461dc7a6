/*
 * Plots as inline SVG, drawn for a width of 360 so that their words stay readable on a telephone. Colours are classes: the page
 * says what they are in light and dark. Every value that a colour shows also stands there as a number or a word.
 */
import type { Plot, Tone } from './dashboard.js';
import type { Language } from './text.js';

const WIDTH = 360;

export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one,
  );

/** A name that would run into what stands behind it is cut: the table beside the plot has it whole. */
function cut(text: string, room: number, size = 12.5): string {
  const widthOf = (sign: string): number => ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.56) * size;
  let width = 0;
  for (const [at, sign] of [...text].entries()) {
    width += widthOf(sign);
    if (width > room)
      return `${[...text]
        .slice(0, Math.max(0, at - 1))
        .join('')
        .trimEnd()}…`;
  }
  return text;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const label = (
  x: number,
  y: number,
  text: string | number,
  kind = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string =>
  `<text x="${round(x)}" y="${round(y)}"${kind === '' ? '' : ` class="${kind}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(`${text}`)}</text>`;

const box = (
  x: number,
  y: number,
  width: number,
  height: number,
  kind: string,
  more = '',
): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" class="${kind}"${more}/>`;

/** What is drawn, and how high it is. */
interface Drawing {
  readonly height: number;
  readonly marks: readonly string[];
}

type Of<Kind extends Plot['kind']> = Extract<Plot, { readonly kind: Kind }>;

function bars({ bars: list }: Of<'bars'>, language: Language): Drawing {
  const most = Math.max(1, ...list.map(({ value }) => value));
  return {
    height: list.length * 40 + 4,
    marks: list.flatMap(({ label: name, value, tone }, at) => [
      label(0, at * 40 + 15, cut(name[language], WIDTH - 40)),
      label(WIDTH, at * 40 + 15, value, 'strong', 'end'),
      box(0, at * 40 + 22, WIDTH, 9, 'track', ' rx="2"'),
      ...(value === 0
        ? []
        : [box(0, at * 40 + 22, Math.max(3, (value / most) * WIDTH), 9, tone, ' rx="2"')]),
    ]),
  };
}

function stacked({ series, bars: list }: Of<'stacked'>, language: Language): Drawing {
  const most = Math.max(1, ...list.map(({ values }) => values.reduce((sum, one) => sum + one, 0)));
  const TOP = 26;
  let key = 0;
  return {
    height: TOP + list.length * 40 + 4,
    marks: [
      ...series.flatMap(({ label: name, tone }) => {
        const at = key;
        key += 30 + name[language].length * (language === 'zh' ? 13.5 : 7);
        return [box(at, 4, 11, 11, tone, ' rx="2"'), label(at + 16, 14, name[language], 'quiet')];
      }),
      ...list.flatMap(({ label: name, values }, at) => {
        const y = TOP + at * 40;
        let x = 0;
        return [
          label(0, y + 15, cut(name[language], WIDTH - 80)),
          label(WIDTH, y + 15, values.join(' · '), 'strong', 'end'),
          ...values.flatMap((value, index) => {
            const width = (value / most) * WIDTH;
            const from = x;
            x += width;
            const tone: Tone = series[index]?.tone ?? 'plain';
            return value === 0 ? [] : [box(from, y + 22, Math.max(2, width - 2), 11, tone)];
          }),
        ];
      }),
    ],
  };
}

function columns(
  { columns: list, lineAfter, line, axis }: Of<'columns'>,
  language: Language,
): Drawing {
  const most = Math.max(1, ...list.map(({ value }) => value));
  const BASE = 210;
  const step = WIDTH / list.length;
  const x = (lineAfter + 1) * step;
  return {
    height: BASE + 42,
    marks: [
      ...list.flatMap(({ label: name, value, tone }, at) => {
        const height = value === 0 ? 0 : Math.max(2, (value / most) * 160);
        return [
          ...(value === 0 ? [] : [box(at * step + 2, BASE - height, step - 4, height, tone)]),
          ...(value === 0
            ? []
            : [label((at + 0.5) * step, BASE - height - 4, value, 'small', 'middle')]),
          label((at + 0.5) * step, BASE + 16, name, 'small quiet', 'middle'),
        ];
      }),
      `<line x1="0" x2="${WIDTH}" y1="${BASE}" y2="${BASE}" class="axis"/>`,
      `<line x1="${round(x)}" x2="${round(x)}" y1="8" y2="${BASE}" class="limit"/>`,
      label(x + 6, 18, line[language], 'strong'),
      label(WIDTH / 2, BASE + 36, axis[language], 'quiet', 'middle'),
    ],
  };
}

function matrix({ columns: names, rows }: Of<'matrix'>, language: Language): Drawing {
  const LEFT = 172;
  const step = (WIDTH - LEFT) / names.length;
  const most = Math.max(1, ...rows.flatMap(({ values }) => values));
  return {
    height: 24 + rows.length * 24,
    marks: [
      ...names.map((name, at) => label(LEFT + (at + 0.5) * step, 15, name, 'strong', 'middle')),
      ...rows.flatMap(({ label: name, values }, at) => {
        const y = 24 + at * 24;
        return [
          label(0, y + 16, cut(name[language], LEFT - 4, 11), 'small'),
          ...values.flatMap((value, index) => {
            const x = LEFT + index * step;
            if (value === 0) return [box(x + 1, y + 1, step - 2, 22, 'track')];
            const strength = round(0.25 + 0.75 * Math.min(1, value / most));
            return [
              box(x + 1, y + 1, step - 2, 22, 'track'),
              box(x + 1, y + 1, step - 2, 22, 'bad', ` opacity="${strength}"`),
              label(
                x + step / 2,
                y + 16,
                value,
                strength > 0.6 ? 'small onbad' : 'small',
                'middle',
              ),
            ];
          }),
        ];
      }),
    ],
  };
}

/** A mark on the axis every so many, in steps of 1, 2 or 5. */
function ticksOf(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}

function strip({ rows, axis }: Of<'strip'>, language: Language): Drawing {
  const LEFT = language === 'zh' ? 48 : 62;
  const HIGH = 76;
  const most =
    Math.max(1, ...rows.flatMap(({ points }) => points.map(({ value }) => value))) * 1.04;
  const x = (value: number): number => LEFT + (value / most) * (WIDTH - LEFT - 10);
  const base = rows.length * HIGH + 8;
  const word = (median: number): string =>
    `${language === 'zh' ? '中位数' : 'median'} ${round(median)}`;
  return {
    height: base + 40,
    marks: [
      ...ticksOf(most).flatMap((tick) => [
        `<line x1="${round(x(tick))}" x2="${round(x(tick))}" y1="4" y2="${base}" class="grid"/>`,
        label(x(tick), base + 16, tick, 'small quiet', 'middle'),
      ]),
      ...rows.flatMap(({ label: name, median, points }, at) => {
        const middle = at * HIGH + HIGH / 2 + 10;
        const stacks = new Map<number, number>();
        return [
          label(0, middle + 5, name[language]),
          ...points.map(({ value, isOutlier }) => {
            // Equal fines stand on both sides of the line, farther out the more there are.
            const seen = stacks.get(value) ?? 0;
            stacks.set(value, seen + 1);
            const side = seen % 2 === 0 ? 1 : -1;
            const away = Math.min(25, Math.ceil(seen / 2) * 0.9);
            return `<circle cx="${round(x(value))}" cy="${round(middle + side * away)}" r="${isOutlier ? 5 : 3}" class="${isOutlier ? 'bad' : 'dot'}"/>`;
          }),
          `<line x1="${round(x(median))}" x2="${round(x(median))}" y1="${middle - 36}" y2="${middle + 28}" class="limit"/>`,
          x(median) > WIDTH * 0.7
            ? label(x(median) - 5, middle - 30, word(median), 'small strong', 'end')
            : label(x(median) + 5, middle - 30, word(median), 'small strong'),
        ];
      }),
      label(WIDTH / 2, base + 34, axis[language], 'quiet', 'middle'),
    ],
  };
}

function drawn(plot: Plot, language: Language): Drawing {
  switch (plot.kind) {
    case 'bars':
      return bars(plot, language);
    case 'stacked':
      return stacked(plot, language);
    case 'columns':
      return columns(plot, language);
    case 'matrix':
      return matrix(plot, language);
    case 'strip':
      return strip(plot, language);
  }
}

export function renderPlot(
  plot: Plot,
  language: Language,
  {
    id,
    title,
    description,
  }: { readonly id: string; readonly title: string; readonly description: string },
): string {
  const { height, marks } = drawn(plot, language);
  return `<svg viewBox="0 0 ${WIDTH} ${round(height)}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>
${marks.join('\n')}
</svg>`;
}
