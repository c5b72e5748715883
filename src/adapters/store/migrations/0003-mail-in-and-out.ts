import { sql, type Kysely } from "kysely";

/**
 * Mailboxes begin in shadow mode, one outbox holds what goes out, and a folder remembers how far its first reading is.
 * Mailboxes that bore tags before go on bearing them: a person had set them up that way.
 */
const STATEMENTS: readonly string[] = [
  `create table mailbox_writing (
    tenant text not null,
    mailbox text not null,
    marks_since timestamptz,
    flags_since timestamptz,
    acknowledgements_since timestamptz,
    acknowledgement jsonb,
    saved_at timestamptz not null,
    saved_by jsonb not null,
    primary key (tenant, mailbox)
  )`,
  // Who switched what, and when: kept for good, as all that decides about the council's mail.
  `create table mailbox_writing_change (
    tenant text not null,
    mailbox text not null,
    saved_at timestamptz not null,
    saved_by jsonb not null,
    writing jsonb not null
  )`,
  `create index mailbox_writing_change_by_mailbox on mailbox_writing_change (tenant, mailbox, saved_at)`,
  `insert into mailbox_writing (tenant, mailbox, marks_since, saved_at, saved_by)
    select tenant, mailbox, '1970-01-01T00:00:00Z', now(), '{"kind":"service","name":"Response Standards"}'
    from tag_outbox group by tenant, mailbox`,

  `create table outbox (
    tenant text not null,
    mailbox text not null,
    graph_id text not null,
    purpose text not null check (purpose in ('marks', 'acknowledgement')),
    reference text,
    wish jsonb not null,
    version integer not null default 1,
    written_version integer not null default 0,
    written jsonb,
    attempts integer not null default 0,
    not_before timestamptz not null,
    problem text,
    changed_at timestamptz not null,
    dismissed boolean not null default false,
    stage text,
    draft_id text,
    sent_to text,
    sending_at timestamptz,
    primary key (tenant, mailbox, graph_id, purpose)
  )`,
  `create index outbox_to_write on outbox (tenant, purpose, not_before) where written_version < version`,
  // The promise: never two acknowledgements of one case.
  `create unique index outbox_acknowledgement_once on outbox (tenant, reference) where purpose = 'acknowledgement'`,
  `create index outbox_acknowledged_address on outbox (tenant, sent_to, sending_at)
    where purpose = 'acknowledgement' and sending_at is not null`,
  `create index outbox_draft on outbox (tenant, draft_id) where draft_id is not null`,
  `create index outbox_acknowledged_mailbox on outbox (tenant, mailbox, sending_at)
    where purpose = 'acknowledgement' and sending_at is not null`,
  `insert into outbox (tenant, mailbox, graph_id, purpose, wish, version, written_version, written, attempts,
      not_before, problem, changed_at)
    select tenant, mailbox, graph_id, 'marks', jsonb_build_object('category', category, 'flag', null), version,
      written_version,
      case when written_version = version then jsonb_build_object('category', category, 'flag', null) end,
      attempts, not_before, problem, changed_at
    from tag_outbox`,
  `drop table tag_outbox`,

  `alter table mailbox_cursor
    add column name text not null default '',
    add column since timestamptz,
    add column messages_read integer not null default 0,
    add column expected integer,
    add column caught_up_at timestamptz`,
  `update mailbox_cursor set name = initcap(folder), since = '1970-01-01T00:00:00Z', caught_up_at = read_at`,
  `create table mailbox_lease (
    tenant text not null,
    mailbox text not null,
    holder text not null,
    until timestamptz not null,
    primary key (tenant, mailbox)
  )`,

  `alter table set_aside
    add column folder text,
    add column graph_id text,
    add column received_at timestamptz,
    add column reference text`,
];

export const mailInAndOutMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
