declare module 'catalog:procedures' {
  import type { Term } from 'zhifa/core';
  import type { AnyMachine } from 'zhifa/workflow';

  /** A history that can be walked, and an event for each step. */
  export interface Sample {
    readonly machine: string;
    readonly facts: unknown;
    readonly start: { readonly status: string };
    readonly steps: readonly { readonly type: string }[];
    readonly events: Readonly<Record<string, { readonly type: string }>>;
  }

  export const procedures: readonly {
    readonly id: string;
    readonly label: Term;
    readonly file: string;
    readonly machine: () => Promise<AnyMachine>;
    readonly sample: () => Promise<{ readonly default: Sample }>;
  }[];
}

declare module 'catalog:ecology' {
  import type { Result } from 'zhifa/core';
  import type { Benchmark } from 'zhifa/discretion';

  /** Chapter, section and title of every table. */
  export const sections: readonly (readonly [number, string, string])[];
  export const chapters: readonly (() => Promise<(section: unknown) => Result<Benchmark>>)[];
}

declare module '*.css';
