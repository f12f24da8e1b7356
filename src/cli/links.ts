require('./old-node.cjs');
require('./run.cjs')('links', 'links');
