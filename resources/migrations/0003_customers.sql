-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers as far as importing a router's users makes them: the person, the sign-in of the customer portal, and the
-- link to the account on the router. What the account may do, and whether it is on, stands on the router alone.

CREATE TABLE customer (
    id {{id}},
    public_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE UNIQUE INDEX customer_by_email ON customer (email_key) WHERE email_key <> '' AND removed_at IS NULL;

-- Without a hash nobody signs in: a one-time password is made when it is handed over.
CREATE TABLE portal_user (
    id {{id}},
    customer_id BIGINT NOT NULL UNIQUE REFERENCES customer (id),
    user_name TEXT NOT NULL,
    user_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);

-- The name is the router's, to the letter: it is how the account is found there.
CREATE TABLE router_user (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    router_id BIGINT NOT NULL REFERENCES router (id),
    service TEXT NOT NULL,
    server TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    linked_at BIGINT NOT NULL,
    UNIQUE (router_id, service, name, server)
);
CREATE INDEX router_user_of_customer ON router_user (customer_id);
