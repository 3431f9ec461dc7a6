export declare function withPureValues(path: string, source: string): string;
