// Writes an mbox of odd mail: npx tsx test/support/mail/write-odd-mbox.ts FILE [COUNT] [SEED]
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { oddExpectation, oddMbox } from "./odd-mbox.ts";

const [file, count = "3000", seed = "1"] = process.argv.slice(2);
if (file === undefined || !/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
  process.stderr.write("Give the file to write, and, if you like, how many messages and a seed.\n");
  process.exitCode = 2;
} else {
  await pipeline(Readable.from(oddMbox(Number(seed), Number(count))), createWriteStream(file));
  process.stdout.write(`${JSON.stringify(oddExpectation(Number(seed), Number(count)))}\n`);
}
