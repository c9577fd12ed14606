// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: what it prints, how it ends, what it keeps. Asked through node-routeros.
'use strict';

const assert = require('node:assert');
const {spawn, spawnSync} = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const {test} = require('node:test');
const {RouterOSAPI} = require('node-routeros');

function scratch(t) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'routersim-'));
    t.after(() => fs.rmSync(folder, {recursive: true}));
    return folder;
}

/// Runs it until `work` is done, then ends it with SIGTERM: gives its exit status.
async function run(options, work) {
    const program = spawn(process.env.ROUTERSIM, ['--port', '0', ...options], {stdio: ['ignore', 'pipe', 'inherit']});
    const ended = new Promise(resolve => program.once('exit', (status, signal) => resolve(signal ?? status)));
    const line = await new Promise(resolve => readline.createInterface({input: program.stdout}).once('line', resolve));
    try {
        await work(JSON.parse(line).listening);
    } finally {
        program.kill('SIGTERM');
    }
    return ended;
}

async function ask(router, ...command) {
    const api = new RouterOSAPI({host: router.host, port: router.port, user: 'admin', password: '', timeout: 60});
    await api.connect();
    try {
        return await api.write(...command);
    } finally {
        await api.close();
    }
}

test('many routers, each with a name and a port of its own', async () => {
    const status = await run(['--routers', '50', '--identity', 'Branch', '--version', '7.22'], async routers => {
        assert.equal(routers.length, 50);
        assert.equal(new Set(routers.map(router => router.port)).size, 50);
        assert.equal(routers[49].identity, 'Branch-50');
        assert.equal(routers[49].version, '7.22.3 (stable)');
        assert.equal(routers[49].tls, 'off');
        assert.equal((await ask(routers[49], '/system/identity/print'))[0].name, 'Branch-50');
    });
    assert.equal(status, 0);
});

test('what was changed is there after a restart', async t => {
    const state = path.join(scratch(t), 'state');
    const add = ['/ip/hotspot/user/add', ['=name=kept', '=comment=über "all"']];
    assert.equal(await run(['--state', state], async ([router]) => { await ask(router, ...add); }), 0);
    assert.equal(fs.statSync(state).mode & 0o777, 0o600);
    await run(['--state', state], async ([router]) => {
        const [user] = await ask(router, '/ip/hotspot/user/print', ['?name=kept']);
        assert.equal(user.name, 'kept');
    });
});

test('a damaged state file is refused and left as it is', t => {
    const state = path.join(scratch(t), 'state');
    fs.writeFileSync(state, 'nonsense');
    const {status, stderr} = spawnSync(process.env.ROUTERSIM, ['--port', '0', '--state', state], {encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, /not the saved state/);
    assert.equal(fs.readFileSync(state, 'utf8'), 'nonsense');
});

for (const [options, words] of [
    [['--version', '5.20'], /7\.18/],
    [['--tls', 'maybe'], /--tls/],
    [['--fault', 'explode'], /drop-after/],
    [['--routers', 'many'], /range/],
    [['--port', '65535', '--routers', '9'], /range/],
    [['--password-file', '/nowhere/at/all'], /cannot read/],
])
    test(`${options.join(' ')} is refused in words`, () => {
        const {status, stderr, stdout} = spawnSync(process.env.ROUTERSIM, options, {encoding: 'utf8'});
        assert.notEqual(status, 0);
        assert.equal(stdout, '');
        assert.match(stderr, words);
    });
