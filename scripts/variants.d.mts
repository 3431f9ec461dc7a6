import type ts from 'typescript';

export declare function variantsOf(type: ts.TypeNode): readonly ts.TypeLiteralNode[];

export declare function speakerOf(field: ts.PropertySignature): ts.PropertySignature;
