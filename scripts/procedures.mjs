// Every procedure of the library: what is exported as `xMachine`, with the invariants that are exported as `xInvariants`.
// Nothing is listed by hand, so that no machine is forgotten by the pages, the proofs and the walks.
import * as library from '../src/index.ts';

const exported = new Map(Object.entries(library));

/** Name, machine and invariants of every procedure, by the machine's id. */
export const procedures = [...exported]
  .filter(([name, machine]) => name.endsWith('Machine') && machine.table !== undefined)
  .map(([key, machine]) => {
    const name = key.slice(0, -'Machine'.length);
    return { name, machine, invariants: exported.get(`${name}Invariants`) ?? [] };
  })
  .sort((a, b) => (a.machine.id < b.machine.id ? -1 : 1));
