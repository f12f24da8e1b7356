require('./start.cjs')('upgrade/upgrade', 'upgrade');
