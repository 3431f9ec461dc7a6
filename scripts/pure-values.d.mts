import type { Plugin } from 'esbuild';

export declare function withPureValues(path: string, source: string): string;
export declare function inSyntaxOf2015(path: string, source: string): string;
export declare const pureValues: Plugin;
export declare const pureValuesOf2015: Plugin;
