// Every link of the built site, with its anchor, leads somewhere in it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const decoded = (text) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** The links of a folder of pages that lead nowhere, as `page: link (why)`, and the links outside. */
export function brokenLinks(folder) {
  const pages = new Map();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    const ids = new Set();
    for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) ids.add(decoded(id));
    const links = [...html.matchAll(/<(?:a|link|script|img|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g)];
    pages.set(join(folder, name), { ids, links: links.map(([, link]) => decoded(link)) });
  }
  const broken = [];
  const outside = new Set();
  const exists = new Map();
  const isFile = (path) => {
    if (!exists.has(path)) exists.set(path, existsSync(path) && statSync(path).isFile());
    return exists.get(path);
  };
  let count = 0;
  for (const [page, { links }] of pages) {
    for (const link of links) {
      count += 1;
      if (/^(?:[a-z]+:)?\/\//.test(link) || link.startsWith('mailto:')) {
        outside.add(link);
        continue;
      }
      const say = (why) => broken.push(`${relative(folder, page)}: ${link} (${why})`);
      const [path, anchor] = link.split('#');
      let target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
      if (target.endsWith('/') || (existsSync(target) && statSync(target).isDirectory()))
        target = join(target, 'index.html');
      if (!target.startsWith(folder)) say('leaves the site');
      else if (!isFile(target)) say('no such file');
      else if (
        anchor &&
        pages.has(target) &&
        // A tool of the playground carries its case behind its name.
        !pages.get(target).ids.has(decodeURIComponent(anchor).split('?')[0])
      )
        say('no such anchor');
    }
  }
  return { broken, outside: [...outside].sort(), count, pages: pages.size };
}
