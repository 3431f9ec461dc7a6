/* Pages: nothing missing, nothing broken, readable by everybody on every screen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatLegalBasis, legalRules } from 'zhifa';
import { entries, root } from '../../scripts/entries.mjs';
import { anchorOf } from '../../scripts/site/articles.mjs';
import { brokenLinks } from '../../scripts/site/links.mjs';
import { POLICY } from '../../scripts/site/policy.mjs';
import { desktop, openSite, overflow, phone, shots, site } from './browser.mjs';

let opened;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(async () => {
  await opened.close();
});
afterEach(() => {
  expect(opened.faults).toEqual([]);
});

const html = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'));
const read = (name) => readFileSync(join(site, name), 'utf8');

it('no link is broken, with its anchor', () => {
  const { broken, count } = brokenLinks(site);
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(50_000);
});

it('every page has the policy, and no inline script or style', () => {
  const policy = POLICY.replaceAll("'", "(?:'|&#39;|&#x27;)");
  const wrong = html.filter((name) => {
    const text = read(name);
    return (
      !new RegExp(`http-equiv="Content-Security-Policy" content="${policy}"`).test(text) ||
      /<script(?![^>]*\ssrc=)[^>]*>/.test(text) ||
      /<style|\sstyle="|\son\w+="/.test(
        text.replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, ''),
      )
    );
  });
  expect(wrong).toEqual([]);
});

it('every exported name has a page', () => {
  const missing = [];
  let count = 0;
  for (const { subpath, source } of entries()) {
    if (subpath === '.') continue;
    const folder = subpath.slice(2).replaceAll('/', '_');
    const file = ts.createSourceFile(
      source,
      readFileSync(join(root, source), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const statement of file.statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
      for (const { name } of statement.exportClause.elements) {
        count += 1;
        const found = ['functions', 'variables', 'types', 'interfaces', 'classes'].some((kind) =>
          existsSync(join(site, kind, `${folder}.${name.text}.html`)),
        );
        if (!found) missing.push(`${subpath} ${name.text}`);
      }
    }
  }
  expect(count).toBeGreaterThan(1500);
  expect(missing).toEqual([]);
});

it('every article that a procedure or the register cites is on its page, with the symbols that implement it', async () => {
  const cited = new Set();
  const seen = new Set();
  const visit = (value) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (
      typeof value.law === 'string' &&
      (value.article !== undefined || value.section !== undefined)
    )
      cited.add(formatLegalBasis(value, 'zh'));
    else for (const part of Object.values(value)) visit(part);
  };
  visit(legalRules);
  for (const { subpath, name } of entries())
    if (subpath !== '.') for (const value of Object.values(await import(name))) visit(value);
  const page = read('articles.html');
  const ids = new Set([...page.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id));
  expect([...cited].filter((label) => !ids.has(anchorOf(label)))).toEqual([]);
  expect(cited.size).toBeGreaterThan(600);
  expect(page).not.toMatch(/<tr id="[^"]+"><th scope="row">[^<]*<\/th><td><\/td>/);
});

it('a folder shows its place, its procedures and its articles; a procedure its picture', () => {
  const review = read('modules/review.html');
  expect(review).toContain('<svg class="diagram"');
  expect(review).toContain('procedures/review-legal-review.html');
  expect(review).toMatch(/实现的条文（\d+）/);
  for (const { subpath } of entries()) {
    if (subpath === '.' || subpath.startsWith('./packs')) continue;
    expect(read(`modules/${subpath.slice(2)}.html`), subpath).toContain('<svg class="diagram"');
  }
  for (const name of html.filter((one) => /^procedures\/(?!index|invariants)/.test(one)))
    expect(read(name).match(/<svg class="diagram"/g)?.length, name).toBe(2);
});

const TOOLS = ['discretion', 'procedure', 'case-code', 'checker', 'calendar'];
const PAGES = [
  'index.html',
  'guides/start.html',
  'guides/model.html',
  'guides/township.html',
  'guides/start.en.html',
  'procedures/index.html',
  'procedures/review-legal-review.html',
  'modules/calendar.html',
  'functions/calendar.endOfPeriod.html',
  'interfaces/core.TraceNode.html',
  'playground/index.html',
  ...TOOLS.map((tool) => `playground/index.html#${tool}`),
];
const ready = (page, path) =>
  path.includes('#')
    ? page.waitForSelector('.panel', { timeout: 15_000 })
    : page.waitForSelector('h1');

describe('accessible, and fits the screen', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  it.each(
    PAGES.flatMap((path) => [
      [path, 'light', 'desktop'],
      [path, 'dark', 'phone'],
    ]),
  )('%s %s %s', async (path, colorScheme, screen) => {
    const page = await opened.open(path, {
      colorScheme,
      viewport: screen === 'phone' ? phone : desktop,
    });
    await ready(page, path);
    if (path.endsWith('discretion')) await page.click('#example');
    if (path.endsWith('procedure')) await page.click('#next');
    await page.waitForTimeout(200);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(axe);
    const found =
      await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`);
    expect(found).toEqual([]);
    await page.screenshot({
      path: join(shots, `${path.replace(/[^\w]+/g, '-')}-${colorScheme}-${screen}.png`),
      fullPage: false,
    });
    await page.close();
  });
});

it('every guide, procedure and folder fits a phone; what is drawn or coded keeps its lines', async () => {
  const page = await opened.open('index.html', { viewport: phone });
  // The shape does not hang on the script.
  await page.route('**/assets/site.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  const wrong = [];
  const inFolders = html.filter((name) =>
    /^(?:guides|procedures|packs|modules)\/|^[^/]+$/.test(name),
  );
  // A name is one long word: the longest of them stand for the pages of names.
  const longest = html
    .filter((name) => /^(?:functions|interfaces|types|variables)\//.test(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, 40);
  for (const name of [...inFolders, ...longest]) {
    await page.goto(opened.base + name, { waitUntil: 'domcontentloaded' });
    const { wide, wrapped } = await page.evaluate(`({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      wrapped: [...document.querySelectorAll('pre > code')].filter((code) => {
        const { whiteSpace, overflowX } = getComputedStyle(code);
        return whiteSpace !== 'pre' || overflowX !== 'auto' || code.getBoundingClientRect().right > innerWidth;
      }).length,
    })`);
    if (wide > 0 || wrapped > 0) wrong.push(`${name}: ${wide} px too wide, ${wrapped} wrapped`);
  }
  expect(wrong).toEqual([]);
  expect(inFolders.length).toBeGreaterThan(100);
  await page.close();
}, 300_000);

it('code that is wider than a phone is reached from the keyboard', async () => {
  const page = await opened.open('guides/trace.html', { viewport: phone });
  await expect.poll(() => page.locator('pre > code[tabindex="0"]').count()).toBeGreaterThan(3);
  await page.locator('pre > code').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.evaluate('document.querySelector("pre > code").scrollLeft'))
    .toBeGreaterThan(0);
  await page.close();
});

it('a folder opens with Chinese, its guides and its tool; a guide names its folders', async () => {
  const lacking = (names, pattern) => names.filter((name) => !pattern.test(read(name)));
  const folders = entries()
    .filter(({ subpath }) => subpath !== '.' && !subpath.startsWith('./packs'))
    .map(({ subpath }) => `modules/${subpath.slice(2)}.html`);
  expect(lacking(folders, /<h1>[\w-]+ · [一-龥]+<\/h1>/)).toEqual([]);
  expect(lacking(folders, /introduction">\s*<p lang="zh-CN">[^<]{30,}<\/p>\s*<p>指南：<a/)).toEqual(
    [],
  );
  const guides = html.filter((name) => /^guides\/(?!not-claimed|bundlers)/.test(name));
  expect(lacking(guides, /<p>(?:用到的接口：|API: )<a href="\.\.\/modules\//)).toEqual([]);
  const page = await opened.open('modules/calendar.html');
  await page.click('.introduction a:text("工作日与期限")');
  await page.waitForSelector('#end');
  await page.close();
});

it('no page shows a name that nobody gave, or that it stands in itself', () => {
  expect(html.filter((name) => read(name).includes('__namedParameters'))).toEqual([]);
  const self = /<ul class="tsd-breadcrumb"[^>]*>(?:(?!<\/ul>)[\s\S])*aria-current/;
  expect(html.filter((name) => self.test(read(name)))).toEqual([]);
  const tree = JSON.parse(read('assets/tree.json'));
  for (const { section, pages } of tree)
    expect(new Set(pages.map(({ title }) => title)).size, section).toBe(pages.length);
});

it('the overview begins with the folders; a procedure leads to its folder and to the tool that runs it', async () => {
  const overview = read('modules.html');
  expect(/<h2>([^<]*)<\/h2>/.exec(overview)[1]).toBe('模块');
  for (const { subpath } of entries())
    if (subpath !== '.')
      expect(
        overview.includes(`href="modules/${subpath.slice(2).replaceAll('/', '_')}.html"`),
      ).toBe(true);
  const machines = html.filter((name) => /^procedures\/(?!index|invariants)/.test(name));
  const visible = (name) => read(name).replace(/<!--[\s\S]*?-->/g, '');
  expect(machines.filter((name) => visible(name).includes('procedure-pages'))).toEqual([]);
  expect(
    machines.filter(
      (name) =>
        !/#procedure\?machine=([\w-]+)\/[\w-]+">程序推演<\/a>[\s\S]*?href="\.\.\/modules\/\1\.html"/.test(
          read(name),
        ),
    ),
  ).toEqual([]);
  const page = await opened.open('procedures/penalty-hearing.html');
  expect(await page.locator('#site-links [aria-current]').textContent()).toBe('程序');
  await page.click('a:text("程序推演")');
  await page.waitForSelector('#status[data-status=requested]');
  expect(await page.inputValue('select[name=machine]')).toBe('penalty/hearing');
  await page.close();
});

it('the tree shows where the reader is', async () => {
  const page = await opened.open('guides/trace.html');
  const place = await page.locator('#site-tree a.current').boundingBox();
  const frame = await page.locator('.site-menu').boundingBox();
  expect(place.y).toBeGreaterThanOrEqual(frame.y);
  expect(place.y + place.height).toBeLessThanOrEqual(frame.y + frame.height);
  expect(await page.evaluate('scrollY')).toBe(0);
  await page.close();
});

it('works from the keyboard', async () => {
  const page = await opened.open('index.html');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toBe('skip');
  await page.keyboard.press('Control+k');
  expect(await page.locator('#search').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.selectOption('#theme', 'dark');
  await page.reload();
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await page.selectOption('#theme', 'os');
  await page.close();
});

it('on a phone the tree opens from the menu', async () => {
  const page = await opened.open('modules/calendar.html', { viewport: phone });
  expect(await page.locator('#site-tree').isVisible()).toBe(false);
  await page.click('#menu');
  await page.locator('#site-tree a.current').waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  expect(await page.locator('#site-tree').isVisible()).toBe(false);
  await page.close();
});
