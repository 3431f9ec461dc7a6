/*
 * Two years of a made-up province through the machines of the library: 40 bodies, 400 people, 3,000 penalty cases and the
 * inspections beside them, with faults seeded on purpose; and what supervision finds of them.
 *
 *   npm run example -- province                       the dashboard in Chinese, and out/province.html
 *   npm run example -- province --en                  in English
 *   npm run example -- province --seed=8 --cases=600  another province
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dashboardOf } from './dashboard.js';
import { renderPage } from './page.js';
import { simulate } from './simulate.js';
import { renderText } from './text.js';

const asked = process.argv.slice(2);
const language = asked.includes('--en') ? 'en' : 'zh';

/** A whole number that is given as `--name=123`, within its limits. */
function option(name: string, otherwise: number, least: number, most: number): number {
  const given = asked.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  console.error(`--${name}: ${least}–${most}`);
  process.exit(1);
}

const dashboard = dashboardOf(
  simulate({
    seed: option('seed', 7, 0, 1_000_000),
    bodies: 40,
    people: 10,
    cases: option('cases', 3000, 600, 20_000),
  }),
);
console.log(renderText(dashboard, language));
mkdirSync('out', { recursive: true });
writeFileSync('out/province.html', renderPage(dashboard, language));
console.log('out/province.html');
