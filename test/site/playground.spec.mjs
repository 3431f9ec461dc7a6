/* Each tool of the playground, driven as a visitor drives it; what it shows equals what the library says in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  assessCase,
  assessDiscretion,
  buildCaseCode,
  checkBenchmark,
  chineseCalendar,
  decide,
  due,
  endOfPeriod,
  explainCaseCode,
  localDate,
  renderCaseReasoning,
  renderReasoning,
  replay,
} from 'zhifa';
import {
  ecologyRangeTable,
  ecologyTable,
  unpermittedWaterDischarge,
} from 'zhifa/packs/gd-ecology-2021';
import { penaltyLawCircumstances } from 'zhifa/packs/penalty-law-2021';
import { entries, root } from '../../scripts/entries.mjs';
import { FIRST_LOAD_CEILING, firstLoad } from '../../scripts/site/playground.mjs';
import { openSite, overflow, phone, site } from './browser.mjs';

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

const PLAYGROUND = 'playground/index.html';
const dates = { conductEndedOn: localDate('2024-03-04'), decidedOn: localDate('2024-04-29') };

it('loads little, and is ready within a second', async () => {
  expect(firstLoad(join(site, 'playground')).bytes).toBeLessThanOrEqual(FIRST_LOAD_CEILING);
  const page = await opened.open(PLAYGROUND);
  const ready = await page.evaluate(`performance.getEntriesByType('navigation')[0].domInteractive`);
  expect(await page.locator('.cards a').count()).toBe(5);
  expect(ready).toBeLessThan(1000);
  const first = await page.evaluate(
    `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.endsWith('.js')).length`,
  );
  expect(first).toBeLessThanOrEqual(3);
  await page.close();
});

describe('discretion', () => {
  const rows = ['l2', 'l3', 'l1', 'l3', 'l1', 'l1'];
  const factors = Object.fromEntries(
    unpermittedWaterDischarge.factors.map(({ id }, at) => [id, rows[at]]),
  );

  it('answers as the library does, and the address brings the case back', async () => {
    const page = await opened.open(`${PLAYGROUND}#discretion`);
    await page.waitForSelector('[data-outcome=needFacts]');
    await page.fill('input[name=conduct]', dates.conductEndedOn);
    await page.fill('input[name=decided]', dates.decidedOn);
    for (const [id, level] of Object.entries(factors))
      await page.check(`input[name="f.${id}"][value=${level}]`);
    const wanted = assessDiscretion(unpermittedWaterDischarge, { factors }, dates).value;
    await page.waitForSelector('[data-amount]');
    expect(await page.locator('[data-amount]').textContent()).toContain(wanted.fine.amount);
    expect(await page.locator('#reasoning').textContent()).toBe(renderReasoning(wanted, 'zh'));
    expect(await page.locator('svg.range').getAttribute('aria-label')).toContain(
      wanted.fine.amount,
    );
    expect(await page.locator('.trace').count()).toBeGreaterThan(8);
    const again = await opened.open(page.url().replace(opened.base, ''));
    await again.waitForSelector('[data-amount]');
    expect(await again.locator('[data-amount]').textContent()).toContain(wanted.fine.amount);
    await again.click('#language');
    expect(await again.locator('#reasoning').textContent()).toBe(renderReasoning(wanted, 'en'));
    await again.click('#language');
    await again.close();
    await page.close();
  });

  it('takes a number in place of a row, and says that a fact cannot be established', async () => {
    const page = await opened.open(`${PLAYGROUND}#discretion?table=2.5.1`);
    await page.click('#example');
    await page.fill('input[aria-label^="违法行为持续时间"]', '13');
    await page.check('input[name="f.f2"][value="?"]');
    const wanted = assessDiscretion(
      unpermittedWaterDischarge,
      { factors: { ...factors, f4: { value: '13', unit: '个月' }, f2: { notEstablished: true } } },
      dates,
    ).value;
    await page.locator('[data-amount]', { hasText: wanted.fine.amount }).waitFor();
    await page.close();
  });

  it('shows every branch of a choice', async () => {
    // 生态环境法典 replaces the provision between conduct and decision.
    const query = new URLSearchParams({
      table: '2.5.1',
      conduct: '2026-03-01',
      decided: '2026-09-01',
      ...Object.fromEntries(Object.entries(factors).map(([id, level]) => [`f.${id}`, level])),
    });
    const page = await opened.open(`${PLAYGROUND}#discretion?${query}`);
    const wanted = assessDiscretion(
      unpermittedWaterDischarge,
      { factors },
      { conductEndedOn: localDate('2026-03-01'), decidedOn: localDate('2026-09-01') },
    ).value;
    expect(wanted.outcome).toBe('choice');
    await page.waitForSelector('[data-outcome=choice]');
    expect(await page.locator('.branch > h3').allTextContents()).toEqual(
      wanted.options.map(({ label }) => label.zh),
    );
    await page.close();
  });

  it('asks a multiple of its base, and a table of ranges for its facts', async () => {
    const weighted = ecologyTable('4.7').value;
    const chosen = { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l2' };
    const page = await opened.open(`${PLAYGROUND}#discretion?table=4.7`);
    await page.waitForSelector('input[name=base]');
    for (const [id, level] of Object.entries(chosen))
      await page.check(`input[name="f.${id}"][value=${level}]`);
    await page.fill('input[name=base]', '120000');
    const day = localDate('2025-03-03');
    const amount = assessDiscretion(
      weighted,
      { base: '120000', factors: chosen },
      { conductEndedOn: day, decidedOn: day },
    ).value.fine.amount;
    await page.locator('[data-amount]', { hasText: amount }).waitFor();

    await page.selectOption('select[name=table]', '1.4');
    await page.waitForSelector('input[name="f.grave"]');
    const facts = { f1: 'o1', f2: 'o2', f3: 'o2', grave: false };
    for (const [id, option] of Object.entries(facts))
      await page.check(`input[name="f.${id}"][value="${option}"]`);
    const ranged = assessDiscretion(
      ecologyRangeTable('1.4').value,
      { facts },
      { conductEndedOn: day, decidedOn: day },
    ).value;
    await page.waitForSelector('#result [data-outcome=sanctions]');
    expect(await page.locator('#reasoning').textContent()).toBe(renderReasoning(ranged, 'zh'));
    await page.close();
  });

  describe('a whole case', () => {
    const known = {
      harm: 'slight',
      crimeSuspected: false,
      alreadyFined: false,
      minor: false,
      correctedInTime: false,
      firstViolation: false,
      faultlessProved: false,
    };
    const { statute } = unpermittedWaterDischarge;
    const former = {
      id: '《水污染防治法》第八十三条第（一）项',
      until: statute.until,
      basis: statute.basis,
      says: { benchmark: unpermittedWaterDischarge, facts: { factors } },
    };
    const later = {
      id: '《生态环境法典》第一千一百零二条',
      from: statute.until,
      until: 'open',
      basis: [statute.successor.basis],
      says: { statutory: statute.successor.interval },
    };
    const given = (conductEndedOn, decidedOn, facts, circumstances = [], chosen = {}) =>
      assessCase({
        facts: {
          conductEndedOn,
          discoveredOn: conductEndedOn,
          decidedOn,
          party: { kind: 'organization' },
          ...known,
          ...facts,
        },
        rules: penaltyLawCircumstances,
        acts: [
          {
            id: 'act',
            label: unpermittedWaterDischarge.title,
            circumstances,
            provisions: [
              { id: 'provision', versions: [{ ...former, from: conductEndedOn }, later] },
            ],
          },
        ],
        strategy: 'computed',
        caps: [],
        chosen,
      }).value;
    const address = (conduct, decided, facts, more = {}) =>
      `${PLAYGROUND}#discretion?${new URLSearchParams({
        table: '2.5.1',
        case: 'yes',
        conduct,
        decided,
        ...Object.fromEntries(Object.entries(factors).map(([id, level]) => [`f.${id}`, level])),
        ...Object.fromEntries(
          Object.entries({ ...known, ...facts }).map(([fact, value]) => [
            `c.${fact}`,
            value === true ? 'yes' : value === false ? 'no' : value,
          ]),
        ),
        ...more,
      })}`;

    it('without circumstances, with the procedures that follow', async () => {
      const page = await opened.open(address('2024-03-04', '2024-04-29', {}));
      const wanted = given('2024-03-04', '2024-04-29', {});
      await page.locator('[data-fine]', { hasText: wanted.result.fine.amount }).waitFor();
      expect(await page.locator('#reasoning').textContent()).toBe(
        renderCaseReasoning(wanted, 'zh'),
      );
      expect(
        await page
          .locator('[data-procedure]')
          .evaluateAll((items) => items.map(({ dataset }) => [dataset.procedure, dataset.verdict])),
      ).toEqual(wanted.result.procedures.map(({ procedure, verdict }) => [procedure, verdict]));
      await page.close();
    });

    it('a circumstance leaves lighter or mitigated to a person, who chooses', async () => {
      const page = await opened.open(address('2024-03-04', '2024-04-29', {}));
      await page.check('input[name="s.confessed"]');
      const wanted = given('2024-03-04', '2024-04-29', {}, [{ id: 'confessed' }]);
      expect(wanted.result.outcome).toBe('choice');
      await page.waitForSelector('[data-case=choice]');
      expect(await page.locator('.branch > h3').allTextContents()).toEqual(
        wanted.result.options.map(({ label }) => label.zh),
      );
      expect(await page.locator('.branch [data-fine]').allTextContents()).toEqual(
        wanted.result.options.map(({ outcome }) => outcome.fine.interval.words),
      );
      const [{ id }] = wanted.result.options;
      await page.click(`[data-choose="${id}"]`);
      const settled = given('2024-03-04', '2024-04-29', {}, [{ id: 'confessed' }], {
        [wanted.result.id]: id,
      });
      await page.waitForSelector('[data-case=sanctions]');
      expect(await page.locator('#reasoning').textContent()).toBe(
        renderCaseReasoning(settled, 'zh'),
      );
      await page.close();
    });

    it('older and newer law, and what is not yet data of the newer', async () => {
      const page = await opened.open(address('2026-03-01', '2026-09-01', {}));
      const wanted = given('2026-03-01', '2026-09-01', {});
      expect(wanted.result.question).toBe('applicableVersion');
      await page.waitForSelector('[data-case=choice]');
      expect(await page.locator('#reasoning').textContent()).toBe(
        renderCaseReasoning(wanted, 'zh'),
      );
      expect(await page.locator('#result').textContent()).toContain(statute.successor.text);
      await page.close();
    });

    it('no penalty; and a fact that nobody established is asked for', async () => {
      const facts = { minor: true, correctedInTime: true, harm: 'none' };
      const page = await opened.open(address('2024-03-04', '2024-04-29', facts));
      const wanted = given('2024-03-04', '2024-04-29', facts);
      await page.waitForSelector('[data-case=noPenalty]');
      expect(await page.locator('#reasoning').textContent()).toBe(
        renderCaseReasoning(wanted, 'zh'),
      );
      await page.selectOption('select[name="c.crimeSuspected"]', '');
      await page.selectOption('select[name="c.harm"]', '');
      await page.waitForSelector('[data-case=needFacts] [data-fact=harm]');
      expect(await page.locator('.announce').textContent()).toMatch(/^尚需查明 \d 项$/);
      await page.close();
    });
  });

  it('on a phone the answer stays in sight, and the words of the bar keep their size', async () => {
    const page = await opened.open(`${PLAYGROUND}#discretion`, { viewport: phone });
    await page.click('#example');
    const inSight = page.locator('.announce', { hasText: '560000.00' });
    await inSight.waitFor();
    const { y, height } = await inSight.boundingBox();
    expect(y).toBeGreaterThan(400);
    expect(y + height).toBeLessThanOrEqual(phone.height);
    for (const text of await page.locator('svg.range text').all())
      expect((await text.boundingBox()).height).toBeGreaterThan(12);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('every table of every pack opens', async () => {
    const page = await opened.open(`${PLAYGROUND}#discretion`);
    await page.waitForSelector('select[name=table]');
    const ids = await page
      .locator('select[name=table] option')
      .evaluateAll((options) => options.map(({ value }) => value));
    expect(ids.length).toBeGreaterThan(280);
    for (const id of [
      ...ids.filter((_, at) => at % 40 === 0),
      ...ids.filter((value) => !/^\d/.test(value)),
    ]) {
      await page.selectOption('select[name=table]', id);
      await page.locator('#result [data-outcome], #result .problems').first().waitFor();
    }
    await page.close();
  });
});

describe('procedures', async () => {
  const machines = [];
  for (const { subpath, name } of entries()) {
    if (subpath === '.' || subpath.startsWith('./packs')) continue;
    for (const [key, machine] of Object.entries(await import(name)))
      if (key.endsWith('Machine') && machine.table !== undefined) machines.push(machine);
  }
  const revive = (text) =>
    JSON.parse(text, (_key, value) => (value === '$chineseCalendar' ? chineseCalendar : value));
  const sampleOf = ({ id }) =>
    revive(
      readFileSync(
        join(root, 'docs/playground/samples', `${id.replaceAll('/', '-')}.json`),
        'utf8',
      ),
    );

  it('offers every one', async () => {
    const page = await opened.open(`${PLAYGROUND}#procedure`);
    await page.waitForSelector('select[name=machine]');
    const offered = await page
      .locator('select[name=machine] option')
      .evaluateAll((options) => options.map(({ value }) => value));
    expect(offered.sort()).toEqual(machines.map(({ id }) => id).sort());
    await page.close();
  });

  it('walks every one to its end', async () => {
    const page = await opened.open(`${PLAYGROUND}#procedure`);
    await page.waitForSelector('select[name=machine]');
    for (const machine of machines) {
      const { start, steps, facts } = sampleOf(machine);
      await page.selectOption('select[name=machine]', machine.id);
      await page.waitForSelector(`#status[data-status="${start.status}"]`);
      for (const [at] of steps.entries()) {
        await page.click('#next');
        const { state } = replay(machine, start, steps.slice(0, at + 1), facts);
        await page.waitForSelector(`#status[data-status="${state.status}"]`);
        const ends = due(machine, state, chineseCalendar).map(({ deadline }) =>
          deadline.ok ? deadline.value.end : '?',
        );
        expect(await page.locator('#deadlines strong').allTextContents()).toEqual(ends);
      }
      expect(await page.locator('#chain').textContent()).toContain(`${steps.length} 项，链完整`);
      expect(await page.locator('#refused').count()).toBe(0);
    }
    await page.close();
  });

  it('says what a refused step lacks, with its article, and finds a changed record', async () => {
    const machine = machines.find(({ id }) => id === 'penalty/hearing');
    const { start, steps, facts, events } = sampleOf(machine);
    const page = await opened.open(`${PLAYGROUND}#procedure?machine=penalty/hearing`);
    await page.waitForSelector('#next');
    await page.click('#next');
    await page.waitForSelector('#status[data-status=convened]');
    const edge = machine.edges.find(({ on }) => on === 'notify').id;
    await page.click(`[data-edge=${edge}]`);
    // The hearing three days after the notice: seven are asked for.
    const event = structuredClone(events[edge]);
    event.notice.heldOn = '2024-04-26';
    await page.click('.event button:has-text("JSON")');
    await page.fill('.event textarea', JSON.stringify(event));
    await page.click('[data-take=notify]');
    await page.waitForSelector('#refused');
    const { state } = replay(machine, start, steps.slice(0, 1), facts);
    const refused = decide(machine, state, event, facts);
    expect(refused.outcome).toBe('refused');
    expect(
      await page
        .locator('#refused [data-guard]')
        .evaluateAll((items) => items.map((item) => item.dataset.guard)),
    ).toEqual(refused.failures.map(({ guard }) => guard));
    expect(await page.locator('#refused .articles a').count()).toBeGreaterThan(0);
    const href = await page.locator('#refused .articles a').first().getAttribute('href');
    const article = await opened.open(`playground/${href}`.replace('playground/../', ''));
    expect(await article.locator('tr:target').count()).toBe(1);
    await article.close();
    await page.click('#refused > button');
    await page.click('#next');
    await page.waitForSelector('#status[data-status=notified]');
    await page.click('.chain li:nth-child(2) button');
    expect(await page.locator('#chain').textContent()).toBe('链已断');
    await page.close();
  });

  it('a filled form takes a step, for every machine; its fields have Chinese names; the record names the step', async () => {
    const page = await opened.open(`${PLAYGROUND}#procedure`);
    await page.waitForSelector('select[name=machine]');
    for (const machine of machines) {
      const { start, events, facts } = sampleOf(machine);
      const edge = machine.edges.find(
        ({ from, id }) =>
          from.includes(start.status) &&
          events[id] !== undefined &&
          decide(machine, start, events[id], facts).outcome === 'moved',
      );
      await page.selectOption('select[name=machine]', machine.id);
      await page.waitForSelector(`#status[data-status="${start.status}"]`);
      await page.click(`[data-edge="${edge.id}"]`);
      const names = await page.locator('.event .field').allTextContents();
      expect(names.length, machine.id).toBeGreaterThan(0);
      expect(names.filter((name) => !/^[一-龥]+ $/.test(name))).toEqual([]);
      await page.click('[data-take]');
      const { state } = decide(machine, start, events[edge.id], facts);
      await page.waitForSelector(`#status[data-status="${state.status}"]`);
      await page.waitForSelector('#status:focus');
      expect(await page.locator('.chain li strong').allTextContents()).toEqual([edge.label.zh]);
      expect(await page.locator('.announce').textContent()).toBe(
        `现在：${machine.states[state.status].label.zh}`,
      );
    }
    await page.close();
  });

  it('a refused form leads to what is lacking', async () => {
    const page = await opened.open(`${PLAYGROUND}#procedure?machine=penalty/hearing`, {
      viewport: phone,
    });
    await page.click('#next');
    await page.waitForSelector('#status[data-status=convened]');
    await page.click('.steps [data-edge=notify]');
    await page.locator('.event label', { hasText: '举行日期' }).locator('input').fill('2024-04-26');
    await page.click('[data-take=notify]');
    await page.waitForSelector('#refused:focus');
    await expect
      .poll(async () => (await page.locator('#refused h2').boundingBox()).y)
      .toBeLessThan(phone.height);
    expect(await page.locator('.announce').textContent()).toMatch(/^这一步不行/);
    await page.close();
  });
});

it('case codes: every error of the bench is found, and the right code is among the candidates', async () => {
  const page = await opened.open(`${PLAYGROUND}#case-code`);
  await page.waitForSelector('#code');
  await page.fill('input[name=serial]', '77');
  const code = buildCaseCode({
    profile: 'issued',
    division: '440106',
    body: '007',
    year: 2026,
    kind: 'penalty',
    serial: 77,
  }).value;
  await page.locator('#code', { hasText: code }).waitFor();
  expect(await page.locator('#verdict').getAttribute('class')).toBe('good');
  expect(
    await page.locator('img[alt*="二维码"]').evaluate((image) => image.naturalWidth),
  ).toBeGreaterThan(0);
  for (const mistake of ['swap', 'misread', 'omit', 'surplus']) {
    await page.click(`[data-mistake=${mistake}]`);
    const typed = await page.inputValue('input[name=typed]');
    expect(typed).not.toBe(code);
    expect(await page.locator('#verdict').getAttribute('class')).toBe('bad');
    const candidates = explainCaseCode(typed, undefined, { allowTraining: true }).candidates.map(
      (one) => one.code,
    );
    expect(await page.locator('#candidates button').allTextContents()).toEqual(candidates);
    expect(candidates).toContain(code);
  }
  await page.fill('input[name=division]', 'abc');
  await page.waitForSelector('.problems [data-code="caseCode.divisionText"]');
  await page.close();
});

it('table checker: what it finds and draws is what the library finds', async () => {
  const page = await opened.open(`${PLAYGROUND}#checker`);
  await page.waitForSelector('#findings');
  const pasted = JSON.parse(await page.inputValue('textarea[name=json]'));
  const codes = checkBenchmark(pasted).map(({ code }) => code);
  expect(codes).toContain('discretion.levelGap');
  expect(codes).toContain('discretion.levelOverlap');
  const shown = () =>
    page
      .locator('#result [data-code]')
      .evaluateAll((items) => items.map((item) => item.dataset.code));
  expect(await shown()).toEqual(codes);
  expect(await page.locator('[data-stretch=gap]').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-stretch=overlap]').count()).toBeGreaterThan(0);
  await page.uncheck('input[name=broken]');
  await expect.poll(() => page.locator('[data-stretch]').count()).toBe(0);
  expect(await shown()).toEqual(checkBenchmark(unpermittedWaterDischarge).map(({ code }) => code));
  await page.fill('textarea[name=json]', '{"family":"weighted"}');
  await expect.poll(() => page.locator('#result [data-code]').count()).toBeGreaterThan(3);
  await page.fill('textarea[name=json]', 'not json');
  await page.waitForSelector('#result [role=alert]');
  await page.close();
});

it('working days: the last day, and the days that are drawn', async () => {
  const page = await opened.open(`${PLAYGROUND}#calendar`);
  await page.waitForSelector('#end');
  const start = localDate('2024-04-30');
  const expected = endOfPeriod(chineseCalendar, start, {
    kind: 'period',
    count: 5,
    unit: 'workingDay',
  }).value.end;
  expect((await page.locator('#end').textContent()).trim()).toBe(expected);
  expect(await page.locator('td.holiday[data-date="2024-05-01"]').count()).toBe(1);
  expect(await page.locator('td.makeUpDay[data-date="2024-04-28"]').count()).toBe(1);
  expect(await page.locator('td.end').getAttribute('data-date')).toBe(expected);
  await page.selectOption('select[name=rule]', 'free');
  await page.selectOption('select[name=unit]', 'month');
  await page.fill('input[name=count]', '1');
  await page.fill('input[name=start]', '2024-01-31');
  const month = endOfPeriod(chineseCalendar, localDate('2024-01-31'), {
    kind: 'period',
    count: 1,
    unit: 'month',
  }).value.end;
  await page.locator('#end', { hasText: month }).waitFor();
  await page.fill('input[name=start]', '2030-01-07');
  await page.selectOption('select[name=unit]', 'workingDay');
  await page.waitForSelector('[data-code="calendar.notPublished"]');
  await page.close();
});

describe('from the keyboard, and by a link', () => {
  const TOOLS = ['discretion', 'procedure', 'case-code', 'checker', 'calendar'];

  it.each(TOOLS)('%s: Tab goes everywhere, and where it is can be seen', async (tool) => {
    const page = await opened.open(`${PLAYGROUND}#${tool}`);
    await page.waitForSelector('.panel button, .panel input, .panel textarea');
    const unseen = [];
    const seen = new Set();
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(`(() => {
        const here = document.activeElement;
        if (here === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(here);
        const { top, bottom } = here.getBoundingClientRect();
        return {
          name: here.outerHTML.slice(0, 80),
          isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight,
          inPanel: here.closest('.panel') !== null,
        };
      })()`);
      if (at === undefined) break;
      seen.add(at.inPanel);
      if (!at.isSeen) unseen.push(at.name);
    }
    expect(unseen).toEqual([]);
    expect(seen.has(true)).toBe(true);
    await page.close();
  });

  it('a case is answered without a mouse, and its answer is read aloud', async () => {
    const page = await opened.open(`${PLAYGROUND}#discretion`);
    await page.waitForSelector('input[name="f.f1"]');
    for (const id of unpermittedWaterDischarge.factors.map((factor) => factor.id)) {
      await page.locator(`input[name="f.${id}"]`).first().focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('ArrowDown');
    const levels = unpermittedWaterDischarge.factors.map(({ id }) => [id, 'l1']);
    levels.at(-1)[1] = 'l2';
    const day = localDate('2025-03-03');
    const { fine } = assessDiscretion(
      unpermittedWaterDischarge,
      { factors: Object.fromEntries(levels) },
      { conductEndedOn: day, decidedOn: day },
    ).value;
    await page.locator('[role=status]', { hasText: `罚款 ${fine.amount} 元` }).waitFor();
    await page.locator('.tools a').nth(4).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: '届满：2024-05-10' }).waitFor();
    await page.close();
  });

  it('what a tool shows comes back from its address', async () => {
    const shown = async (page) =>
      (await page.locator('main').textContent()) +
      (await page
        .locator('main :is(input, select, textarea)')
        .evaluateAll((fields) => fields.map(({ value, checked }) => `${value} ${checked}`).join()));
    const again = async (page, ready) => {
      const other = await opened.open(page.url().replace(opened.base, ''));
      await other.locator(ready).first().waitFor();
      await expect.poll(() => shown(other)).toBe(await shown(page));
      await other.close();
      await page.close();
    };

    const calendar = await opened.open(`${PLAYGROUND}#calendar`);
    await calendar.selectOption('select[name=rule]', 'free');
    await calendar.fill('input[name=count]', '12');
    await calendar.fill('input[name=start]', '2025-09-20');
    await calendar.uncheck('input[type=checkbox]');
    await again(calendar, '#end');

    const code = await opened.open(`${PLAYGROUND}#case-code`);
    await code.selectOption('select[name=profile]', 'training');
    await code.fill('input[name=serial]', '31');
    await code.click('[data-mistake=omit]');
    await again(code, '#verdict.bad');

    const procedure = await opened.open(`${PLAYGROUND}#procedure?machine=penalty/summary`);
    await procedure.click('#next');
    await again(procedure, '.chain li:nth-child(2)');

    const checker = await opened.open(`${PLAYGROUND}#checker`);
    await checker.waitForSelector('#findings');
    const table = JSON.parse(await checker.inputValue('textarea[name=json]'));
    table.factors[0].levels[0].weight = '1/2';
    await checker.fill('textarea[name=json]', JSON.stringify(table));
    await expect.poll(() => checker.url()).toContain('json=');
    await again(checker, '#findings');

    const cut = await opened.open(`${PLAYGROUND}#checker?json=7VbN`);
    await cut.waitForSelector('#result [role=alert]');
    await cut.close();
  });
});

it('table checker: a row that covers nothing is said to', async () => {
  const page = await opened.open(`${PLAYGROUND}#checker`);
  await page.waitForSelector('#findings');
  expect(await page.locator('.scale text.empty').allTextContents()).toEqual(['2次 （空）']);
  expect(await page.locator('.scale .bad').allTextContents()).toContain('“2次”不包含任何数值');
  await page.close();
});
