/** A folder of src that is changed in many places, and the tests that have to notice. */
export interface JudgedFolder {
  /** Compiled files. */
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Tests that are random, large or run programs: they find faults, but take too long to be run for every change. */
  readonly leaveOut?: readonly string[];
  /** Percentage of detected changes below which the run fails. */
  readonly floor: number;
}

export const judgedFolders: Readonly<Record<string, JudgedFolder>> = {
  webconfig: {
    mutate: ['lib/src/webconfig/*.js'],
    tests: ['lib/test/webconfig/*.test.js'],
    leaveOut: ['lib/test/webconfig/{corpus,properties,large-input}.test.js'],
    floor: 85,
  },
  plan: {
    mutate: ['lib/src/plan/*.js'],
    tests: ['lib/test/plan/*.test.js'],
    floor: 75,
  },
};
