import { Application, ReflectionKind } from 'typedoc';
import { entries } from './scripts/entries.mjs';

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

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'zhifa',
  lang: 'zh',
  logLevel: 'Warn',
  plugin: [interfacePropertiesAreDocumented],
  // A page for each folder. The root only re-exports them.
  entryPoints: entries()
    .filter(({ subpath }) => subpath !== '.')
    .map(({ source }) => source),
  out: 'docs/api',
  tsconfig: 'tsconfig.src.json',
  highlightLanguages: ['bash', 'console', 'json', 'mermaid', 'typescript'],
  includeVersion: true,
  excludeInternal: true,
  disableSources: true,
  validation: {
    notExported: true,
    invalidLink: true,
    rewrittenLink: true,
    notDocumented: true,
  },
  requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Module'],
  treatWarningsAsErrors: true,
};
