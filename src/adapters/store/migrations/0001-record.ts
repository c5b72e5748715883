import { sql, type Kysely } from "kysely";

/**
 * The record and what is derived from it. Every key begins with the tenant, so that the tables can be spread
 * over servers by it. Nothing here needs a PostgreSQL newer than 15.
 */
const STATEMENTS: readonly string[] = [
  `create table council (
    tenant text primary key,
    document jsonb not null,
    saved_at timestamptz not null
  )`,

  // The record itself. Appended, never changed: the triggers below refuse everything else.
  `create table case_event (
    tenant text not null,
    reference text not null,
    seq integer not null check (seq >= 1),
    recorded_at timestamptz not null,
    event jsonb not null,
    primary key (tenant, reference, seq)
  )`,
  `create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'case_event is append-only: take an event back with a withdrawal'
        using errcode = 'integrity_constraint_violation';
    end $$`,
  `create trigger case_event_is_append_only before update or delete on case_event
    for each row execute function refuse_change()`,
  `create trigger case_event_is_never_emptied before truncate on case_event
    for each statement execute function refuse_change()`,

  `create table case_projection (
    tenant text not null,
    reference text not null,
    authority text not null,
    service text not null,
    channel text not null,
    kind text not null,
    complexity text not null,
    subject text not null,
    sender_name text not null,
    sender_address text,
    owner_id text,
    received_at timestamptz not null,
    received_on date not null,
    open boolean not null,
    not_from_public boolean not null,
    next_due_on date not null,
    last_seq integer not null,
    tag text,
    primary key (tenant, reference)
  )`,
  `create index case_by_due_date on case_projection (tenant, open, next_due_on, reference)`,
  `create index case_by_receipt on case_projection (tenant, received_on)`,

  `create table clock_projection (
    tenant text not null,
    reference text not null,
    standard_id text not null,
    standard_version integer not null,
    standard_title text not null,
    promised text not null,
    target_percent double precision,
    authority text not null,
    service text not null,
    channel text not null,
    received_on date not null,
    due_on date not null,
    due_at timestamptz not null,
    answered_at timestamptz,
    answered_by text,
    settled text not null,
    primary key (tenant, reference, standard_id)
  )`,
  `create index clock_by_receipt on clock_projection (tenant, received_on, standard_id)`,

  `create table seen_message (
    tenant text not null,
    mailbox text not null,
    message_id text not null,
    graph_id text,
    conversation_id text,
    folder text not null,
    subject text not null,
    from_name text not null,
    from_address text,
    sent_at timestamptz,
    received_at timestamptz not null,
    in_reply_to text,
    decision text not null,
    mail_class text not null,
    evidence jsonb not null,
    reference text,
    primary key (tenant, mailbox, message_id)
  )`,
  `create index seen_message_by_id on seen_message (tenant, message_id)`,
  `create index seen_message_by_case on seen_message (tenant, reference) where reference is not null`,

  // One Message-ID or conversation leads to one case, whichever mailbox or worker saw it first.
  `create table thread (
    tenant text not null,
    key text not null,
    reference text not null,
    primary key (tenant, key)
  )`,
  `create table awaiting (
    tenant text not null,
    awaits text not null,
    mailbox text not null,
    message_id text not null,
    primary key (tenant, awaits, mailbox, message_id)
  )`,

  `create table used_key (
    tenant text not null,
    key text not null,
    purpose text not null,
    reference text not null,
    primary key (tenant, key)
  )`,
  `create table reference_number (
    tenant text not null,
    prefix text not null,
    year integer not null,
    last integer not null,
    primary key (tenant, prefix, year)
  )`,

  `create table mailbox_cursor (
    tenant text not null,
    mailbox text not null,
    folder text not null,
    cursor text,
    read_at timestamptz,
    problem text,
    primary key (tenant, mailbox, folder)
  )`,
  `create table tag_outbox (
    tenant text not null,
    mailbox text not null,
    graph_id text not null,
    category text,
    version integer not null default 1,
    written_version integer not null default 0,
    attempts integer not null default 0,
    not_before timestamptz not null,
    problem text,
    changed_at timestamptz not null,
    primary key (tenant, mailbox, graph_id)
  )`,
  `create index tag_to_write on tag_outbox (tenant, not_before) where written_version < version`,
  `create table set_aside (
    tenant text not null,
    mailbox text not null,
    item text not null,
    reason text not null,
    tries integer not null,
    last_tried_at timestamptz not null,
    primary key (tenant, mailbox, item)
  )`,
];

export const recordMigration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
