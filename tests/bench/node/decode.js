// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one big print with node-routeros and says how many rows came and how long it took, in milliseconds.
const { RouterOSAPI } = require('node-routeros');

(async () => {
    const router = new RouterOSAPI({ host: '127.0.0.1', port: Number(process.argv[2]), user: 'admin', password: '', timeout: 600 });
    await router.connect();
    const start = process.hrtime.bigint();
    const rows = await router.write('/ip/hotspot/user/print');
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    console.log(JSON.stringify({ rows: rows.length, last: rows[rows.length - 1].name, milliseconds }));
    process.exit(0);
})();
