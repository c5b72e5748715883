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

export default {
  projects: [
    level("architecture"),
    level("unit"),
    level("contract"),
    level("integration", { testTimeout: 60_000 }),
    level("e2e", { testTimeout: 180_000 }),
  ],
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
  maxWorkers: 2,
};
