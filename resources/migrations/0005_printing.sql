-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cards on paper: what was sent to which printer, which of it came out, and the shop's own designs.

-- One handing-over to a printer or file. No spooler tells which sheets came out, so a job is "sent" until a person says
-- "confirmed" (all of it) or "stopped" (good up to card last_good, counted from 1 in printing order; 0: none).
CREATE TABLE print_job (
    id {{id}},
    operation TEXT NOT NULL UNIQUE,
    at BIGINT NOT NULL,
    employee_id BIGINT REFERENCES employee (id),
    printed_by TEXT NOT NULL,
    target TEXT NOT NULL,
    target_name TEXT NOT NULL,
    design TEXT NOT NULL,
    design_name TEXT NOT NULL,
    batch_id BIGINT REFERENCES batch (id),
    cards INTEGER NOT NULL,
    copies INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    per_sheet INTEGER NOT NULL,
    continues_job BIGINT REFERENCES print_job (id),
    state TEXT NOT NULL,
    last_good INTEGER,
    settled_at BIGINT,
    settled_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX print_job_open ON print_job (id) WHERE state = 'sent';
CREATE INDEX print_job_of_batch ON print_job (batch_id, id);

-- The cards of a job in printing order. reprint: how often this voucher had come out before; 0 is its first paper.
CREATE TABLE print_card (
    job_id BIGINT NOT NULL REFERENCES print_job (id),
    position INTEGER NOT NULL,
    voucher_id BIGINT NOT NULL REFERENCES voucher (id),
    reprint INTEGER NOT NULL,
    PRIMARY KEY (job_id, position)
);
CREATE INDEX print_card_of_voucher ON print_card (voucher_id, job_id);

-- A shop's own card designs (docs/card-design.md). revision grows with each change: two counters do not overwrite each
-- other's work unseen.
CREATE TABLE card_design (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    revision INTEGER NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL
);

-- Pictures of the shop by name; "logo" is the one there is.
CREATE TABLE shop_picture (
    name TEXT PRIMARY KEY,
    content {{blob}} NOT NULL,
    changed_at BIGINT NOT NULL
);
