-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shop from its first day. One text for both engines; {{id}} and {{blob}} are the two words they spell differently.
-- Instants are milliseconds of UTC, durations seconds, money whole minor units, truth 0 or 1.

CREATE TABLE business (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    shop_id TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    locale TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE employee (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    failed_sign_ins INTEGER NOT NULL DEFAULT 0,
    last_failed_at BIGINT,
    created_at BIGINT NOT NULL
);

-- Versions of the data key. The key itself is never here: only what proves that the right one was unwrapped.
CREATE TABLE data_key (
    version INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    retired_at BIGINT
);

-- One holder of one version: a machine, the recovery key, a key file, later each employee.
CREATE TABLE key_wrap (
    id {{id}},
    key_version INTEGER NOT NULL REFERENCES data_key (version),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    public_key TEXT NOT NULL,
    sealed TEXT NOT NULL,
    locked_secret TEXT NOT NULL DEFAULT '',
    employee_id BIGINT REFERENCES employee (id),
    created_at BIGINT NOT NULL
);
CREATE INDEX key_wrap_by_version ON key_wrap (key_version);

CREATE TABLE router (
    id {{id}},
    public_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    port INTEGER NOT NULL,
    tls TEXT NOT NULL,
    user_name TEXT NOT NULL,
    sealed_password TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL,
    fingerprint TEXT NOT NULL DEFAULT '',
    identity TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    board TEXT NOT NULL DEFAULT '',
    sign_in_address TEXT NOT NULL DEFAULT '',
    last_seen BIGINT,
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE UNIQUE INDEX router_by_name ON router (name) WHERE removed_at IS NULL;

CREATE TABLE batch (
    id {{id}},
    tag TEXT NOT NULL UNIQUE,
    router_id BIGINT NOT NULL REFERENCES router (id),
    time_limit BIGINT,
    time_counts TEXT NOT NULL,
    data_limit BIGINT,
    speed_down BIGINT NOT NULL,
    speed_up BIGINT NOT NULL,
    profile TEXT NOT NULL,
    price_minor BIGINT NOT NULL,
    price_currency TEXT NOT NULL,
    valid_from BIGINT,
    valid_until BIGINT,
    code_form TEXT NOT NULL,
    password_rule TEXT NOT NULL,
    voucher_count INTEGER NOT NULL,
    operation TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    created_by BIGINT REFERENCES employee (id),
    created_by_name TEXT NOT NULL
);

-- What a voucher gives and costs stands with each one: a later price leaves printed cards alone.
CREATE TABLE voucher (
    id {{id}},
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    password_rule TEXT NOT NULL,
    sealed_password TEXT NOT NULL,
    batch_id BIGINT NOT NULL REFERENCES batch (id),
    router_id BIGINT NOT NULL REFERENCES router (id),
    time_limit BIGINT,
    time_counts TEXT NOT NULL,
    data_limit BIGINT,
    speed_down BIGINT NOT NULL,
    speed_up BIGINT NOT NULL,
    profile TEXT NOT NULL,
    price_minor BIGINT NOT NULL,
    price_currency TEXT NOT NULL,
    valid_from BIGINT,
    valid_until BIGINT,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    redeemed_at BIGINT,
    redeemed_by TEXT NOT NULL DEFAULT '',
    mac_address TEXT NOT NULL DEFAULT '',
    started_at BIGINT,
    ends_at BIGINT,
    operation TEXT NOT NULL DEFAULT '',
    printed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX voucher_by_state ON voucher (state, id);
CREATE INDEX voucher_by_batch ON voucher (batch_id, id);
CREATE INDEX voucher_by_router ON voucher (router_id, state, id);

-- Every act that must happen once, by the name its maker gave it before it began.
CREATE TABLE operation (
    op_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    result TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);

CREATE TABLE payment (
    id {{id}},
    at BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    source TEXT NOT NULL,
    method TEXT NOT NULL,
    voucher_id BIGINT REFERENCES voucher (id),
    router_id BIGINT REFERENCES router (id),
    employee_id BIGINT REFERENCES employee (id),
    operator_name TEXT NOT NULL,
    mac_address TEXT NOT NULL,
    operation TEXT NOT NULL
);
CREATE UNIQUE INDEX payment_of_voucher ON payment (voucher_id) WHERE source = 'voucher';
CREATE INDEX payment_by_time ON payment (at, id);

-- What a router still has to be told (or was told): docs/ARCHITECTURE.md, the intent log.
CREATE TABLE intent (
    id {{id}},
    operation TEXT NOT NULL,
    router_id BIGINT NOT NULL REFERENCES router (id),
    voucher_id BIGINT REFERENCES voucher (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    lease_owner TEXT NOT NULL DEFAULT '',
    lease_until BIGINT,
    last_error TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX intent_open ON intent (next_at) WHERE state <> 'done';
CREATE INDEX intent_of_voucher ON intent (voucher_id);
CREATE INDEX intent_of_router ON intent (router_id);

-- Only grows. `hash` covers `previous` and every other column; one chain per device.
CREATE TABLE audit (
    id {{id}},
    device TEXT NOT NULL,
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id BIGINT,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    operation TEXT NOT NULL,
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    result TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    previous {{blob}} NOT NULL,
    hash {{blob}} NOT NULL,
    UNIQUE (device, seq)
);
CREATE INDEX audit_by_time ON audit (at);
