require('./old-node.cjs');
require('./run.cjs')('publish', 'publish');
