/* A printable sheet of QR codes: one HTML file, SVG inside. */
import {
  type CaseCode,
  type CaseQrContent,
  caseQrText,
  formatCaseCode,
  guangdongCaseCodeScheme,
  measureCaseCodeQr,
  type QrErrorCorrection,
  renderCaseCodeQr,
} from 'zhifa';
import { must } from './holder.js';

const MODULE_MILLIMETRES = 0.5;
/** M for paper in a file, Q for what is posted on a vehicle or a door. */
const LEVELS: Readonly<Record<CaseQrContent['tier'], QrErrorCorrection>> = {
  code: 'Q',
  token: 'M',
  signed: 'M',
};
const TITLES: Readonly<Record<CaseQrContent['tier'], string>> = {
  code: '案卷标签',
  token: '当事人联',
  signed: '可离线核验文书',
};

export interface Label {
  readonly code: CaseCode;
  readonly content: CaseQrContent;
}

export interface DrawnLabel extends Label {
  readonly text: string;
  readonly svg: string;
  readonly millimetres: number;
  readonly errorCorrection: QrErrorCorrection;
}

export function draw(host: string, { code, content }: Label): DrawnLabel {
  const errorCorrection = LEVELS[content.tier];
  const text = must(caseQrText(host, content));
  const svg = must(renderCaseCodeQr(text, { format: 'svg', errorCorrection }));
  const { millimetres } = must(
    measureCaseCodeQr(text, { errorCorrection, moduleMillimetres: MODULE_MILLIMETRES }),
  );
  return { code, content, text, svg, millimetres, errorCorrection };
}

export function sheetOf(labels: readonly DrawnLabel[]): string {
  const figures = labels.map(
    ({ code, content, svg, millimetres, errorCorrection }) => `<figure>
  <div style="width:${millimetres}mm;height:${millimetres}mm">${svg}</div>
  <figcaption>${TITLES[content.tier]} · ${errorCorrection} · ${millimetres} mm<br><code>${formatCaseCode(code, 'display')}</code></figcaption>
</figure>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>案件编码标签</title>
<style>
@page { size: A4; margin: 10mm }
body { font: 9pt sans-serif; margin: 0 }
main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm }
figure { margin: 0; break-inside: avoid; text-align: center }
figure div { margin: 0 auto }
svg { display: block; shape-rendering: crispEdges }
</style>
<p>${guangdongCaseCodeScheme.standing.zh}。示例数据。</p>
<main>
${figures.join('\n')}
</main>
</html>
`;
}
