/* The search finds Chinese and English words and leads to the right page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './browser.mjs';

let opened;
beforeAll(async () => {
  opened = await openSite();
});
afterAll(async () => {
  await opened.close();
});

it.each([
  ['裁量', ['modules/discretion.html', 'guides/benchmark.html']],
  ['法制审核', ['procedures/review-legal-review.html', 'modules/review.html']],
  ['一案一码', ['modules/case-code.html']],
  ['赋权', ['procedures/township-adoption.html', 'modules/township.html', 'guides/township.html']],
  ['legal review', ['procedures/review-legal-review.html', 'modules/review.html']],
  ['听证', ['procedures/penalty-hearing.html']],
  ['罚款计算', ['modules/discretion.html', 'playground/']],
  ['working day', ['modules/calendar.html', 'functions/calendar.']],
])('%s', async (words, right) => {
  const page = await opened.open('index.html');
  await page.keyboard.press('/');
  await page.fill('#search-words', words);
  await page.waitForSelector('#search-results a');
  const found = await page
    .locator('#search-results a')
    .evaluateAll((links) => links.map(({ href }) => href));
  const top = found.slice(0, 2).map((url) => url.replace(opened.base, ''));
  expect(
    top.some((url) => right.some((path) => url.startsWith(path))),
    top.join(' '),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href === found[0]);
  expect(await page.locator('h1').first().isVisible()).toBe(true);
  expect(opened.faults).toEqual([]);
  await page.close();
});

/** Types words into an open search, and waits for its answer. */
async function answer(page, words) {
  await page.fill('#search-words', '');
  await expect.poll(() => page.locator('#search-status').textContent()).toBe('');
  await page.fill('#search-words', words);
  await expect
    .poll(() => page.locator('#search-status').textContent(), { timeout: 20_000 })
    .toMatch(/页|没有找到/);
  return {
    status: await page.locator('#search-status').textContent(),
    found: await page
      .locator('#search-results a')
      .evaluateAll((links) => links.map(({ href }) => href)),
  };
}

it('words of the field, in Chinese and English, land on their page', async () => {
  const page = await opened.open('index.html');
  await page.keyboard.press('/');
  for (const [words, right] of [
    ['罚款怎么算', ['modules/discretion.html', 'guides/case.html']],
    ['行刑衔接', ['procedures/penalty-crime-referral.html']],
    ['执法记录仪', ['guides/record.html']],
    ['执法证', ['modules/registry.html', 'procedures/registry-certificate-life.html']],
    ['行政复议', ['procedures/penalty-remedy.html']],
    ['案卷评查', ['procedures/review-file-review.html']],
    ['催告', ['procedures/penalty-enforcement.html']],
    ['台账', ['modules/plan.html']],
    ['从旧兼从轻', ['guides/case.html']],
    ['fine', ['modules/discretion.html']],
    ['trace', ['guides/trace.html']],
    ['upgrade', ['guides/upgrade-pack.html']],
    ['enforcement officer', ['modules/registry.html']],
  ]) {
    const { found } = await answer(page, words);
    const top = found.slice(0, 2).map((url) => url.replace(opened.base, ''));
    expect(
      top.some((url) => right.some((path) => url.startsWith(path))),
      `${words}: ${top.join(' ')}`,
    ).toBe(true);
  }
  expect(opened.faults).toEqual([]);
  await page.close();
});

it('of words that no page says, it says that nothing was found', async () => {
  const page = await opened.open('index.html');
  await page.keyboard.press('/');
  for (const words of ['qqqzzz', '不存在的词汇啊', 'kubernetes', '量子纠缠', 'legal qqqzzz'])
    expect(await answer(page, words)).toEqual({ status: `没有找到“${words}”`, found: [] });
  expect(opened.faults).toEqual([]);
  await page.close();
});

it('closes with Escape, and the arrows walk the results', async () => {
  const page = await opened.open('modules/core.html');
  await page.click('#search-open');
  await page.fill('#search-words', '金额');
  await page.waitForSelector('#search-results a');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate('document.activeElement.closest("#search-results") !== null')).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.close();
});
