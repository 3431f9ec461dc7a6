/** 库版本: the version that receipts name; a test holds it to package.json. */
export const LIBRARY_VERSION: string = '0.1.0';
