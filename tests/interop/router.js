// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';

const {spawn} = require('node:child_process');
const readline = require('node:readline');

/// Starts routersim on a free port for the length of one test: gives {host, port, …} as it announces them.
async function startRouter(t, ...options) {
    const program = spawn(process.env.ROUTERSIM, ['--port', '0', ...options], {stdio: ['ignore', 'pipe', 'inherit']});
    t.after(() => new Promise(resolve => {
        program.once('exit', resolve);
        program.kill('SIGTERM');
    }));
    const lines = readline.createInterface({input: program.stdout});
    const line = await new Promise((resolve, reject) => {
        lines.once('line', resolve);
        program.once('error', reject);
        program.once('exit', status => reject(new Error(`routersim ended with ${status}`)));
    });
    return JSON.parse(line).listening[0];
}

module.exports = {startRouter};
