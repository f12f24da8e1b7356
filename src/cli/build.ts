require('./old-node.cjs');
require('./run.cjs')('build', 'build');
