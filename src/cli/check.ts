require('./old-node.cjs');
require('./run.cjs')('check', 'check');
