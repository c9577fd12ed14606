// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package mikronode against simulated routers. It knows the login by challenge only.
'use strict';

const assert = require('node:assert');
const {test} = require('node:test');
const MikroNode = require('mikronode');
const {startRouter} = require('./router.js');

async function connect(t, router) {
    const device = new MikroNode(router.host, router.port);
    const [login] = await device.connect();
    const connection = await login('admin', '');
    connection.closeOnDone(true);
    t.after(() => connection.close(true));
    return connection;
}

let channels = 0; // its tags must be letters and digits

/// All rows of a command, as objects.
async function ask(connection, words) {
    const channel = connection.openChannel('c' + ++channels, true);
    const {data} = await channel.write(words);
    return data.map(row => MikroNode.resultsToObj(row));
}

for (const version of ['6.42', '6.43']) {
    test(`${version}: logs in by challenge and prints`, async t => {
        const connection = await connect(t, await startRouter(t, '--version', version, '--users', '50'));
        const [resource] = await ask(connection, '/system/resource/print');
        assert.ok(resource.version.startsWith(version), resource.version);
        const users = await ask(connection, '/ip/hotspot/user/print');
        assert.equal(users.length, 53);
        const profiles = await ask(connection, '/ip/hotspot/user/profile/print');
        assert.deepEqual(profiles.map(profile => profile.name), ['default', '2_Hours', '1_Day', '1_Week', 'Staff']);
    });
}

test('a trap is told as one', async t => {
    const connection = await connect(t, await startRouter(t, '--version', '6.43'));
    const channel = connection.openChannel('trap', true);
    const refused = await channel.write('/ip/hotspot/user/add\n=name=bar').then(() => null, reason => reason);
    assert.match(JSON.stringify(refused), /already have user with this name for this server/);
});

test('a wrong password is refused', async t => {
    const device = new MikroNode(...(({host, port}) => [host, port])(await startRouter(t, '--version', '6.42')));
    const [login] = await device.connect();
    await assert.rejects(Promise.resolve(login('admin', 'wrong')));
});
