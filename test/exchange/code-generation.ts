/** Whether this run lets Ajv write the code of its validators; one of the runs of CI does not. */
export const mayGenerateCode = !process.execArgv.includes(
  '--disallow-code-generation-from-strings',
);
