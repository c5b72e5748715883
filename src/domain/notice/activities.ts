import type { NoticeKind } from "./kinds.ts";

/** One sort of entry in the activity feed, as the manifest declares it and Teams fills it in. */
export interface ActivityDeclared {
  readonly type: string;
  /** Beside its own switch in the notification settings of Teams. */
  readonly description: string;
  /** "Declare your parameters by encapsulating them in curly brackets"; `actor` is the name of the app. */
  readonly templateText: string;
}

/** Teams knows an entry only if the manifest of the installed app declares it: a new one needs a new version. */
export const ACTIVITIES = {
  assigned: {
    type: "caseAssigned",
    description: "Somebody has given you a case",
    templateText: "{actor}: {cases} assigned to you",
  },
  "due-tomorrow": {
    type: "replyDueTomorrow",
    description: "Replies of yours are due on the next working day",
    templateText: "{actor}: {replies} due {when}",
  },
  overdue: {
    type: "replyOverdue",
    description: "Replies of yours are overdue",
    templateText: "{actor}: {replies} overdue",
  },
  "weekly-digest": {
    type: "weeklyDigest",
    description: "Your services' last week in numbers, on Monday morning",
    templateText: "{actor}: the week of {week}",
  },
  test: {
    type: "testNotice",
    description: "The test that you asked for in the settings",
    templateText: "{actor}: this is a test",
  },
} as const satisfies Readonly<Record<NoticeKind | "test", ActivityDeclared>>;

const ACTOR = "Response Standards";

/** The line as Teams shows it. What has no parameter stays as it is, as in Teams. */
export const titleOf = (
  { templateText }: Pick<ActivityDeclared, "templateText">,
  parameters: Readonly<Record<string, string>>,
): string =>
  templateText.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name === "actor" ? ACTOR : (parameters[name] ?? whole),
  );

/** What has to be given with it: a template with a gap is refused. */
export const parametersOf = ({ templateText }: Pick<ActivityDeclared, "templateText">): readonly string[] =>
  [...templateText.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    name === undefined || name === "actor" ? [] : [name],
  );
