require('./old-node.cjs');
require('./run.cjs')('upgrade/upgrade', 'upgrade');
