require('./old-node.cjs');
require('./run.cjs')('new', 'create');
