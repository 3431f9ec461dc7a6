import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import type { Guard } from '../workflow/index.js';

/** 何者可为: which bodies may take the steps of each actor of a procedure, by their `id`s. */
export interface ActorFacts {
  /** The actor's key in the machine, and the bodies that are it. */
  readonly actors: Readonly<Record<string, readonly string[]>>;
}

/** A step that someone takes on a day. */
export interface Act {
  /** The `id` of the body that takes it. */
  readonly by: string;
  /** The day. */
  readonly on: LocalDate;
}

/** Only the actor takes the step; a body that the facts do not list is not it. */
export function actsAs(
  actor: string,
  { zh, en }: Term,
  basis: LegalBasis,
): Guard<unknown, Act, ActorFacts> {
  return {
    id: `township.actsAs.${actor}`,
    label: { zh: `由${zh}作出`, en: `the step is taken by the ${en}` },
    basis: [basis],
    reads: 'event',
    test: (_state, { by }, { actors }) =>
      Object.hasOwn(actors, actor) ? actors[actor]?.includes(by) : undefined,
    inputs: (_state, { by }) => ({ actor, by }),
  };
}

/** No step is dated before the one it follows. */
export function inOrder(
  basis: LegalBasis,
): Guard<{ readonly lastOn: LocalDate }, { readonly on: LocalDate }, unknown> {
  return {
    id: 'township.inOrder',
    label: { zh: '不早于上一步骤', en: 'not before the step that it follows' },
    basis: [basis],
    reads: 'event',
    test: ({ lastOn }, { on }) => on >= lastOn,
    inputs: ({ lastOn }, { on }) => ({ lastOn, on }),
  };
}
