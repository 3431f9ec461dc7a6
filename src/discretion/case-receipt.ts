import { LIBRARY_VERSION, type Receipt } from '../core/index.js';
import type { CaseInput, ProvisionVersion } from './case-input.js';
import { benchmarkOf } from './version-penalties.js';

/**
 * A case: each pack that a benchmark came from with its hash, and the inputs as they were given; `replayCase` computes it again. A
 * benchmark stands by its id, for its pack is pinned; rules and the claimed rows of lists, which carry no hash, stand whole.
 */
export function caseReceiptOf(input: CaseInput): Receipt {
  const benchmarks = input.acts
    .flatMap(({ provisions }) => provisions.flatMap(({ versions }) => versions))
    .flatMap((version) => benchmarkOf(version) ?? []);
  const packs = new Map(
    benchmarks.map(({ source: { pack, hash } }) => [`${pack}@${hash}`, { id: pack, hash }]),
  );
  return {
    library: LIBRARY_VERSION,
    packs: [...packs.values()],
    inputs: {
      ...input,
      acts: input.acts.map((act) => ({
        ...act,
        ...(act.claims && {
          claims: act.claims.map(({ list, item }) => ({
            list: { ...list, items: list.items.filter(({ id }) => id === item) },
            item,
          })),
        }),
        provisions: act.provisions.map((provision) => ({
          ...provision,
          versions: provision.versions.map(pinned),
        })),
      })),
    },
  };
}

function pinned(version: ProvisionVersion): Readonly<Record<string, unknown>> {
  const benchmark = benchmarkOf(version);
  const { says } = version;
  return benchmark === undefined || typeof says === 'string' || !('facts' in says)
    ? { ...version }
    : {
        ...version,
        says: { benchmark: benchmark.id, version: benchmark.version, facts: says.facts },
      };
}
