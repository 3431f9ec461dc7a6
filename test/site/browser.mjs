// A browser on the built site that minds three things on every page: nothing on the console, no breach of the policy, no request
// that leaves the site.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/entries.mjs';
import { launch } from '../../scripts/site/chromium.mjs';
import { serve } from '../../scripts/site/serve.mjs';

export const site = join(root, 'out/site');
export const shots = join(root, 'out/site-shots');
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** Opens the site. `faults` holds what no page may do. */
export async function openSite() {
  if (!existsSync(join(site, 'index.html'))) throw new Error('no site: npm run docs');
  mkdirSync(shots, { recursive: true });
  const { server, port } = await serve(site);
  const base = `http://127.0.0.1:${port}/`;
  const browser = await launch();
  const faults = [];
  const contexts = new Map();
  const contextOf = async (viewport, colorScheme) => {
    const key = `${viewport.width} ${colorScheme}`;
    if (contexts.has(key)) return contexts.get(key);
    const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN' });
    contexts.set(key, context);
    await context.exposeFunction('$breach', (text) => faults.push(`policy: ${text}`));
    await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
      globalThis.$breach(location.pathname + ' ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`);
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(base) && !/^(?:data|blob):/.test(url))
        faults.push(`left the site: ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    return context;
  };
  const open = async (path, { viewport = desktop, colorScheme = 'light' } = {}) => {
    const context = await contextOf(viewport, colorScheme);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        faults.push(`${path}: console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${path}: ${error}`));
    await page.goto(base + path);
    return page;
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { base, open, close, faults };
}

/** How far the page is wider than its window. */
export const overflow = (page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
