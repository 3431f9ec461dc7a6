// Draws the Mermaid state diagrams and flowcharts of the docs as SVG while the site is built: no script in the page, no CDN,
// no browser. ELK lays the graph out, and text is measured by the width of its characters, so the same text
// always gives the same picture, whatever fonts the machine has.
import { createHash } from 'node:crypto';
import ELK from 'elkjs/lib/elk.bundled.js';

const FONT = 13;
const SMALL = 11.5;
const LINE = 1.4;
const PAD = 12;
const SCALE = 0.9;

const isWide = (char) => char.codePointAt(0) >= 0x2e80;
const NARROW = /[iljtfrI.,:;'|()[\] ]/;
const widthOf = (text, size) =>
  [...text].reduce((sum, char) => sum + (isWide(char) ? 1 : NARROW.test(char) ? 0.36 : 0.6), 0) *
  size;

const CJK_LINE = 12;
const LATIN_LINE = 26;

/** A label in lines of a readable width: Chinese by character, English by word. */
function wrapped(text) {
  const lines = [];
  let line = '';
  const limit = isWide(text[0] ?? ' ') ? CJK_LINE * FONT : LATIN_LINE * FONT * 0.55;
  for (const part of text.match(
    /[\u2e80-\uffff](?:[，。；、）》”])?|[^\u2e80-\uffff\s]+\s*|\s+/gu,
  ) ?? []) {
    if (line !== '' && widthOf(line + part.trimEnd(), FONT) > limit) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** Nodes and edges of the two kinds of Mermaid text that the docs use. */
export function parseDiagram(text) {
  const nodes = new Map();
  const edges = [];
  const starts = /^\s*\[\*\] -->/m.test(text);
  if (starts) nodes.set('*first', { id: '*first', label: '', shape: 'first' });
  const direction = /^\s*(?:flowchart|graph)\s+(LR|TD|TB|BT)/.exec(text)?.[1] ?? 'TB';
  const node = (id, label, shape) => {
    const known = nodes.get(id);
    if (known === undefined) nodes.set(id, { id, label: label ?? id, shape: shape ?? 'box' });
    else if (label !== undefined) known.label = label;
    return id;
  };
  const end = (raw, side) => {
    if (raw !== '[*]') return raw;
    return node(side === 'from' ? '*first' : '*last', '', side === 'from' ? 'first' : 'last');
  };
  const flowEnd = (raw) => {
    const match = /^([\w./-]+)(?:[[({]+"?([^"\])}]*)"?[\])}]+)?$/.exec(raw.trim());
    if (match === null) throw new Error(`diagram: cannot read ${raw}`);
    return node(match[1], match[2]);
  };
  for (const raw of text.split('\n').slice(1)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('%%') || line.startsWith('direction')) continue;
    const state = /^state "(.*)" as (\S+)$/.exec(line);
    if (state !== null) {
      node(state[2], state[1]);
      continue;
    }
    const step = /^(\[\*\]|\w+) --> (\[\*\]|\w+)(?:: (.*))?$/.exec(line);
    if (step !== null && text.trimStart().startsWith('stateDiagram')) {
      const from = end(step[1], 'from');
      const to = end(step[2], 'to');
      for (const id of [from, to]) node(id);
      edges.push({ from, to, lines: step[3]?.split(' / ') ?? [] });
      continue;
    }
    const flow = /^(.+?) -->(?:\|"?([^|"]*)"?\|)? (.+)$/.exec(line);
    if (flow !== null) {
      edges.push({ from: flowEnd(flow[1]), to: flowEnd(flow[3]), lines: flow[2] ? [flow[2]] : [] });
      continue;
    }
    flowEnd(line);
  }
  return { direction, nodes: [...nodes.values()], edges };
}

const quoted = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const round = (value) => String(Math.round(value * 10) / 10);
const DIRECTIONS = { LR: 'RIGHT', TD: 'DOWN', TB: 'DOWN', BT: 'UP' };

function boxOf(node) {
  if (node.shape !== 'box') return { lines: [], width: 16, height: 16 };
  const lines = wrapped(node.label);
  const width = Math.max(48, ...lines.map((line) => widthOf(line, FONT))) + PAD * 2;
  return { lines, width, height: lines.length * FONT * LINE + PAD * 1.3 };
}

function pathOf({ startPoint, bendPoints = [], endPoint }) {
  const points = [startPoint, ...bendPoints, endPoint];
  const RADIUS = 6;
  let path = `M${round(points[0].x)} ${round(points[0].y)}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, at, after] = points.slice(index - 1, index + 2);
    const toward = (point) => {
      const length = Math.hypot(point.x - at.x, point.y - at.y) || 1;
      const share = Math.min(RADIUS, length / 2) / length;
      return `${round(at.x + (point.x - at.x) * share)} ${round(at.y + (point.y - at.y) * share)}`;
    };
    path += `L${toward(before)}Q${round(at.x)} ${round(at.y)} ${toward(after)}`;
  }
  const last = points.at(-1);
  return `${path}L${round(last.x)} ${round(last.y)}`;
}

function textOf(lines, x, top, size, anchor) {
  return lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(top + size * LINE * (index + 0.78))}"${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${quoted(line)}</text>`,
    )
    .join('');
}

const elk = new ELK();

/** The picture of a diagram. `title` is what a screen reader says of it. */
export async function renderDiagram(text, title) {
  const { direction, nodes, edges } = parseDiagram(text);
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  const graph = await elk.layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': DIRECTIONS[direction],
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.randomSeed': '1',
      'elk.spacing.nodeNode': '28',
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.edgeLabel': '4',
      'elk.layered.spacing.nodeNodeBetweenLayers': '36',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      'elk.layered.thoroughness': '10',
      'elk.edgeLabels.inline': 'false',
      'elk.layered.edgeLabels.sideSelection': 'ALWAYS_DOWN',
    },
    children: nodes.map((node) => {
      const { width, height } = boxes.get(node.id);
      return { id: node.id, width, height };
    }),
    edges: edges.map(({ from, to, lines }, index) => ({
      id: `e${index}`,
      sources: [from],
      targets: [to],
      labels:
        lines.length === 0
          ? []
          : [
              {
                text: String(index),
                width: Math.max(...lines.map((line) => widthOf(line, SMALL))) + 6,
                height: lines.length * SMALL * LINE,
              },
            ],
    })),
  });
  const tip = `tip-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  const parts = [];
  for (const [index, edge] of graph.edges.entries()) {
    const { from, to, lines } = edges[index];
    const [label] = edge.labels ?? [];
    parts.push(
      `<g class="edge" data-from="${quoted(from)}" data-to="${quoted(to)}">${edge.sections
        .map((section) => `<path d="${pathOf(section)}" marker-end="url(#${tip})"/>`)
        .join('')}${label === undefined ? '' : textOf(lines, label.x + 3, label.y, SMALL)}</g>`,
    );
  }
  for (const { id, x, y, width, height } of graph.children) {
    const node = nodes.find((one) => one.id === id);
    const shape =
      node.shape === 'first'
        ? `<circle class="dot" cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" r="7"/>`
        : node.shape === 'last'
          ? `<circle class="ring" cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" r="7"/><circle class="dot" cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" r="4"/>`
          : `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8"/>${textOf(
              boxes.get(id).lines,
              x + width / 2,
              y + PAD * 0.65,
              FONT,
              'middle',
            )}`;
    parts.push(`<g class="node" data-node="${quoted(id)}">${shape}</g>`);
  }
  const { width, height } = { width: Math.ceil(graph.width), height: Math.ceil(graph.height) };
  return `<svg class="diagram" role="img" aria-label="${quoted(title)}" viewBox="0 0 ${width} ${height}" width="${Math.round(width * SCALE)}" height="${Math.round(height * SCALE)}" xmlns="http://www.w3.org/2000/svg"><title>${quoted(title)}</title><defs><marker id="${tip}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>${parts.join('')}</svg>`;
}
