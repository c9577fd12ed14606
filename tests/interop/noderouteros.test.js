// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package node-routeros against simulated routers. It throws on the "!empty" of 7.18 and later, a known defect
// of its own, so empty lists are asked of older ones only.
'use strict';

const assert = require('node:assert');
const {test} = require('node:test');
const {RouterOSAPI} = require('node-routeros');
const {startRouter} = require('./router.js');

async function connect(t, router, more = {}) {
    const api = new RouterOSAPI({host: router.host, port: router.port, user: 'admin', password: '', timeout: 60, ...more});
    api.on('error', () => {});
    await api.connect();
    t.after(() => api.close().catch(() => {}));
    return api;
}

for (const version of ['6.42', '6.43', '6.49', '7.9', '7.12', '7.18', '7.22', '7.24']) {
    test(`${version}: logs in, reads the resource, adds, sets, removes`, async t => {
        const router = await startRouter(t, '--version', version);
        const api = await connect(t, router);
        const [resource] = await api.write('/system/resource/print');
        assert.ok(resource.version.startsWith(version), resource.version);
        assert.equal(resource['board-name'], 'hAP ac^2');

        const [{ret}] = await api.write('/ip/hotspot/user/add', ['=name=guest', '=password=pw', '=profile=1_Day', '=limit-uptime=24:00:00', '=comment=a=b']);
        assert.match(ret, /^\*[0-9A-F]+$/);
        await api.write('/ip/hotspot/user/set', ['=.id=' + ret, '=comment=second']);
        const [user] = await api.write('/ip/hotspot/user/print', ['?name=guest']);
        assert.equal(user['.id'], ret);
        assert.equal(user.comment, 'second');
        assert.equal(user['limit-uptime'], '1d');
        await api.write('/ip/hotspot/user/remove', ['=.id=' + ret]);
        if (Number(version.split('.')[0]) < 7 || Number(version.split('.')[1]) < 18)
            assert.deepEqual(await api.write('/ip/hotspot/user/print', ['?name=guest']), []);
    });
}

test('challenge login with a password, and a wrong one', async t => {
    const fs = require('node:fs');
    const path = require('node:path');
    const folder = fs.mkdtempSync(path.join(require('node:os').tmpdir(), 'interop-'));
    t.after(() => fs.rmSync(folder, {recursive: true}));
    fs.writeFileSync(path.join(folder, 'password'), 's3cret=word\n');
    const router = await startRouter(t, '--version', '6.42', '--user', 'nettdesk', '--password-file', path.join(folder, 'password'));
    await assert.rejects(connect(t, router, {user: 'nettdesk', password: 'wrong'}));
    const plain = await startRouter(t, '--version', '7.18', '--user', 'nettdesk', '--password-file', path.join(folder, 'password'));
    await assert.rejects(connect(t, plain, {user: 'nettdesk', password: 'wrong'}));
    const api = await connect(t, plain, {user: 'nettdesk', password: 's3cret=word'});
    assert.equal((await api.write('/system/identity/print'))[0].name, 'MikroTik');
});

test('API-SSL with a certificate', async t => {
    const router = await startRouter(t, '--tls', 'certificate');
    assert.match(router.fingerprint, /^[0-9a-f]{64}$/);
    const api = await connect(t, router, {tls: {rejectUnauthorized: false}});
    assert.equal((await api.write('/system/identity/print'))[0].name, 'MikroTik');
});

test('API-SSL without a certificate', async t => {
    const router = await startRouter(t, '--tls', 'anonymous');
    const api = await connect(t, router, {tls: {rejectUnauthorized: false, ciphers: 'ADH:@SECLEVEL=0', maxVersion: 'TLSv1.2', checkServerIdentity: () => undefined}});
    assert.equal((await api.write('/system/identity/print'))[0].name, 'MikroTik');
});

test('a refused command rejects with the router\'s words', async t => {
    const api = await connect(t, await startRouter(t));
    await assert.rejects(api.write('/ip/hotspot/user/add', ['=name=bar']), /already have user with this name for this server/);
    await assert.rejects(api.write('/ip/hotspot/user/add', ['=name=x', '=profile=none']), /input does not match any value of profile/);
    assert.equal((await api.write('/system/identity/print')).length, 1);
});

test('20 commands at once', async t => {
    const api = await connect(t, await startRouter(t, '--latency', '20'));
    const names = Array.from({length: 20}, (_, i) => `many-${i}`);
    const replies = await Promise.all(names.map(name => api.write('/ip/hotspot/user/add', ['=name=' + name])));
    assert.equal(new Set(replies.map(([{ret}]) => ret)).size, 20);
    const users = await Promise.all(names.map(name => api.write('/ip/hotspot/user/print', ['?name=' + name])));
    assert.deepEqual(users.map(([user]) => user.name), names);
});

test('5,000 rows', async t => {
    const api = await connect(t, await startRouter(t, '--users', '5000'));
    const users = await api.write('/ip/hotspot/user/print', ['=.proplist=.id,name,profile,uptime,comment']);
    assert.equal(users.length, 5003);
    assert.equal(new Set(users.map(user => user['.id'])).size, 5003);
});

test('writes cut at random places make no difference', async t => {
    const api = await connect(t, await startRouter(t, '--fault', 'split=3'));
    assert.equal((await api.write('/ip/hotspot/user/print')).length, 3);
});
