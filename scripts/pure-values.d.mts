import type { Plugin } from 'esbuild';

export declare function withPureValues(path: string, source: string): string;
export declare const pureValues: Plugin;
