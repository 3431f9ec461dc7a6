/* The dashboard as text: each figure with its sentence and its table, the plotted number drawn as a bar. */
import type { Cell, Dashboard, Figure } from './dashboard.js';
import { thresholdNote } from './dashboard.js';

export type Language = 'zh' | 'en';

export const said = (cell: Cell, language: Language): string =>
  typeof cell === 'object' ? cell[language] : `${cell}`;

/** Columns that a text takes in a terminal: most signs of Chinese take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
const padded = (text: string, width: number, isNumber: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? `${space}${text}` : `${text}${space}`;
};
const isNumeric = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[\d·.%—>-]+$/.test(cell));

function tableOf({ columns, rows }: Figure, language: Language): readonly string[] {
  const lines = [columns, ...rows].map((row) => row.map((cell) => said(cell, language)));
  const widths = columns.map((_column, at) =>
    Math.max(...lines.map((line) => widthOf(line[at] ?? ''))),
  );
  const numeric = columns.map((_column, at) =>
    rows.every((row) => row[at] !== undefined && isNumeric(row[at])),
  );
  return lines.map((line) =>
    `  ${line.map((text, at) => padded(text, widths[at] ?? 0, numeric[at] === true)).join('  ')}`.trimEnd(),
  );
}

const LONGEST = 40;

function barsOf({ plot }: Figure, language: Language): readonly string[] {
  const bars =
    plot.kind === 'bars'
      ? plot.bars.map(({ label, value }) => [label[language], value] as const)
      : plot.kind === 'columns'
        ? plot.columns.map(({ label, value }) => [label, value] as const)
        : [];
  if (bars.length === 0) return [];
  const most = Math.max(1, ...bars.map(([, value]) => value));
  const width = Math.max(...bars.map(([label]) => widthOf(label)));
  return [
    '',
    ...bars.map(([label, value]) => {
      const bar = '█'.repeat(value === 0 ? 0 : Math.max(1, Math.round((value / most) * LONGEST)));
      return `  ${padded(label, width, plot.kind === 'columns')} ${bar} ${value}`;
    }),
  ];
}

export function renderText(
  { title, asOf, caution, tiles, figures }: Dashboard,
  language: Language,
): string {
  return [
    `${title[language]}  ${asOf}`,
    caution[language],
    '',
    ...tiles.map(({ label, value }) => `  ${label[language]}: ${said(value, language)}`),
    ...figures.flatMap((figure) => [
      '',
      `━━━ ${figure.title[language]} ${'━'.repeat(Math.max(4, 60 - widthOf(figure.title[language])))}`,
      figure.finding[language],
      '',
      ...tableOf(figure, language),
      ...barsOf(figure, language),
    ]),
    '',
    thresholdNote[language],
    '',
  ].join('\n');
}
