// Made by scripts/build-ecology-pack.mjs from the published file; not to be edited.
/** Hash of every table. */
export const TABLES_HASH =
  'sha256:b909c5d7d70ce8752a9c0c1759f2dce4c4069f577700fc0bd3307049baaeb983';

/** Hash of the published PDF. */
export const FILE_HASH = 'sha256:d22a5368e17f672c18ed93214e4554be6b5f4deaee6c46bb9f2f9a130045f0a4';
