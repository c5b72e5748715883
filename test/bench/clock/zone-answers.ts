// Run in a process of its own, with TZ set from outside: prints what we answer there.
import { QUESTIONS } from "./answers.ts";
import { OURS } from "./ours.ts";

const answers = QUESTIONS.map((question) => [...(question.answersOf(OURS, question.count) ?? [])]);

console.log(JSON.stringify({ offsetInJuly: new Date(2026, 6, 1).getTimezoneOffset(), answers }));
