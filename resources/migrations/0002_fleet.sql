-- SPDX-License-Identifier: GPL-3.0-or-later
-- Routers watched: who polls which, what was found, the past for charts, and reboots.

-- Programs that poll routers. One that has not said for a while that it lives is dead, and others take its routers.
CREATE TABLE poller (
    owner TEXT PRIMARY KEY,
    alive_until BIGINT NOT NULL
);

CREATE TABLE router_poll (
    router_id BIGINT PRIMARY KEY REFERENCES router (id),
    owner TEXT NOT NULL
);

-- What the last round found. `error_message` is in the language of the program that asked; `stored_at` is the database's
-- clock, for the clocks of counters differ.
CREATE TABLE router_health (
    router_id BIGINT PRIMARY KEY REFERENCES router (id),
    state TEXT NOT NULL,
    since BIGINT,
    read_at BIGINT,
    last_seen BIGINT,
    failures INTEGER NOT NULL,
    error_kind INTEGER,
    error_message TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    identity TEXT NOT NULL,
    version TEXT NOT NULL,
    board TEXT NOT NULL,
    uptime BIGINT,
    cpu_load INTEGER,
    free_memory BIGINT,
    total_memory BIGINT,
    hotspot_users INTEGER,
    ppp_users INTEGER,
    bits_down BIGINT,
    bits_up BIGINT,
    round_trip_ms INTEGER,
    clock_skew BIGINT,
    tls TEXT NOT NULL,
    unavailable TEXT NOT NULL,
    away_since BIGINT,
    back_at BIGINT,
    away_ms BIGINT NOT NULL,
    restarted INTEGER NOT NULL,
    stored_at BIGINT NOT NULL
);
CREATE INDEX router_health_by_time ON router_health (stored_at);

-- Every round of the last hour; means of five minutes for two days. A value that could not be read is NULL.
CREATE TABLE router_sample (
    router_id BIGINT NOT NULL REFERENCES router (id),
    at BIGINT NOT NULL,
    cpu_load INTEGER,
    active_users INTEGER,
    bits_down BIGINT,
    bits_up BIGINT,
    PRIMARY KEY (router_id, at)
);
CREATE INDEX router_sample_by_time ON router_sample (at);

CREATE TABLE router_mean (
    router_id BIGINT NOT NULL REFERENCES router (id),
    at BIGINT NOT NULL,
    cpu_load INTEGER,
    active_users INTEGER,
    bits_down BIGINT,
    bits_up BIGINT,
    PRIMARY KEY (router_id, at)
);
CREATE INDEX router_mean_by_time ON router_mean (at);

CREATE TABLE router_reboot (
    id {{id}},
    router_id BIGINT NOT NULL REFERENCES router (id),
    state TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    sent_at BIGINT,
    guests INTEGER,
    back_at BIGINT,
    away_ms BIGINT,
    error TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    ordered_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX router_reboot_scheduled ON router_reboot (router_id) WHERE state = 'scheduled';
CREATE INDEX router_reboot_of_router ON router_reboot (router_id, id);
