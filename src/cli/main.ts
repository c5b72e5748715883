import { Command, CommanderError } from "commander";
import { register as bankHolidays } from "./bank-holidays.ts";
import { register as classify } from "./classify.ts";
import { register as due } from "./due.ts";
import { register as importMail } from "./import.ts";
import { register as packageAddIn } from "./package.ts";
import { register as serve } from "./serve.ts";
import { register as report } from "./report.ts";
import { register as setUp } from "./set-up.ts";
import { register as standards } from "./standards.ts";

/** Wrong use of the command line, as distinct from work that failed (1). */
const USAGE = 2;

// Each file registers its command cheaply and imports its work only when the command runs, so that a quick
// question does not wait for the database or the server to load.
const COMMANDS: readonly ((program: Command) => void)[] = [
  bankHolidays,
  classify,
  due,
  importMail,
  packageAddIn,
  report,
  serve,
  setUp,
  standards,
];

const program = new Command("response-standards")
  .description("Shows a council whether it answers the public as fast as it promised")
  .showHelpAfterError("(add --help for the options)")
  .exitOverride();
for (const register of COMMANDS) register(program);

try {
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof CommanderError)) throw problem;
  process.exitCode = problem.exitCode === 0 ? 0 : USAGE;
}
