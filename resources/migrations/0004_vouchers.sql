-- SPDX-License-Identifier: GPL-3.0-or-later
-- Packages, and the whole life of a voucher: how it gets onto the router, what is known of its use, how it ended.

CREATE TABLE package (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    is_active INTEGER NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    router_id BIGINT REFERENCES router (id),
    time_limit BIGINT,
    time_counts TEXT NOT NULL,
    data_limit BIGINT,
    speed_down BIGINT NOT NULL,
    speed_up BIGINT NOT NULL,
    profile TEXT NOT NULL,
    price_minor BIGINT NOT NULL,
    price_currency TEXT NOT NULL,
    sign_ins INTEGER NOT NULL DEFAULT 1,
    locks_device INTEGER NOT NULL DEFAULT 0,
    code_form TEXT NOT NULL,
    password_rule TEXT NOT NULL,
    provision TEXT NOT NULL DEFAULT 'redemption',
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- Routers that a voucher of scope "group" may be redeemed at.
CREATE TABLE router_group (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE TABLE router_group_member (
    group_id BIGINT NOT NULL REFERENCES router_group (id),
    router_id BIGINT NOT NULL REFERENCES router (id),
    PRIMARY KEY (group_id, router_id)
);

ALTER TABLE batch ADD COLUMN package_id BIGINT REFERENCES package (id);
ALTER TABLE batch ADD COLUMN provision TEXT NOT NULL DEFAULT 'redemption';
ALTER TABLE batch ADD COLUMN scope TEXT NOT NULL DEFAULT 'router';
ALTER TABLE batch ADD COLUMN group_id BIGINT REFERENCES router_group (id);
ALTER TABLE batch ADD COLUMN ends_latest BIGINT;
ALTER TABLE batch ADD COLUMN sign_ins INTEGER NOT NULL DEFAULT 1;
ALTER TABLE batch ADD COLUMN locks_device INTEGER NOT NULL DEFAULT 0;

ALTER TABLE voucher ADD COLUMN package_id BIGINT REFERENCES package (id);
ALTER TABLE voucher ADD COLUMN provision TEXT NOT NULL DEFAULT 'redemption';
ALTER TABLE voucher ADD COLUMN scope TEXT NOT NULL DEFAULT 'router';
ALTER TABLE voucher ADD COLUMN group_id BIGINT REFERENCES router_group (id);
ALTER TABLE voucher ADD COLUMN ends_latest BIGINT;
ALTER TABLE voucher ADD COLUMN sign_ins INTEGER NOT NULL DEFAULT 1;
ALTER TABLE voucher ADD COLUMN locks_device INTEGER NOT NULL DEFAULT 0;
-- The twelve characters behind "nd1 " in the comment of its account: of the claim, or drawn when it was put there ahead.
ALTER TABLE voucher ADD COLUMN mark TEXT NOT NULL DEFAULT '';
ALTER TABLE voucher ADD COLUMN provisioned_at BIGINT;
ALTER TABLE voucher ADD COLUMN sold_at BIGINT;
ALTER TABLE voucher ADD COLUMN sold_by TEXT NOT NULL DEFAULT '';
ALTER TABLE voucher ADD COLUMN is_blocked INTEGER NOT NULL DEFAULT 0;
-- First sign-in: at first_used_at, or, when the router no longer knew, between first_used_after and first_used_at.
ALTER TABLE voucher ADD COLUMN first_used_at BIGINT;
ALTER TABLE voucher ADD COLUMN first_used_after BIGINT;
-- What was used in all, kept over router resets; and the router's own counters when they were last read.
ALTER TABLE voucher ADD COLUMN used_time BIGINT NOT NULL DEFAULT 0;
ALTER TABLE voucher ADD COLUMN used_bytes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE voucher ADD COLUMN seen_time BIGINT NOT NULL DEFAULT 0;
ALTER TABLE voucher ADD COLUMN seen_bytes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE voucher ADD COLUMN seen_at BIGINT;
ALTER TABLE voucher ADD COLUMN ended_at BIGINT;
ALTER TABLE voucher ADD COLUMN ended_why TEXT NOT NULL DEFAULT '';

CREATE INDEX voucher_by_mark ON voucher (mark) WHERE mark <> '';
CREATE INDEX voucher_by_end ON voucher (ends_at) WHERE ends_at IS NOT NULL AND ended_at IS NULL;

-- Devices that signed in with a code.
CREATE TABLE voucher_device (
    voucher_id BIGINT NOT NULL REFERENCES voucher (id),
    mac_address TEXT NOT NULL,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    PRIMARY KEY (voucher_id, mac_address)
);

-- What an act on a voucher wants of its router beyond what its row says; empty for activateVoucher.
ALTER TABLE intent ADD COLUMN payload TEXT NOT NULL DEFAULT '';

-- Money given back is a payment of its own, below zero, that names what it gives back.
ALTER TABLE payment ADD COLUMN refund_of BIGINT REFERENCES payment (id);
ALTER TABLE payment ADD COLUMN reference TEXT NOT NULL DEFAULT '';
-- When it was learned of, where that is later than when it happened (first use found after a week away).
ALTER TABLE payment ADD COLUMN found_at BIGINT;
