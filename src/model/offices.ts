/** The roles that one holds at a time in a body, unless the office is said to be shared. */
export const rolesOfOne: readonly string[] = [
  'CHAIR',
  'SECRETARY_GENERAL',
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'HEAD',
];
