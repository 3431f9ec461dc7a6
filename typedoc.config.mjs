import { readFileSync } from 'node:fs';
import { Application, ReflectionKind } from 'typedoc';
import { entries } from './scripts/entries.mjs';
import { documents } from './scripts/site/documents.mjs';
import { siteMarkdown, sitePlugin } from './scripts/site/plugin.mjs';

/**
 * Every property of an interface needs a line of its own. TypeDoc's own rule would also ask for one
 * on every cell of a table written `as const`, which says itself what it is.
 */
function interfacePropertiesAreDocumented(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const field of project.getReflectionsByKind(ReflectionKind.Property)) {
      const ours = field.parent?.kindOf(ReflectionKind.Interface) && !field.inheritedFrom;
      if (ours && !field.flags.isExternal && !field.hasComment()) {
        app.logger.validationWarning(`${field.getFriendlyFullName()} has no line of documentation`);
      }
    }
  });
}

// A page for each folder. The root only re-exports them.
const folders = entries().filter(({ subpath }) => subpath !== '.');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const diagrams = { current: new Map() };

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'zhifa',
  lang: 'zh',
  logLevel: 'Warn',
  plugin: [
    interfacePropertiesAreDocumented,
    sitePlugin({
      documents,
      folders: folders.map(({ subpath }) => subpath.slice(2)),
      version,
      diagrams,
    }),
  ],
  theme: 'site',
  router: 'site',
  entryPoints: folders.map(({ source }) => source),
  projectDocuments: documents,
  markdownItLoader: siteMarkdown(() => diagrams.current),
  categorizeByGroup: false,
  headings: { readme: false, document: true },
  disableGit: true,
  out: 'out/site',
  tsconfig: 'tsconfig.src.json',
  highlightLanguages: [
    'bash',
    'console',
    'json',
    'mermaid',
    'typescript',
    'javascript',
    'java',
    'sql',
    'html',
  ],
  includeVersion: true,
  includeHierarchySummary: false,
  excludeInternal: true,
  disableSources: true,
  // `npm run typecheck` has compiled the sources.
  skipErrorChecking: true,
  validation: {
    notExported: true,
    invalidLink: true,
    rewrittenLink: true,
    notDocumented: true,
  },
  requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Module'],
  treatWarningsAsErrors: true,
};
