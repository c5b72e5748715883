import { resolve } from "node:path";
import { isFree } from "./start/free-port.ts";
import { createProgress } from "./start/progress.ts";
import { startDemo } from "./start/start-demo.ts";

const EIGHTEEN_MONTHS_DAYS = 548;

const wholeNumber = (name: string, otherwise: number): number => {
  const text = process.env[name] ?? "";
  if (text === "") return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    console.error(`${name} must be a whole number from 1 to 65535, not "${text}".`);
    process.exit(1);
  }
  return value;
};

const port = wholeNumber("PORT", 3000);
const days = wholeNumber("DEMO_DAYS", EIGHTEEN_MONTHS_DAYS);
// For tests, and for looking at a council that stands still.
const mailKeepsComing = process.env["DEMO_NEW_MAIL"] !== "off";
const folder = resolve(process.env["RESPONSE_STANDARDS_FOLDER"] || ".response-standards");
const progress = createProgress((line) => console.log(line), Date.now);

if (!(await isFree(port))) {
  console.error(
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}

progress.say("Response Standards, with a made-up council");
try {
  const demo = await startDemo({ port, folder, days, mailKeepsComing, progress });
  progress.say(`\nOpen ${demo.address}`);
  progress.say(
    "The certificate is this computer's own, so the browser warns once: choose Advanced, then Continue to localhost.",
  );
  progress.say("Ctrl-C stops everything.");

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    progress.say("\nStopping");
    demo.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error("Something would not stop:", error);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
