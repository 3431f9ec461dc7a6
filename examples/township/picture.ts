/* The graph of a machine as a plain drawing: states in one column, returns on the left, leaps on the right. */
import type { Graph, GraphEdge, Language } from 'zhifa';

const WIDTH = 1000;
const BOX = { width: 260, height: 40, gap: 62 };
const CENTRE = WIDTH / 2;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export function drawGraph(graph: Graph, language: Language): string {
  const rows = new Map(graph.nodes.map(({ status }, index) => [status, index]));
  const top = (row: number): number => 70 + row * (BOX.height + BOX.gap);
  const boxes = graph.nodes.map(({ status, label, initial, final }) => {
    const y = top(rows.get(status) ?? 0);
    const fill = initial ? '#dbeafe' : final ? '#e5e7eb' : '#ffffff';
    return (
      `<rect x="${CENTRE - BOX.width / 2}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="8" fill="${fill}" stroke="#1e3a8a"${final ? ' stroke-width="3"' : ''}/>` +
      `<text x="${CENTRE}" y="${y + BOX.height / 2 + 5}" text-anchor="middle">${escaped(label[language])}</text>`
    );
  });
  const sides = { left: 0, right: 0 };
  const arrows = graph.edges.map((edge) => {
    const from = rows.get(edge.from) ?? 0;
    const to = rows.get(edge.to) ?? 0;
    const name = escaped(`${edge.label[language]}（${edge.actor[language]}）`);
    if (to === from + 1) return straight(top(from) + BOX.height, top(to), name);
    const side = to > from ? 'right' : 'left';
    sides[side] += 1;
    return bent(edge, side, sides[side], top(from), top(to), name);
  });
  const height = top(graph.nodes.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="14">`,
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#1e3a8a"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#f8fafc"/>`,
    `<text x="${CENTRE}" y="40" text-anchor="middle" font-size="20">${escaped(graph.label[language])}</text>`,
    ...arrows,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

function straight(from: number, to: number, name: string): string {
  const middle = (from + to) / 2;
  return (
    `<path d="M${CENTRE} ${from} V${to}" stroke="#1e3a8a" fill="none" marker-end="url(#tip)"/>` +
    `<text x="${CENTRE + 10}" y="${middle + 5}" font-size="12">${name}</text>`
  );
}

function bent(
  { from, to }: GraphEdge,
  side: 'left' | 'right',
  lane: number,
  start: number,
  end: number,
  name: string,
): string {
  const sign = side === 'left' ? -1 : 1;
  const edge = CENTRE + (sign * BOX.width) / 2;
  const out = edge + sign * (60 + lane * 26);
  const isLoop = from === to;
  const first = start + BOX.height / 2 + (isLoop ? -10 : lane * 3);
  const last = end + BOX.height / 2 + (isLoop ? 10 : -lane * 3);
  const anchor = side === 'left' ? 'end' : 'start';
  return (
    `<path d="M${edge} ${first} H${out} V${last} H${edge}" stroke="#94a3b8" fill="none" marker-end="url(#tip)"/>` +
    `<text x="${out + sign * 4}" y="${first - 6}" font-size="12" text-anchor="${anchor}" fill="#475569" stroke="#f8fafc" stroke-width="4" paint-order="stroke">${name}</text>`
  );
}
