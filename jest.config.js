// Each level of test is a project: run one with `npx jest --selectProjects unit` (with --experimental-vm-modules).
const common = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "es6" },
      },
    ],
  },
};

const level = (name, more = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`, `<rootDir>/test/${name}/**/*.test.tsx`],
  ...more,
});

/** Databases and browsers take their time. `testTimeout` would not be read here: it is for all projects at once. */
const PATIENT = { setupFilesAfterEnv: ["<rootDir>/test/support/patient.js"] };

export default {
  projects: [
    level("architecture"),
    level("unit"),
    level("contract"),
    level("integration", PATIENT),
    level("e2e", PATIENT),
  ],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
  maxWorkers: 2,
};
