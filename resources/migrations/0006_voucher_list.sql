-- SPDX-License-Identifier: GPL-3.0-or-later
-- A million vouchers in a list: an index for each way to look at them, kept totals, codes in blocks for the search by any
-- part of one. And money that was given back.

ALTER TABLE batch ADD COLUMN origin TEXT NOT NULL DEFAULT 'generated';
CREATE INDEX batch_by_origin ON batch (origin, id);
CREATE INDEX batch_by_operation ON batch (operation) WHERE operation <> '';

-- Every column that is filtered or sorted by, in the order of making: whatever has no index of its own is found by
-- walking this one, a tenth of the table.
CREATE INDEX voucher_list ON voucher (created_at, id, state, router_id, package_id, batch_id, provision, printed,
    sold_at, is_blocked, redeemed_at, ends_at, price_minor, code_key);

DROP INDEX voucher_by_state;
CREATE INDEX voucher_by_state ON voucher (state, created_at, id);
CREATE INDEX voucher_by_state_price ON voucher (state, price_minor, id);
CREATE INDEX voucher_by_state_redeemed ON voucher (state, redeemed_at, id) WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_by_state_end ON voucher (state, ends_at, id) WHERE ends_at IS NOT NULL;

CREATE INDEX voucher_by_batch_code ON voucher (batch_id, code_key);
CREATE INDEX voucher_by_batch_state ON voucher (batch_id, state, id);
CREATE INDEX voucher_by_batch_redeemed ON voucher (batch_id, redeemed_at, id) WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_by_batch_end ON voucher (batch_id, ends_at, id) WHERE ends_at IS NOT NULL;

DROP INDEX voucher_by_router;
CREATE INDEX voucher_by_router_state ON voucher (router_id, state, created_at, id);
CREATE INDEX voucher_by_router_made ON voucher (router_id, created_at, id);
CREATE INDEX voucher_by_router_price ON voucher (router_id, price_minor, id);
CREATE INDEX voucher_by_router_redeemed ON voucher (router_id, redeemed_at, id) WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_by_router_end ON voucher (router_id, ends_at, id) WHERE ends_at IS NOT NULL;

CREATE INDEX voucher_by_package_made ON voucher (package_id, created_at, id) WHERE package_id IS NOT NULL;
CREATE INDEX voucher_by_package_state ON voucher (package_id, state, created_at, id)
    WHERE package_id IS NOT NULL;
CREATE INDEX voucher_by_package_price ON voucher (package_id, price_minor, id) WHERE package_id IS NOT NULL;
CREATE INDEX voucher_by_package_redeemed ON voucher (package_id, redeemed_at, id)
    WHERE package_id IS NOT NULL AND redeemed_at IS NOT NULL;
CREATE INDEX voucher_by_package_end ON voucher (package_id, ends_at, id)
    WHERE package_id IS NOT NULL AND ends_at IS NOT NULL;

CREATE INDEX voucher_by_price ON voucher (price_minor, id);
CREATE INDEX voucher_by_redeemed ON voucher (redeemed_at, id) WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_by_ends ON voucher (ends_at, id) WHERE ends_at IS NOT NULL;
CREATE INDEX voucher_sold ON voucher (sold_at, id) WHERE sold_at IS NOT NULL;
CREATE INDEX voucher_ahead ON voucher (created_at, id) WHERE provision = 'ahead';
CREATE INDEX voucher_printed ON voucher (created_at, id) WHERE printed > 0;
CREATE INDEX voucher_unprinted ON voucher (created_at, id) WHERE printed = 0;
CREATE INDEX voucher_blocked ON voucher (created_at, id) WHERE is_blocked = 1;

-- How many vouchers of each state, router and package: the sum over the rows of a kind. A transaction adds its change as
-- a row of its own, so that counters never wait for each other; now and then the rows are folded into one of a kind.
CREATE TABLE voucher_total (
    id {{id}},
    router_id BIGINT NOT NULL,
    package_id BIGINT,
    state TEXT NOT NULL,
    vouchers BIGINT NOT NULL
);
INSERT INTO voucher_total (router_id, package_id, state, vouchers)
    SELECT router_id, package_id, state, count(*) FROM voucher GROUP BY router_id, package_id, state;

-- The keys of all codes, some thousand to a row: read through from end to end by the search for a part of one. A key is
-- followed by how much its voucher's id is above the one before, as letters (a = 0 … j = 9; nothing: 1), and a bar.
CREATE TABLE voucher_codes (
    id {{id}},
    first_id BIGINT NOT NULL,
    entries INTEGER NOT NULL,
    codes TEXT NOT NULL
);
CREATE INDEX voucher_codes_small ON voucher_codes (id) WHERE entries < 1000;
INSERT INTO voucher_codes (first_id, entries, codes) SELECT id, 1, code_key || '|' FROM voucher ORDER BY id;

-- One payment that stands per voucher: what was given back leaves room for the next sale.
ALTER TABLE payment ADD COLUMN refunded_at BIGINT;
DROP INDEX payment_of_voucher;
CREATE UNIQUE INDEX payment_of_voucher ON payment (voucher_id) WHERE source = 'voucher' AND refunded_at IS NULL;
CREATE UNIQUE INDEX payment_refund ON payment (refund_of) WHERE refund_of IS NOT NULL;
CREATE INDEX payment_of_router ON payment (router_id, at, id);
CREATE INDEX payment_all_of_voucher ON payment (voucher_id, id);
