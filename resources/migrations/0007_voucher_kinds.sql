-- SPDX-License-Identifier: GPL-3.0-or-later
-- A million vouchers in a list, once more: any filter in any order. What was an index for each pair of a filter and an
-- order is an index for each order, led by the voucher's kind: one number for all that has few values. Of a million
-- vouchers there are some hundred kinds, and a page is what the chosen ones give, merged.

-- From the lowest bit: has an end, has a time of redemption, sold, blocked, ahead, printed (four bits, the last: or more),
-- state (three), package (twenty-four), router. core/storage/voucherkind.h takes it apart.
ALTER TABLE voucher ADD COLUMN kind BIGINT GENERATED ALWAYS AS (
    (router_id * 16777216 + coalesce(package_id, 0)) * 4096
    + CASE state WHEN 'active' THEN 0 WHEN 'redeeming' THEN 512 WHEN 'redeemed' THEN 1024 WHEN 'used' THEN 1536
        WHEN 'usedUp' THEN 2048 WHEN 'expired' THEN 2560 WHEN 'void' THEN 3072 ELSE 3584 END
    + CASE WHEN printed <= 0 THEN 0 WHEN printed < 15 THEN printed * 32 ELSE 480 END
    + CASE WHEN provision = 'ahead' THEN 16 ELSE 0 END
    + CASE WHEN is_blocked <> 0 THEN 8 ELSE 0 END
    + CASE WHEN sold_at IS NULL THEN 0 ELSE 4 END
    + CASE WHEN redeemed_at IS NULL THEN 0 ELSE 2 END
    + CASE WHEN ends_at IS NULL THEN 0 ELSE 1 END) {{computed}};

DROP INDEX voucher_list;
DROP INDEX voucher_by_state_price;
DROP INDEX voucher_by_state_redeemed;
DROP INDEX voucher_by_state_end;
DROP INDEX voucher_by_batch_code;
DROP INDEX voucher_by_batch_state;
DROP INDEX voucher_by_batch_redeemed;
DROP INDEX voucher_by_batch_end;
DROP INDEX voucher_by_router_made;
DROP INDEX voucher_by_router_price;
DROP INDEX voucher_by_router_redeemed;
DROP INDEX voucher_by_router_end;
DROP INDEX voucher_by_package_made;
DROP INDEX voucher_by_package_state;
DROP INDEX voucher_by_package_price;
DROP INDEX voucher_by_package_redeemed;
DROP INDEX voucher_by_package_end;
DROP INDEX voucher_by_price;
DROP INDEX voucher_by_redeemed;
DROP INDEX voucher_by_ends;
DROP INDEX voucher_sold;
DROP INDEX voucher_ahead;
DROP INDEX voucher_printed;
DROP INDEX voucher_unprinted;
DROP INDEX voucher_blocked;

-- Behind the order stands what else a filter may ask, so that passing over a voucher does not touch its row.
CREATE INDEX voucher_kind_made ON voucher (kind, created_at, id, batch_id, redeemed_at, code_key);
CREATE INDEX voucher_kind_code ON voucher (kind, code_key, id, created_at, batch_id, redeemed_at);
CREATE INDEX voucher_kind_price ON voucher (kind, price_minor, created_at, id, batch_id, redeemed_at, code_key);
CREATE INDEX voucher_kind_redeemed ON voucher (kind, redeemed_at, id, created_at, batch_id, code_key, ends_at, sold_at,
    price_minor) WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_kind_end ON voucher (kind, ends_at, id, created_at, batch_id, redeemed_at, code_key)
    WHERE ends_at IS NOT NULL;
CREATE INDEX voucher_kind_sold ON voucher (kind, sold_at, id, created_at, batch_id, redeemed_at, code_key)
    WHERE sold_at IS NOT NULL;

CREATE INDEX voucher_batch_made ON voucher (batch_id, kind, created_at, id, redeemed_at, code_key);
CREATE INDEX voucher_batch_code ON voucher (batch_id, kind, code_key, id, created_at, redeemed_at);
CREATE INDEX voucher_batch_redeemed ON voucher (batch_id, kind, redeemed_at, id, created_at, code_key)
    WHERE redeemed_at IS NOT NULL;
CREATE INDEX voucher_batch_end ON voucher (batch_id, kind, ends_at, id, created_at, redeemed_at, code_key)
    WHERE ends_at IS NOT NULL;
CREATE INDEX voucher_batch_sold ON voucher (batch_id, kind, sold_at, id, created_at, redeemed_at, code_key)
    WHERE sold_at IS NOT NULL;

CREATE INDEX batch_by_made ON batch (created_at, id);
CREATE INDEX batch_large ON batch (id) WHERE voucher_count >= 1000;
